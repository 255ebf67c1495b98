import type { WordedSet } from "./data-set.ts";

/** What the sources say of how services are viewed. */
export const serviceViews: WordedSet = {
  name: "service-views",
  title: { phrase: "table-service-views" },
  about: { phrase: "table-service-views-row" },
  keys: [
    { name: "group", about: { phrase: "column-service-views-group" } },
    { name: "quotation", about: { phrase: "column-service-views-quotation" } },
    {
      name: "report",
      about: { phrase: "column-service-views-report" },
    },
    {
      name: "milestone",
      none: "z",
      about: { phrase: "column-service-views-milestone" },
    },
    {
      name: "priority",
      type: "number",
      none: "z",
      about: { phrase: "column-service-views-priority" },
    },
    {
      name: "source",
      parts: ["document", "place"],
      about: { phrase: "column-source" },
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
