import type { WordedSet } from "./data-set.ts";

/** Aspirations of earlier plans, as printed. */
export const aspirations: WordedSet = {
  name: "aspirations",
  title: { phrase: "table-aspirations" },
  about: { phrase: "table-aspirations-row" },
  keys: [
    { name: "plan", about: { phrase: "column-plan" } },
    { name: "outcome", about: { phrase: "column-aspirations-outcome" } },
    { name: "code", about: { phrase: "column-aspirations-code" } },
    {
      name: "number",
      type: "number",
      about: { phrase: "column-aspirations-number" },
    },
    {
      name: "text",
      about: { phrase: "column-aspirations-text" },
    },
    {
      name: "takenUpIn",
      type: "numbers",
      about: { phrase: "column-aspirations-taken-up-in" },
    },
    {
      name: "source",
      parts: ["document", "place"],
      about: { phrase: "column-source" },
    },
  ],
  rows: (card) =>
    card.content.earlierPlans.flatMap((plan) =>
      plan.outcomes.flatMap(({ name, code, aspirations: listed, takenUpIn, source }) =>
        listed.map(({ number, text }) => ({
          plan: plan.period,
          outcome: name,
          code,
          number,
          text,
          takenUpIn: takenUpIn.map((one) => one.priority),
          source: { document: source.document, place: source.place },
        })),
      ),
    ),
};
