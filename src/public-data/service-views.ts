import type { WordedSet } from "./data-set.ts";

/** What the sources say of how services are viewed. */
export const serviceViews: WordedSet = {
  name: "service-views",
  title: "How services are viewed",
  about: "One row for each printed sentence on how services are viewed.",
  keys: [
    { name: "group", about: "Who views the services." },
    { name: "quotation", about: "The words as printed." },
    {
      name: "report",
      about: "The id of the report that prints them, if a report of the plan does.",
    },
    {
      name: "milestone",
      none: "z",
      about: ({ milestone }) => `The id of the ${milestone.one} that they belong to, if any.`,
    },
    {
      name: "priority",
      type: "number",
      none: "z",
      about: ({ milestone, priority }) =>
        `The number of the ${priority.one}, if they belong to no ${milestone.one}.`,
    },
    {
      name: "source",
      parts: ["document", "place"],
      about: "The document (see the list below) and the place in it.",
    },
  ],
  rows: (card) =>
    card.content.serviceViews
      .toSorted((a, b) => a.order - b.order)
      .flatMap(({ group, views }) =>
        views.map(({ quotation, report, milestone, priority, source }) => ({
          group,
          quotation,
          report: report ?? null,
          milestone: milestone ?? null,
          priority: priority ?? null,
          source: { document: source.document, place: source.place },
        })),
      ),
};
