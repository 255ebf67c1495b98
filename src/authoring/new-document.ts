import { canonicalText } from "../load/canonical.ts";
import type { Kind } from "../kinds/kind.ts";
import { plan } from "../kinds/plan.ts";
import { itemOf, schemaAt } from "../problems/schema-at.ts";

/** A paper that the content quotes. It is no file of its own: it stands in the plan. */
export const documentKind: Kind = {
  name: "document",
  place: plan.place,
  pattern: plan.pattern,
  format: "json",
  schema: itemOf(schemaAt(plan.schema, ["documents"])) ?? plan.schema,
  body: "refused",
  form: null,
};

/**
 * The plan's file with one more document, in its one form.
 *
 * @param planText the file as it stands
 * @param documentText the document as JSON
 * @throws SyntaxError if the plan's file is no JSON
 */
export function withDocument(planText: string, documentText: string): string {
  const data = JSON.parse(planText) as { documents?: readonly unknown[] };
  const documents = [...(data.documents ?? []), JSON.parse(documentText) as unknown];
  return canonicalText(plan, { ...data, documents }, "");
}
