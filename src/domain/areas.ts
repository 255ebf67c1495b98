import type { Source } from "./source.ts";

/** A corner of an area: longitude and latitude in degrees. */
export type Position = readonly [number, number];

/** The outline of an area as GeoJSON has it (RFC 7946, section 3.1): rings that end where they start. */
export type Outline =
  | { type: "Polygon"; coordinates: readonly (readonly Position[])[] }
  | { type: "MultiPolygon"; coordinates: readonly (readonly (readonly Position[])[])[] };

/** One ward, parish or other part of the place. */
export interface Area {
  id: string;
  name: string;
  outline: Outline;
}

/** The parts that a place is divided into, all of one sort, with their outlines. */
export interface Areas {
  id: string;
  /** "Wards" */
  title: string;
  /** What one of them is called: "ward". */
  one: string;
  /** True where they leave no part of the place out, so that their counts add up to the whole. */
  whole: boolean;
  areas: readonly Area[];
  source: Source;
  editorNotes: readonly string[];
}
