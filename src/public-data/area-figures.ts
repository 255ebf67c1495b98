import { FIGURE_KEYS, figureRow } from "./figure-keys.ts";
import { PRINTED_PLACE, withPlace } from "./printed-place.ts";
import type { Row, WordedSet } from "./data-set.ts";

/** Every printed figure of a part of the place. */
export const areaFigures: WordedSet = {
  name: "area-figures",
  title: { phrase: "table-area-figures" },
  about: { phrase: "table-area-figures-row" },
  keys: [
    { name: "indicator", about: { phrase: "column-own-indicator" } },
    { name: "areas", about: { phrase: "column-area-figures-areas" } },
    { name: "area", about: { phrase: "column-area-figures-area" } },
    { name: "areaName", about: { phrase: "column-area-figures-area-name" } },
    { name: "period", about: { phrase: "column-area-figures-period" } },
    ...FIGURE_KEYS,
    { name: "report", about: { phrase: "column-area-figures-report" } },
    { name: "quotation", about: { phrase: "column-quotation" } },
    ...PRINTED_PLACE,
  ],
  rows: ({ indicators, content }) =>
    indicators.all.flatMap(({ indicator }) => {
      const { areas = "", figures = [] } = indicator.byArea ?? {};
      const names = content.areas.find(({ id }) => id === areas)?.areas ?? [];
      return figures.map((one) => {
        const own: Row = {
          indicator: indicator.id,
          areas,
          area: one.area,
          areaName: names.find(({ id }) => id === one.area)?.name ?? null,
          period: one.period,
          ...figureRow(one),
          report: one.source.document,
          quotation: one.quotation,
        };
        return withPlace(own, one.source.place);
      });
    }),
};
