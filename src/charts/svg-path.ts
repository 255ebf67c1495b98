import { apply, IDENTITY, scaleOf, type Matrix } from "./matrix.ts";
import type { Place } from "./marks.ts";
import { svgNumber } from "./svg-text.ts";

const TURN = Math.PI * 2;

/** Numbers side by side; a minus sign parts them as well as a space does. */
const list = (...values: readonly number[]) =>
  values.map(svgNumber).join(" ").replaceAll(" -", "-");

/** The angle that an arc runs through, with its sign, as a canvas reads its two ends. */
function sweep(start: number, end: number, backwards: boolean): number {
  const run = backwards ? start - end : end - start;
  const turned = run >= TURN ? TURN : ((run % TURN) + TURN) % TURN;
  return backwards ? -turned : turned;
}

/**
 * The path calls of a canvas's 2D context, turned into the `d` of an SVG path. Places are
 * transformed as they come.
 */
export class SvgPath {
  protected matrix: Matrix = IDENTITY;
  #d = "";
  #x = "";
  #y = "";

  protected get d(): string {
    return this.#d;
  }

  beginPath(): void {
    this.#d = "";
  }

  closePath(): void {
    if (this.#d !== "" && !this.#d.endsWith("Z")) this.#d += "Z";
  }

  moveTo(x: number, y: number): void {
    const [left, top] = apply(this.matrix, x, y);
    this.#d += `M${list(left, top)}`;
    this.#keep(left, top);
  }

  lineTo(x: number, y: number): void {
    if (this.#d === "") return this.moveTo(x, y);
    const [left, top] = apply(this.matrix, x, y);
    const [sameX, sameY] = [svgNumber(left) === this.#x, svgNumber(top) === this.#y];
    if (sameX && !sameY) this.#d += `V${list(top)}`;
    else if (sameY && !sameX) this.#d += `H${list(left)}`;
    else if (!sameX) this.#d += `L${list(left, top)}`;
    this.#keep(left, top);
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.#curve("Q", [x1, y1], [x, y]);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#curve("C", [x1, y1], [x2, y2], [x, y]);
  }

  #curve(command: "Q" | "C", first: Place, ...others: readonly Place[]): void {
    if (this.#d === "") this.moveTo(...first);
    const places = [first, ...others].map(([x, y]) => apply(this.matrix, x, y));
    this.#d += command + list(...places.flat());
    this.#keep(...(places.at(-1) ?? first));
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  /** A rectangle on its own, without touching the path under way. */
  protected boxPath(x: number, y: number, width: number, height: number): string {
    const box = new SvgPath();
    box.matrix = this.matrix;
    box.rect(x, y, width, height);
    return box.d;
  }

  arc(x: number, y: number, radius: number, start: number, end: number, backwards = false): void {
    this.ellipse(x, y, radius, radius, 0, start, end, backwards);
  }

  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    turn: number,
    start: number,
    end: number,
    backwards = false,
  ): void {
    const at = (angle: number): Place => {
      const [along, across] = [radiusX * Math.cos(angle), radiusY * Math.sin(angle)];
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      return [x + along * cos - across * sin, y + along * sin + across * cos];
    };
    this.lineTo(...at(start));
    const angle = sweep(start, end, backwards);
    // One SVG arc cannot come back to where it starts, so a long one is drawn in two halves.
    const halves = Math.abs(angle) > Math.PI ? 2 : 1;
    for (let half = 1; half <= halves; half++)
      this.#arcTo(at(start + (angle * half) / halves), [radiusX, radiusY], turn, angle > 0);
  }

  #arcTo([x, y]: Place, radii: Place, turn: number, forward: boolean): void {
    const scale = scaleOf(this.matrix);
    const degrees = ((turn + Math.atan2(this.matrix.b, this.matrix.a)) * 180) / Math.PI;
    const [left, top] = apply(this.matrix, x, y);
    const [rx, ry] = [radii[0] * scale, radii[1] * scale];
    // From where it is: all dots of one size then end alike, which packs small.
    const [across, down] = [left - Number(this.#x), top - Number(this.#y)];
    this.#d += `a${list(rx, ry, rx === ry ? 0 : degrees, 0, forward ? 1 : 0, across, down)}`;
    this.#keep(left, top);
  }

  #keep(x: number, y: number): void {
    this.#x = svgNumber(x);
    this.#y = svgNumber(y);
  }
}
