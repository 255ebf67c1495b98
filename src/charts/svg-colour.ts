/** A colour as SVG attributes take it. `undefined` where nothing is to be seen. */
export interface SvgColour {
  colour: string;
  /** 0 to 1 */
  opacity: number;
}

const hex = (value: number) => Math.round(value).toString(16).padStart(2, "0");

function fromHex(digits: string): SvgColour {
  const long = digits.length < 6 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const opacity = long.length > 6 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
  return { colour: `#${long.slice(0, 6).toLowerCase()}`, opacity };
}

function fromRgb(parts: readonly string[]): SvgColour {
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts.map(Number);
  return { colour: `#${hex(red)}${hex(green)}${hex(blue)}`, opacity };
}

/**
 * Reads a CSS colour in the forms that Chart.js and our charts use: #rgb, #rrggbb, #rrggbbaa,
 * rgb(), rgba() and “transparent”. Old browsers know no opacity in a colour, so it comes apart.
 * @throws Error for any other form
 */
export function svgColour(css: string): SvgColour | undefined {
  if (css === "transparent") return undefined;
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(css)?.[1];
  const parts = /^rgba?\(([\d.,\s]+)\)$/.exec(css)?.[1]?.split(",");
  if (!digits && !parts) throw new Error(`The chart picture has a colour it cannot read: ${css}.`);
  const read = digits ? fromHex(digits) : fromRgb(parts ?? []);
  return read.opacity > 0 ? read : undefined;
}
