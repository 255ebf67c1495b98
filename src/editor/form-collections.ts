import { placeNames } from "../authoring/questions.ts";
import type { Kind, KindName } from "../problems/content-file.ts";
import type { FormField } from "./form-field.ts";
import { formFields } from "./form-fields.ts";
import { jsonSchemaOf } from "./json-schema.ts";

interface Shelf {
  label: string;
  /** One of them: "milestone update". */
  one: string;
  /** The key whose words stand for a file. */
  shows: string;
  /** What lists show of a file, where that key alone would not do. */
  summary?: string;
  /** Whether files may be added and deleted. History is started by `npm run new`, never here. */
  open?: true;
  /** Whether a file's name may stand in several folders, so that the folder is part of its id. */
  sameNames?: true;
}

/**
 * What the form editor offers, in its order. JSON content is left out: figures come from
 * workbooks, where sixty of them can be seen at once.
 */
const SHELVES: Partial<Record<KindName, Shelf>> = {
  update: {
    label: "Milestone updates",
    one: "milestone update",
    shows: "milestone",
    summary: "{{milestone}}, {{report}}",
    sameNames: true,
  },
  highlights: {
    label: "Highlights",
    one: "page of highlights",
    shows: "priority",
    summary: "Priority {{priority}}, {{report}}",
    sameNames: true,
  },
  report: { label: "Reports", one: "report", shows: "name" },
  priority: { label: "Priorities", one: "priority", shows: "title" },
  milestone: { label: "Milestones", one: "milestone", shows: "wording" },
  easyRead: { label: "Easy Read pages", one: "Easy Read page", shows: "title" },
  glossary: { label: "Glossary", one: "term", shows: "term", open: true },
  page: { label: "Pages", one: "page", shows: "title" },
  correction: { label: "Corrections", one: "correction", shows: "what" },
};

/** A folder of content files and the form that edits them, whatever program shows it. */
export interface FormCollection extends Shelf {
  name: KindName;
  /** Its folder below the content folder. */
  folder: string;
  /** Names of the folders between that folder and a file: `["report"]` for updates. */
  folders: readonly string[];
  extension: string;
  fields: readonly FormField[];
}

function collectionOf(kind: Kind, shelf: Shelf): FormCollection {
  const names = placeNames(kind);
  const body: FormField = {
    type: "markdown",
    name: "body",
    label: "Text",
    hint: "Markdown. What is printed is copied exactly, slips included.",
    required: kind.body === "required",
    readOnly: false,
  };
  const fields = formFields(jsonSchemaOf(kind.schema, kind.name), kind.name, names);
  return {
    ...shelf,
    name: kind.name,
    folder: kind.place.slice(0, kind.place.indexOf("/")),
    folders: names.slice(0, -1),
    extension: kind.place.slice(kind.place.lastIndexOf(".") + 1),
    fields: kind.body === "refused" ? fields : [...fields, body],
  };
}

/**
 * The collections of the form editor, from the kinds of content and their schemas.
 *
 * @throws Error for a schema that no form can show, or a kind with text that has no place here
 */
export function formCollections(kinds: readonly Kind[]): FormCollection[] {
  const written = kinds.filter((kind) => kind.format !== "json");
  const homeless = written.find((kind) => !SHELVES[kind.name]);
  if (homeless) throw new Error(`The form editor does not know where to put "${homeless.name}".`);
  return Object.entries(SHELVES).flatMap(([name, shelf]) => {
    const kind = written.find((one) => one.name === name);
    return kind ? [collectionOf(kind, shelf)] : [];
  });
}

/** The name under which the editor knows how files of a collection are read and written. */
export function formatName({ name }: Pick<FormCollection, "name">): string {
  return `report-card-${name}`;
}
