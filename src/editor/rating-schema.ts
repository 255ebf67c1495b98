import { ratingChoices } from "../domain/rating-words.ts";
import type { Plan } from "../domain/plan.ts";
import { EACH_RATING } from "../schemas/field.ts";
import type { JsonSchema } from "./json-schema.ts";

/** The plan's ratings, as far as a form offers them. */
export type OfferedRatings = Pick<Plan, "ratings" | "splitRatings">;

/** A choice among the plan's ratings. */
function choice({ ratings }: OfferedRatings): JsonSchema {
  return {
    type: "string",
    enum: ratings.map(({ key }) => key),
    names: ratings.map(({ name }) => name),
  };
}

/** One rating or a list of them, as the file takes it. */
function chosen({ anyOf = [], ...schema }: JsonSchema, plan: OfferedRatings): JsonSchema {
  const one = choice(plan);
  const forms = anyOf.map((form) => (form.items ? { ...form, items: one } : one));
  return { ...schema, refersTo: undefined, hint: ratingChoices(plan), anyOf: forms };
}

/** The properties of a schema, with one for each rating of the plan where they stand. */
function properties(
  given: Readonly<Record<string, JsonSchema>>,
  plan: OfferedRatings,
): Record<string, JsonSchema> {
  const all = Object.entries(given).flatMap(([name, inner]): [string, JsonSchema][] => {
    if (name !== EACH_RATING) return [[name, withRatings(inner, plan)]];
    return plan.ratings.map((rating) => [
      rating.key,
      {
        ...inner,
        refersTo: undefined,
        label: rating.name,
        hint: inner.hint?.replace(EACH_RATING, rating.name),
      },
    ]);
  });
  return Object.fromEntries(all);
}

/** A schema of which the ratings are those of the plan: as choices, and as keys of their own. */
export function withRatings(schema: JsonSchema, plan: OfferedRatings): JsonSchema {
  if (schema.refersTo === "rating") return chosen(schema, plan);
  const { properties: given, items, required } = schema;
  const each = given && EACH_RATING in given ? plan.ratings.map(({ key }) => key) : [];
  return {
    ...schema,
    ...(given && { properties: properties(given, plan) }),
    ...((required || each.length > 0) && { required: [...(required ?? []), ...each] }),
    ...(items && { items: withRatings(items, plan) }),
  };
}
