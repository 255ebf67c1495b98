import type { Paint } from "./svg-style.ts";
import { attributes, escapeText } from "./svg-text.ts";

interface Shape {
  d: string;
  clip: string | undefined;
  fill: Paint | undefined;
  stroke: Paint | undefined;
}

const same = (one: object | undefined, other: object | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** The elements of one picture, in the order in which they are painted. */
export class SvgElements {
  readonly #prefix: string;
  #parts: (Shape | string)[] = [];
  #clips: string[] = [];

  /** @param prefix what every id in the picture starts with */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  clear(): void {
    this.#parts = [];
    this.#clips = [];
  }

  /** Adds a clip path inside another one, if any, and returns its id. */
  addClip(d: string, rule: Paint, within: string | undefined): string {
    const outer = within ? `url(#${within})` : undefined;
    const path = `<path${attributes({ d, ...rule, "clip-path": outer })}/>`;
    const found = this.#clips.indexOf(path);
    const index = found >= 0 ? found : this.#clips.push(path) - 1;
    return `${this.#prefix}-clip-${index + 1}`;
  }

  addFill(d: string, fill: Paint, clip: string | undefined): void {
    this.#parts.push({ d, clip, fill, stroke: undefined });
  }

  /** A stroke joins the fill of the same shape, or the stroke before it if it looks the same. */
  addStroke(d: string, stroke: Paint, clip: string | undefined): void {
    const last = this.#parts.at(-1);
    const opaque = stroke["stroke-opacity"] === undefined;
    if (typeof last === "object" && last.clip === clip && opaque) {
      if (last.d === d && last.fill && !last.stroke) {
        last.stroke = stroke;
        return;
      }
      if (!last.fill && same(last.stroke, stroke)) {
        last.d += d;
        return;
      }
    }
    this.#parts.push({ d, clip, fill: undefined, stroke });
  }

  addText(text: string, paint: Paint, clip: string | undefined): void {
    const element = `<text${attributes(paint)}>${escapeText(text)}</text>`;
    this.#parts.push(clip ? `<g clip-path="url(#${clip})">${element}</g>` : element);
  }

  toString(): string {
    const clips = this.#clips.map(
      (path, index) => `<clipPath id="${this.#prefix}-clip-${index + 1}">${path}</clipPath>`,
    );
    const parts = this.#parts.map((part) => (typeof part === "string" ? part : shapeElement(part)));
    return (clips.length > 0 ? `<defs>${clips.join("")}</defs>` : "") + parts.join("");
  }
}

function shapeElement({ d, clip, fill, stroke }: Shape): string {
  const clipPath = clip ? `url(#${clip})` : undefined;
  return `<path${attributes({ d, ...(fill ?? { fill: "none" }), ...stroke, "clip-path": clipPath })}/>`;
}
