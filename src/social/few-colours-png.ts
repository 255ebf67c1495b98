import { crc32, deflateSync } from "node:zlib";

/** A drawn picture: four bytes a pixel, red, green, blue and how opaque, row by row. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BYTES_A_PIXEL = 4;
/** One byte names a colour. */
const MOST_COLOURS = 256;
const BY_PALETTE = 3;

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function header({ width, height }: Pixels): Uint8Array {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = 8;
  data[9] = BY_PALETTE;
  return data;
}

/** The number of each pixel's colour, and the colours; null where they are too many. */
function byPalette(pixels: Uint8Array): { numbers: Uint8Array; colours: number[] } | null {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const numbers = new Uint8Array(pixels.length / BYTES_A_PIXEL);
  const known = new Map<number, number>();
  let before = -1;
  let number = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const colour = view.getUint32(at * BYTES_A_PIXEL);
    // Nearly every pixel has the colour of the one before it.
    if (colour !== before) {
      if (!known.has(colour)) known.set(colour, known.size);
      number = known.get(colour) ?? 0;
    }
    if (known.size > MOST_COLOURS) return null;
    before = colour;
    numbers[at] = number;
  }
  return { numbers, colours: [...known.keys()] };
}

/** Rows of pixels, each after the byte that says it is written as it is. */
function rows(numbers: Uint8Array, width: number): Uint8Array {
  const height = numbers.length / width;
  const all = new Uint8Array(numbers.length + height);
  for (let row = 0; row < height; row += 1) {
    all.set(numbers.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return all;
}

/**
 * A picture as PNG with a list of its colours, of which a page's picture has some 80: a third of the
 * bytes that it takes with every pixel's colour in full, and no pixel is changed.
 *
 * @returns null for a picture of more than 256 colours, or one that can be seen through
 * @see https://www.w3.org/TR/png-3/#11PLTE
 */
export function fewColoursPng(picture: Pixels): Uint8Array | null {
  const found = byPalette(picture.pixels);
  if (!found || found.colours.some((colour) => (colour & 0xff) !== 0xff)) return null;
  const { numbers, colours } = found;
  const palette = colours.flatMap((colour) => [24, 16, 8].map((by) => (colour >>> by) & 0xff));
  return Buffer.concat([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header(picture)),
    chunk("PLTE", Uint8Array.from(palette)),
    chunk("IDAT", deflateSync(rows(numbers, picture.width))),
    chunk("IEND", new Uint8Array()),
  ]);
}
