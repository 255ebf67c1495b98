import { CONFIDENTIAL } from "../domain/indicators/publishable.ts";
import { PRINTED_PLACE, withPlace } from "./printed-place.ts";
import { withheldOrNone, type DataSet, type Row } from "./data-set.ts";

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
    {
      name: "value",
      type: "number",
      none: withheldOrNone,
      about: "The number. Empty (null in JSON) where there is none.",
    },
    {
      name: "printed",
      none: withheldOrNone,
      about: "The number as printed. c means confidential.",
    },
    { name: "reason", none: "z", about: "Why there is no number." },
    {
      name: "numerator",
      type: "number",
      none: withheldOrNone,
      about: "The number on top of the fraction, where printed.",
    },
    {
      name: "denominator",
      type: "number",
      none: withheldOrNone,
      about: "The number under the fraction, where printed.",
    },
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
          value: one.value ?? null,
          printed: one.missing === "suppressed" ? CONFIDENTIAL : (one.printed ?? null),
          reason: one.missing ?? null,
          numerator: one.numerator ?? null,
          denominator: one.denominator ?? null,
          report: one.source.document,
          quotation: one.quotation,
        };
        return withPlace(own, one.source.place);
      });
    }),
};
