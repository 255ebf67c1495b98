import { z } from "zod";
import { editorNotes, id, line, sourceField } from "./common.ts";
import { field } from "./field.ts";

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const ring = z
  .array(position)
  .min(4)
  .refine((corners) => String(corners[0]) === String(corners.at(-1)), {
    error: "does not end where it starts: the last corner must be the first again",
  });

const geometry = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.strictObject({
    type: z.literal("MultiPolygon"),
    coordinates: z.array(z.array(ring).min(1)).min(1),
  }),
]);

const feature = z.strictObject({
  type: z.literal("Feature"),
  id: field(id, { label: "Id", hint: "the area’s id", example: '"north-quay"' }),
  properties: z.strictObject({
    name: field(line, { label: "Name", hint: "the area’s name", example: '"North Quay"' }),
  }),
  geometry: field(geometry, {
    label: "Geometry",
    hint: "the outline: a Polygon or MultiPolygon of longitudes and latitudes in degrees",
    example: '{ "type": "Polygon", "coordinates": [[[-1.3, 53.4], …, [-1.3, 53.4]]] }',
  }),
});

/** `areas/<id>.json`: the parts of a place, as GeoJSON with a few keys of ours. */
export const areasSchema = z.strictObject({
  type: z.literal("FeatureCollection"),
  title: field(line, { label: "Title", hint: "what the areas are called", example: '"Wards"' }),
  one: field(line, { label: "One", hint: "what one of them is called", example: '"ward"' }),
  whole: field(z.boolean(), {
    label: "Whole",
    hint: "true if together they leave no part of the place out",
    example: "true",
  }),
  source: sourceField,
  features: field(z.array(feature).min(2), {
    label: "Features",
    hint: "the areas, in the order of the table",
    example:
      '[{ "type": "Feature", "id": "north-quay", "properties": { "name": "North Quay" }, "geometry": { … } }]',
  }),
  editorNotes,
});
