import { textWidth } from "./font-metrics.ts";
import { apply, IDENTITY, multiply, onlyMoves, rotation, type Matrix } from "./matrix.ts";
import type { SvgElements } from "./svg-elements.ts";
import { SvgPath } from "./svg-path.ts";
import * as style from "./svg-style.ts";
import { svgNumber } from "./svg-text.ts";

interface SavedState extends style.CanvasStyle {
  matrix: Matrix;
  dash: readonly number[];
  clipId: string | undefined;
}

/** Set on the svg element, so that texts need not repeat them. */
export interface RootText {
  colour: string;
  /** in pixels */
  size: number;
}

/**
 * The part of a canvas's 2D context that Chart.js and our marks call, written as SVG elements with
 * presentation attributes only. Use it through `strictContext`, which refuses all other calls.
 */
export class SvgContext extends SvgPath implements style.CanvasStyle {
  readonly canvas: { width: number; height: number };
  fillStyle = style.FIRST_STYLE.fillStyle;
  strokeStyle = style.FIRST_STYLE.strokeStyle;
  lineWidth = style.FIRST_STYLE.lineWidth;
  lineCap = style.FIRST_STYLE.lineCap;
  lineJoin = style.FIRST_STYLE.lineJoin;
  lineDashOffset = style.FIRST_STYLE.lineDashOffset;
  globalAlpha = style.FIRST_STYLE.globalAlpha;
  font = style.FIRST_STYLE.font;
  textAlign = style.FIRST_STYLE.textAlign;
  textBaseline = style.FIRST_STYLE.textBaseline;
  readonly #elements: SvgElements;
  readonly #root: RootText;
  readonly #saved: SavedState[] = [];
  #dash: readonly number[] = [];
  #clipId: string | undefined;

  constructor(canvas: { width: number; height: number }, elements: SvgElements, root: RootText) {
    super();
    this.canvas = canvas;
    this.#elements = elements;
    this.#root = root;
  }

  save(): void {
    const { matrix } = this;
    this.#saved.push({ ...style.copyStyle(this), matrix, dash: this.#dash, clipId: this.#clipId });
  }

  restore(): void {
    const state = this.#saved.pop();
    if (!state) return;
    const { dash, clipId, ...kept } = state;
    Object.assign(this, kept);
    this.#dash = dash;
    this.#clipId = clipId;
  }

  translate(e: number, f: number): void {
    this.matrix = multiply(this.matrix, { ...IDENTITY, e, f });
  }

  rotate(angle: number): void {
    this.matrix = multiply(this.matrix, rotation(angle));
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.matrix = { a, b, c, d, e, f };
  }

  resetTransform(): void {
    this.matrix = IDENTITY;
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = [...dash];
  }

  fill(rule: "nonzero" | "evenodd" = "nonzero"): void {
    const paint = style.fillPaint(this);
    const ruled = rule === "evenodd" ? { ...paint, "fill-rule": rule } : paint;
    if (ruled && this.d) this.#elements.addFill(this.d, ruled, this.#clipId);
  }

  stroke(): void {
    const paint = style.strokePaint(this, this.#dash);
    if (paint && this.d) this.#elements.addStroke(this.d, paint, this.#clipId);
  }

  clip(rule: "nonzero" | "evenodd" = "nonzero"): void {
    const ruled = rule === "evenodd" ? { "clip-rule": rule } : {};
    this.#clipId = this.#elements.addClip(this.d, ruled, this.#clipId);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const paint = style.fillPaint(this);
    if (paint) this.#elements.addFill(this.boxPath(x, y, width, height), paint, this.#clipId);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    const paint = style.strokePaint(this, this.#dash);
    if (paint) this.#elements.addStroke(this.boxPath(x, y, width, height), paint, this.#clipId);
  }

  /** Chart.js clears its whole canvas before it draws; a part of it cannot be taken back. */
  clearRect(x: number, y: number, width: number, height: number): void {
    if (x > 0 || y > 0 || width < this.canvas.width || height < this.canvas.height)
      throw new Error("The chart picture clears a part of itself; that is not drawn.");
    this.#elements.clear();
  }

  measureText(text: string): { width: number } {
    const { size, bold } = style.readFont(this.font);
    return { width: textWidth(text, size, bold) };
  }

  fillText(text: string, x: number, y: number): void {
    const paint = style.fillPaint(this);
    if (!paint) return;
    const fill = paint["fill"] === this.#root.colour ? undefined : paint["fill"];
    this.#addText(text, x, y, { ...paint, fill });
  }

  strokeText(text: string, x: number, y: number): void {
    const paint = style.strokePaint(this, this.#dash);
    if (paint) this.#addText(text, x, y, { fill: "none", ...paint });
  }

  #addText(text: string, x: number, y: number, paint: style.Paint): void {
    if (text.trim() === "") return;
    const moved = onlyMoves(this.matrix);
    const baseline = y + style.baselineOffset(this);
    const [left, top] = moved ? apply(this.matrix, x, baseline) : [x, baseline];
    const { a, b, c, d, e, f } = this.matrix;
    const transform = moved ? undefined : `matrix(${[a, b, c, d, e, f].map(svgNumber).join(" ")})`;
    const place = { x: svgNumber(left), y: svgNumber(top), transform };
    const look = style.textPaint(this, this.#root.size);
    this.#elements.addText(text, { ...place, ...look, ...paint }, this.#clipId);
  }
}
