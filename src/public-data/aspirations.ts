import type { DataSet } from "./data-set.ts";

/** Aspirations of earlier plans, as printed. */
export const aspirations: DataSet = {
  name: "aspirations",
  title: "Aspirations of earlier plans",
  about: "One row for each aspiration that an earlier plan lists.",
  keys: [
    { name: "plan", about: "The years of the plan." },
    { name: "outcome", about: "The outcome’s name as printed." },
    { name: "code", about: "The printed short form of the outcome." },
    {
      name: "number",
      type: "number",
      about: "The printed number of the aspiration within its outcome.",
    },
    {
      name: "text",
      about:
        "The words as printed. An asterisk in them marks a link to an area of focus, as the plan says.",
    },
    {
      name: "takenUpIn",
      type: "numbers",
      about:
        "Numbers of the present plan’s priorities that took up the theme: the editor’s reading.",
    },
    {
      name: "source",
      parts: ["document", "place"],
      about: "The document (see the list below) and the place in it.",
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
