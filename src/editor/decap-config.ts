import type { Kind } from "../kinds/kind.ts";
import { formCollections, formatName, type FormCollection } from "./form-collections.ts";
import type { FormField } from "./form-field.ts";
import type { EditorOptions } from "./options.ts";

/** A field as Decap CMS names it; which further keys it takes depends on its widget. */
type DecapField = Readonly<Record<string, unknown>>;

/** "3 to 60 letters" as Decap can check it: it knows no lengths, only one pattern for a field. */
function lineRules(field: Extract<FormField, { type: "line" }>): DecapField {
  const { pattern, shortest = 0, longest } = field;
  if (shortest === 0 && longest === undefined) {
    return pattern ? { pattern: [pattern.source, pattern.message] } : {};
  }
  const most = longest === undefined ? "or more" : `to ${longest}`;
  const lengths = `^(?=[^]{${shortest},${longest ?? ""}}$)`;
  const source = pattern ? `${lengths}(?=[^]*?(?:${pattern.source}))` : lengths;
  const message = [`Write ${shortest} ${most} letters.`, pattern?.message];
  return { pattern: [source, message.filter(Boolean).join(" ")] };
}

function numberRules({ whole, least, most }: Extract<FormField, { type: "number" }>): DecapField {
  return {
    value_type: whole ? "int" : "float",
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
  };
}

function listRules(
  { item, least, most }: Extract<FormField, { type: "list" }>,
  all: readonly FormCollection[],
): DecapField {
  const items =
    item.type === "group"
      ? { fields: decapFields(item.fields, all) }
      : { field: decapFields([item], all)[0] };
  return {
    label_singular: item.label,
    ...(least > 0 && { min: least }),
    ...(most && { max: most }),
    ...items,
  };
}

function inputOf(field: FormField, all: readonly FormCollection[]): DecapField {
  switch (field.type) {
    case "line":
      return { widget: "string", ...lineRules(field) };
    case "markdown":
      return { widget: "markdown", modes: ["raw"] };
    case "number":
      return { widget: "number", ...numberRules(field) };
    case "flag":
      return { widget: "boolean" };
    case "day":
      return {
        widget: "datetime",
        format: "YYYY-MM-DD",
        date_format: "YYYY-MM-DD",
        time_format: false,
      };
    case "choice":
      return { widget: "select", options: field.options };
    case "choices":
      return { widget: "select", multiple: true, min: 1, options: field.options };
    case "reference": {
      const shows = all.find((one) => one.name === field.kind)?.shows ?? "slug";
      const words = { display_fields: [shows], search_fields: [shows] };
      return { widget: "relation", collection: field.kind, value_field: "{{slug}}", ...words };
    }
    case "group":
      return { widget: "object", collapsed: true, fields: decapFields(field.fields, all) };
    case "list":
      return { widget: "list", collapsed: true, ...listRules(field, all) };
  }
}

function decapFields(fields: readonly FormField[], all: readonly FormCollection[]): DecapField[] {
  return fields.map((field) => {
    const { name, label, hint, required, readOnly } = field;
    // Decap has no read-only field; a hidden one keeps its value.
    const input = readOnly ? { widget: "hidden" } : inputOf(field, all);
    return { name, label, ...(hint && { hint }), required, ...input };
  });
}

function collectionOf(
  collection: FormCollection,
  all: readonly FormCollection[],
  contentFolder: string,
): DecapField {
  const { name, label, one, shows, adds, deletes = false, folder, folders, fields } = collection;
  if (collection.file) {
    const file = `${contentFolder}/${collection.file}`;
    const only = { name, label, file, format: formatName(collection) };
    return { name, label, publish: false, files: [{ ...only, fields: decapFields(fields, all) }] };
  }
  return {
    name,
    label,
    label_singular: one,
    folder: `${contentFolder}/${folder}`,
    ...(folders.length > 0 && {
      nested: { depth: folders.length + 1, subfolders: false },
    }),
    format: formatName(collection),
    identifier_field: shows,
    summary: collection.summary ?? `{{${shows}}}`,
    // A new file whose name is typed, or made of keys that Decap hides, is added elsewhere.
    create: deletes,
    delete: deletes,
    publish: false,
    ...(deletes && { slug: adds }),
    fields: decapFields(fields, all),
  };
}

/**
 * The configuration of Decap CMS from the same schemas, so that the form editor can be swapped.
 * Its page registers the file formats as `main.ts` does, with `CMS.registerCustomFormat`.
 *
 * @throws Error for a schema that no form can show
 */
export function decapConfig(
  kinds: readonly Kind[],
  options: EditorOptions,
): Readonly<Record<string, unknown>> {
  const { repository, branch, contentFolder, signInUrl, siteUrl } = options;
  const collections = formCollections(kinds, options.plan);
  return {
    backend: {
      name: "github",
      repo: repository,
      branch,
      ...(signInUrl && { base_url: signInUrl }),
    },
    publish_mode: "editorial_workflow",
    display_url: siteUrl,
    // Decap asks for a folder of pictures, although no field takes one.
    media_folder: `${contentFolder}/pictures`,
    editor: { preview: false },
    slug: { encoding: "ascii", clean_accents: true },
    collections: collections.map((one) => collectionOf(one, collections, contentFolder)),
  };
}
