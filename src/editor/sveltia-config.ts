import type { CmsConfig, Collection, EntryCollection, Field } from "@sveltia/cms";
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

function listField(common: Common, list: Extract<FormField, { type: "list" }>): Field {
  const { item, least, most } = list;
  const about = { ...common, widget: "list" as const, label_singular: item.label };
  const limits = { ...(least > 0 && { min: least }), ...(most && { max: most }) };
  return item.type === "group"
    ? { ...about, ...limits, fields: item.fields.map(sveltiaField), collapsed: "auto" }
    : { ...about, ...limits, field: sveltiaField(item) };
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
    case "choices":
      return { ...common, widget: "select", multiple: true, min: 1, options: [...field.options] };
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
      return listField(common, field);
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
  // Where files of one name stand in several folders, `saved-files.ts` finds the place of a new one.
  if (sameNames) return { nested: { depth: folders.length + 1, subfolders: false } };
  return { path: [...folders.map((name) => `{{${name}}}`), "{{slug}}"].join("/") };
}

/** How a new file gets its name. A name never changes afterwards. */
function nameOf({ adds, one, place }: FormCollection): EntryCollection["slug"] {
  if (adds !== "typed") return { template: adds, editable: false };
  const hint = `Part of the address of its page, and of its path: ${place}. Small letters, digits and hyphens.`;
  return {
    editable: ["create"],
    hint,
    pattern: [
      "^[a-z0-9]+(?:-[a-z0-9]+)*$",
      `Name the ${one} in small letters, digits and hyphens.`,
    ],
  };
}

function fileCollectionOf(
  { name, label, fields }: FormCollection,
  file: string,
  format: string,
  fieldOf: (field: FormField) => Field,
): Collection {
  const only = { name, label, file, format, fields: fields.map(fieldOf) };
  return { name, label, publish: false, files: [only] };
}

function collectionOf(
  collection: FormCollection,
  all: readonly FormCollection[],
  contentFolder: string,
): Collection {
  const { name, label, one, shows, adds, deletes = false, folder, file, fields } = collection;
  const fieldOf = (field: FormField): Field => withShownWords(all, sveltiaField(field));
  if (file) {
    return fileCollectionOf(
      collection,
      `${contentFolder}/${file}`,
      formatName(collection),
      fieldOf,
    );
  }
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
    create: adds !== undefined,
    delete: deletes,
    duplicate: false,
    publish: false,
    slug: nameOf(collection),
    fields: fields.map(fieldOf),
  };
}

/**
 * The configuration of Sveltia CMS, written from the schemas alone: the same input gives the same
 * text.
 *
 * @throws Error for a schema that no form can show
 */
export function sveltiaConfig(kinds: readonly Kind[], options: EditorOptions): CmsConfig {
  const { repository, branch, proposal, contentFolder, signInUrl, siteUrl, title } = options;
  const collections = formCollections(kinds, options.plan);
  return {
    load_config_file: false,
    app_title: proposal ? `${title}: ${proposal}` : title,
    display_url: siteUrl,
    backend: {
      name: "github",
      repo: repository,
      branch: proposal ?? branch,
      auth_methods: signInUrl ? ["oauth", "token"] : ["token"],
      ...(signInUrl && { base_url: signInUrl }),
      commit_messages: {
        create: "Add {{slug}}",
        update: "Edit {{slug}}",
        delete: "Delete {{slug}}",
      },
    },
    publish_mode: proposal ? "simple" : "editorial_workflow",
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
