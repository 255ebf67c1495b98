import { z } from "zod";
import { id } from "./common.ts";
import { field } from "./field.ts";
import { observation } from "./indicator-observation.ts";

const areaFigure = z.strictObject({
  area: field(id, {
    label: "Area",
    hint: "the area’s id, from the file of the areas",
    example: '"north-quay"',
  }),
  ...observation.shape,
});

/** Figures of the wards, parishes or other parts of the place. */
export const byArea = field(
  z
    .strictObject({
      areas: field(id, {
        label: "Areas",
        hint: "the name of the file under areas/ that has the outlines, without .json",
        example: '"wards"',
      }),
      figures: field(z.array(areaFigure).min(1), {
        label: "Figures",
        hint: "one figure for each area and period, in order of period",
        example: '[{ "area": "north-quay", "period": "2013/14", "value": 59.9, … }]',
      }),
    })
    .optional(),
  {
    label: "By area",
    hint: "figures of parts of the place, shown as a table and a map",
    example: '{ "areas": "wards", "figures": [{ … }] }',
  },
);
