import { ASCENT, DESCENT, textWidth } from "../../src/charts/font-metrics.ts";

/** One text of a picture with the room that it takes, in pixels. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
}

const attribute = (attributes: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];

const plain = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** The texts of a picture, measured by the committed widths. */
export function textBoxes(svg: string): TextBox[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = "", escaped = ""]) => {
      const text = plain(escaped);
      const size = Number(attribute(attributes, "font-size") ?? attribute(svg, "font-size"));
      const width = textWidth(text, size, attribute(attributes, "font-weight") === "bold");
      const x = Number(attribute(attributes, "x"));
      const y = Number(attribute(attributes, "y"));
      const before =
        { middle: width / 2, end: width }[attribute(attributes, "text-anchor") ?? ""] ?? 0;
      const [left, top] = [x - before, y - ASCENT * size];
      return { text, left, right: left + width, top, bottom: y + DESCENT * size, size };
    },
  );
}

/** The texts of a picture that overlap another text or leave the picture, in words. */
export function textFaults(svg: string): string[] {
  const boxes = textBoxes(svg);
  const [width = 0, height = 0] = (/viewBox="0 0 ([\d ]+)"/.exec(svg)?.[1] ?? "")
    .split(" ")
    .map(Number);
  const outside = boxes.filter(
    (box) =>
      box.left < -0.5 || box.top < -0.5 || box.right > width + 0.5 || box.bottom > height + 0.5,
  );
  const pairs = boxes.flatMap((one, k) => boxes.slice(k + 1).map((other) => [one, other] as const));
  const overlapping = pairs.filter(
    ([one, other]) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
  );
  return [
    ...outside.map(({ text }) => `“${text}” leaves the picture`),
    ...overlapping.map(([one, other]) => `“${one.text}” overlaps “${other.text}”`),
  ];
}

/** All texts of a picture, run together with spaces, as a reader would meet them. */
export function pictureText(svg: string): string {
  return textBoxes(svg)
    .map(({ text }) => text)
    .join(" ")
    .replaceAll("\u00a0", " ");
}

/** The `d` of every path whose attributes hold all the given ones. */
export function pathsWith(svg: string, wanted: Readonly<Record<string, string>>): string[] {
  return [...svg.matchAll(/<path([^>]*)\/>/g)]
    .map(([, attributes = ""]) => attributes)
    .filter((attributes) =>
      Object.entries(wanted).every(([name, value]) => attribute(attributes, name) === value),
    )
    .map((attributes) => attribute(attributes, "d") ?? "");
}

/** Left, top, width and height of a path that is one upright rectangle. */
export function rectangle(d: string): { x: number; y: number; width: number; height: number } {
  const parts = /^M([-\d.]+) ?([-\d.]+)H([-\d.]+)V([-\d.]+)H[-\d.]+Z$/.exec(d);
  if (!parts) throw new Error(`Not a rectangle: ${d}`);
  const [x = 0, y = 0, right = 0, bottom = 0] = parts.slice(1).map(Number);
  return { x: Math.min(x, right), y, width: Math.abs(right - x), height: bottom - y };
}
