import { crc32, deflateSync } from "node:zlib";

/** A drawn picture: four bytes a pixel, red, green, blue and how opaque, row by row. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BYTES_A_PIXEL = 4;
/** Which of them says how opaque a pixel is. */
const OPAQUE = 3;
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

/**
 * Rows of the numbers of each pixel's colour, each after a byte that says that they are written as
 * they are, and the colours; null where they are too many. Read once, and written where it stays.
 */
function byPalette(
  pixels: Uint8Array,
  width: number,
): { rows: Uint8Array; colours: Buffer } | null {
  // With a sign: a number that takes 32 bits without one is kept as a fraction, and is slow.
  const read = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / BYTES_A_PIXEL);
  const rows = new Uint8Array(read.length + read.length / width);
  const known = new Map<number, number>();
  let before = ~(read[0] ?? 0);
  let number = 0;
  let to = 0;
  for (let row = 0; row < read.length; row += width) {
    to += 1;
    for (let at = row; at < row + width; at += 1) {
      const colour = read[at] ?? 0;
      // Nearly every pixel has the colour of the one before it.
      if (colour !== before) {
        if (!known.has(colour)) known.set(colour, known.size);
        if (known.size > MOST_COLOURS) return null;
        number = known.get(colour) ?? 0;
        before = colour;
      }
      rows[to] = number;
      to += 1;
    }
  }
  return { rows, colours: Buffer.from(Int32Array.from(known.keys()).buffer) };
}

/**
 * A picture as PNG with a list of its colours, of which a page's picture has some 80: a third of the
 * bytes that it takes with every pixel's colour in full, and no pixel is changed.
 *
 * @returns null for a picture of more than 256 colours, or one that can be seen through
 * @see https://www.w3.org/TR/png-3/#11PLTE
 */
export function fewColoursPng(picture: Pixels): Uint8Array | null {
  const found = byPalette(picture.pixels, picture.width);
  if (!found) return null;
  const { rows, colours } = found;
  if (colours.some((value, at) => at % BYTES_A_PIXEL === OPAQUE && value !== 0xff)) return null;
  const palette = colours.filter((_, at) => at % BYTES_A_PIXEL !== OPAQUE);
  return Buffer.concat([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header(picture)),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 5 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
