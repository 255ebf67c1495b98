import { correction } from "../kinds/correction.ts";
import type { RecordOfFile } from "../kinds/kind.ts";
import type { FormField } from "./form-field.ts";
import { choices, formFields } from "./form-fields.ts";
import { jsonSchemaOf } from "./json-schema.ts";

/** The key of a form that holds why a published record changes. No file has it. */
export const REASON = "reasonForChange";

/** Between the text of a file and the reason that the form gave for it. */
const CARRIED = "\0reason\0";

const ENTRY = formFields(jsonSchemaOf(correction.schema, correction.name), correction.name);

function asked(name: string, words: Partial<FormField> = {}): FormField {
  const found = ENTRY.find((one) => one.name === name);
  if (!found) throw new Error(`A correction has no key "${name}".`);
  return { ...found, ...words, required: true } as FormField;
}

const WHY: FormField = {
  type: "markdown",
  name: "text",
  label: "Why",
  hint: "Why it changes. The public reads this under Corrections.",
  required: true,
  readOnly: false,
};

/**
 * The part of a form that takes the reason of a change of what is published. It is left closed
 * where nothing published changes.
 */
export function reasonField({ fields, about }: RecordOfFile): FormField {
  const named = "report" in about([]);
  const options = choices(fields);
  const many = options.length > 1;
  return {
    type: "group",
    name: REASON,
    label: "Reason for the change",
    hint: "A published report is history. If you change what it says, say why: an entry in the corrections ledger joins your proposal.",
    required: false,
    readOnly: false,
    fields: [
      ...(named ? [] : [asked("report")]),
      ...(many
        ? [asked("fields", { type: "choices", options, hint: "All that you change." })]
        : []),
      asked("kind"),
      asked("what"),
      WHY,
      asked("approvedBy"),
    ],
  };
}

/** The text of a file with its reason, for the way from the form to the files that are saved. */
export function withReason(text: string, reason: unknown): string {
  return reason === undefined ? text : `${text}${CARRIED}${JSON.stringify(reason)}`;
}

/** Takes apart what `withReason` put together: the text, and the reason if there is one. */
export function apart(text: string): { text: string; reason?: Readonly<Record<string, unknown>> } {
  const [plain = "", reason] = text.split(CARRIED);
  if (reason === undefined) return { text };
  return { text: plain, reason: JSON.parse(reason) as Readonly<Record<string, unknown>> };
}
