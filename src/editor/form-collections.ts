import { placeNames } from "../authoring/questions.ts";
import type { Kind, Shelf } from "../kinds/kind.ts";
import type { FormField } from "./form-field.ts";
import { formFields } from "./form-fields.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { withRatings, type OfferedRatings } from "./rating-schema.ts";
import { reasonField } from "./reason.ts";

/** A folder of content files and the form that edits them, whatever program shows it. */
export interface FormCollection extends Shelf {
  name: string;
  /** Its folder below the content folder; empty for a file at the top. */
  folder: string;
  /** Its one file below the content folder, where there is only one. */
  file: string | undefined;
  /** Names of the folders between that folder and a file: `["report"]` for updates. */
  folders: readonly string[];
  extension: string;
  /** Where its files live, for people: "clinics/<id>.json". */
  place: string;
  fields: readonly FormField[];
}

/** The ending of the files of a kind: "md". */
export function extensionOf({ place }: Kind): string {
  return place.slice(place.lastIndexOf(".") + 1);
}

/** The folder below the content folder in which all files of a kind lie: "archive/earlier-plans". */
export function folderOf({ place }: Pick<Kind, "place">): string {
  return /^(.+?)\/</.exec(place)?.[1] ?? "";
}

function collectionOf(kind: Kind, shelf: Shelf, plan: OfferedRatings): FormCollection {
  const names = placeNames(kind);
  const body: FormField = {
    type: "markdown",
    name: "body",
    label: "Text",
    hint: "Markdown. What is printed is copied exactly, slips included.",
    required: kind.body === "required",
    readOnly: false,
  };
  const reason = shelf.record ? [reasonField(shelf.record)] : [];
  const schema = withRatings(jsonSchemaOf(kind.schema, kind.name), plan);
  const fields = formFields(schema, kind.name, names);
  return {
    ...shelf,
    name: kind.name,
    place: kind.place,
    folder: folderOf(kind),
    file: names.length === 0 ? kind.place : undefined,
    folders: names.slice(0, -1),
    extension: extensionOf(kind),
    fields: [...fields, ...(kind.body === "refused" ? [] : [body]), ...reason],
  };
}

/**
 * The collections of the form editor, from the kinds of content and their schemas, in the order of
 * the list.
 *
 * @param plan whose ratings the forms offer
 * @throws Error for a schema that no form can show
 */
export function formCollections(kinds: readonly Kind[], plan: OfferedRatings): FormCollection[] {
  return kinds.flatMap((kind) => (kind.form ? [collectionOf(kind, kind.form, plan)] : []));
}

/** The name under which the editor knows how files of a collection are read and written. */
export function formatName({ name }: Pick<FormCollection, "name">): string {
  return `report-card-${name}`;
}
