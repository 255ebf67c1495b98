import { FIGURE_KEYS, figureRow } from "./figure-keys.ts";
import { PRINTED_PLACE, withPlace } from "./printed-place.ts";
import type { DataSet, Row } from "./data-set.ts";

/** Every printed figure of a part of the place. */
export const areaFigures: DataSet = {
  name: "area-figures",
  title: "Figures by area",
  about: "One row for each figure that a report prints for a part of the place, such as a ward.",
  keys: [
    { name: "indicator", about: "The indicator’s id." },
    { name: "areas", about: "The sort of area: the id of its file of outlines." },
    { name: "area", about: "The area’s id." },
    { name: "areaName", about: "The area’s name." },
    { name: "period", about: "Its period, as in the observations." },
    ...FIGURE_KEYS,
    { name: "report", about: "The document that prints it." },
    { name: "quotation", about: "The words that print it." },
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
