import type { CmsConfig, EntryCollection, Field } from "@sveltia/cms";
import type { Kind } from "../kinds/kind.ts";
import { formCollections, formatName, type FormCollection } from "./form-collections.ts";
import type { FormField } from "./form-field.ts";
import type { EditorOptions } from "./options.ts";

interface Common {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
  readonly?: true;
}

function listField(common: Common, item: FormField, least: number): Field {
  const about = { ...common, widget: "list" as const, label_singular: item.label };
  const min = least > 0 ? { min: least } : {};
  return item.type === "group"
    ? { ...about, ...min, fields: item.fields.map(sveltiaField), collapsed: "auto" }
    : { ...about, ...min, field: sveltiaField(item) };
}

function lineRules({ pattern, shortest, longest }: Extract<FormField, { type: "line" }>) {
  return {
    ...(pattern && { pattern: [pattern.source, pattern.message] satisfies [string, string] }),
    ...(shortest !== undefined && { minlength: shortest }),
    ...(longest !== undefined && { maxlength: longest }),
  };
}

function numberRules({ whole, least, most }: Extract<FormField, { type: "number" }>) {
  return {
    value_type: whole ? ("int" as const) : ("float" as const),
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
  };
}

function sveltiaField(field: FormField): Field {
  const { name, label, hint, required, readOnly } = field;
  const common: Common = { name, label, ...(hint && { hint }), required };
  if (readOnly) common.readonly = true;
  switch (field.type) {
    case "line":
      return { ...common, widget: "string", ...lineRules(field) };
    case "markdown":
      return { ...common, widget: "richtext", modes: ["raw"], buttons: [], editor_components: [] };
    case "number":
      return { ...common, widget: "number", ...numberRules(field) };
    case "flag":
      return { ...common, widget: "boolean" };
    case "day":
      return { ...common, widget: "datetime", type: "date", format: "YYYY-MM-DD" };
    case "choice":
      return { ...common, widget: "select", options: [...field.options] };
    case "reference":
      return { ...common, widget: "relation", collection: field.kind, value_field: "{{slug}}" };
    case "group":
      return {
        ...common,
        widget: "object",
        fields: field.fields.map(sveltiaField),
        collapsed: "auto",
      };
    case "list":
      return listField(common, field.item, field.least);
  }
}

/** Relations show the words of the other file, not its id. */
function withShownWords(collections: readonly FormCollection[], field: Field): Field {
  const inner = "fields" in field ? (field.fields as Field[] | undefined) : undefined;
  if (inner) {
    return { ...field, fields: inner.map((one) => withShownWords(collections, one)) } as Field;
  }
  if ("field" in field) {
    return { ...field, field: withShownWords(collections, field.field as Field) } as Field;
  }
  if (field.widget !== "relation" || !("collection" in field)) return field;
  const shows = collections.find((one) => one.name === field.collection)?.shows;
  if (!shows)
    throw new Error(`"${field.name}" refers to ${String(field.collection)}, which has no form.`);
  return { ...field, display_fields: [shows], search_fields: [shows] } as Field;
}

function whereFilesAre({ folders, sameNames }: FormCollection): Partial<EntryCollection> {
  if (folders.length === 0) return {};
  if (sameNames) return { nested: { depth: folders.length + 1, subfolders: false } };
  return { path: [...folders.map((name) => `{{${name}}}`), "{{slug}}"].join("/") };
}

function collectionOf(
  collection: FormCollection,
  all: readonly FormCollection[],
  contentFolder: string,
): EntryCollection {
  const { name, label, one, shows, open = false, folder, fields } = collection;
  return {
    name,
    label,
    label_singular: one,
    folder: `${contentFolder}/${folder}`,
    ...whereFilesAre(collection),
    // Our own reader and writer, so that a file is always written in its one form.
    format: formatName(collection),
    identifier_field: shows,
    summary: collection.summary ?? `{{${shows}}}`,
    // Other files of the folder, such as a README, are no content.
    filter: { field: shows, pattern: "." },
    create: open,
    delete: open,
    duplicate: false,
    publish: false,
    ...(open && { slug: `{{${shows}}}` }),
    fields: fields.map((field) => withShownWords(all, sveltiaField(field))),
  };
}

/**
 * The configuration of Sveltia CMS, written from the schemas alone: the same input gives the same
 * text.
 *
 * @throws Error for a schema that no form can show
 */
export function sveltiaConfig(kinds: readonly Kind[], options: EditorOptions): CmsConfig {
  const { repository, branch, contentFolder, signInUrl, siteUrl, title } = options;
  const collections = formCollections(kinds, options.plan);
  return {
    load_config_file: false,
    app_title: title,
    display_url: siteUrl,
    backend: {
      name: "github",
      repo: repository,
      branch,
      auth_methods: signInUrl ? ["oauth", "token"] : ["token"],
      ...(signInUrl && { base_url: signInUrl }),
      commit_messages: {
        create: "Add {{slug}}",
        update: "Edit {{slug}}",
        delete: "Delete {{slug}}",
      },
    },
    publish_mode: "editorial_workflow",
    // The editor asks for a folder of pictures, although the content holds none.
    media_folder: `${contentFolder}/pictures`,
    media_libraries: { default: false, stock_assets: { providers: [] } },
    editor: { preview: false },
    slug: { encoding: "ascii", clean_accents: true, maxlength: 60 },
    output: {
      omit_empty_optional_fields: true,
      json: { indent_style: "space", indent_size: 2 },
      yaml: { quote: "double", indent_size: 2, indent_sequences: true },
    },
    collections: collections.map((one) => collectionOf(one, collections, contentFolder)),
  };
}
