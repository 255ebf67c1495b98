import { geoIdentity, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Area } from "../domain/areas.ts";

/** An area as a drawing has it. */
export interface AreaShape {
  id: string;
  /** The data of an SVG path. */
  path: string;
  /** Where its label stands: its middle. */
  x: number;
  y: number;
}

/** All areas in one drawing, in pixels. */
export interface AreaDrawing {
  width: number;
  height: number;
  shapes: readonly AreaShape[];
}

type Outlines = FeatureCollection<Polygon | MultiPolygon>;

const WIDTH = 360;
const MARGIN = 2;
const RADIANS = Math.PI / 180;

function positions(area: Area): readonly (readonly [number, number])[] {
  const { outline } = area;
  return outline.type === "Polygon"
    ? outline.coordinates.flat()
    : outline.coordinates.flatMap((polygon) => polygon.flat());
}

/** A degree of longitude is shorter than one of latitude, by the cosine of the latitude. */
function flat(areas: readonly Area[]): Outlines {
  const latitudes = areas.flatMap(positions).map(([, latitude]) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = Math.cos(middle * RADIANS);
  const ring = (corners: readonly (readonly [number, number])[]): [number, number][] =>
    corners.map(([x, y]) => [x * shrink, y]);
  const features = areas.map(({ id, outline }): Feature<Polygon | MultiPolygon> => ({
    type: "Feature",
    id,
    properties: {},
    geometry:
      outline.type === "Polygon"
        ? { type: "Polygon", coordinates: outline.coordinates.map(ring) }
        : { type: "MultiPolygon", coordinates: outline.coordinates.map((one) => one.map(ring)) },
  }));
  return { type: "FeatureCollection", features };
}

/**
 * Corners that a reader could not see are left out. Borders that two areas share stay shared, so no
 * gap opens between them.
 */
function simplified(outlines: Outlines): Outlines {
  const [[left, top], [right, bottom]] = geoPath(geoIdentity()).bounds(outlines);
  const pixel = Math.max(right - left, bottom - top) / WIDTH;
  const whole: Topology<{ all: GeometryCollection }> = topology({
    all: outlines,
  }) as unknown as Topology<{ all: GeometryCollection }>;
  const plain = simplify(presimplify(whole), (pixel * pixel) / 2);
  return feature(plain, plain.objects.all) as unknown as Outlines;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The outlines of areas as a drawing 360 pixels wide, north above. */
export function drawAreas(areas: readonly Area[]): AreaDrawing {
  const outlines = simplified(flat(areas));
  const [[left, top], [right, bottom]] = geoPath(geoIdentity()).bounds(outlines);
  const height = Math.ceil((WIDTH * (bottom - top)) / (right - left));
  const inside: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, height - MARGIN],
  ];
  const draw = geoPath(geoIdentity().reflectY(true).fitExtent(inside, outlines)).digits(1);
  const shapes = outlines.features.map((one): AreaShape => {
    const [middleX, middleY] = draw.centroid(one);
    return { id: String(one.id), path: draw(one) ?? "", x: rounded(middleX), y: rounded(middleY) };
  });
  return { width: WIDTH, height, shapes };
}
