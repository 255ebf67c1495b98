/** Just enough CBOR (RFC 8949) to take Pagefind's files apart at whole items and put them together. */

/** The head of an item: its major type, its argument and where its content starts. */
interface Head {
  type: number;
  value: number;
  end: number;
}

function head(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const type = first >> 5;
  const small = first & 31;
  if (small < 24) return { type, value: small, end: at + 1 };
  if (small === 24) return { type, value: bytes.readUInt8(at + 1), end: at + 2 };
  if (small === 25) return { type, value: bytes.readUInt16BE(at + 1), end: at + 3 };
  if (small === 26) return { type, value: bytes.readUInt32BE(at + 1), end: at + 5 };
  throw new Error("The search index holds data of a form that is not known.");
}

const TEXT = 3;
const LIST = 4;

/** Where the item that starts at a place ends. */
export function endOf(bytes: Buffer, at: number): number {
  const { type, value, end } = head(bytes, at);
  if (type <= 1 || type === 7) return end;
  if (type === 2 || type === TEXT) return end + value;
  if (type !== LIST) throw new Error("The search index holds data of a kind that is not known.");
  let next = end;
  for (let count = 0; count < value; count++) next = endOf(bytes, next);
  return next;
}

/** The items of the list that starts at a place, each as its bytes. */
export function itemsOf(bytes: Buffer, at = 0): Buffer[] {
  const { type, value, end } = head(bytes, at);
  if (type !== LIST) throw new Error("The search index holds no list where one should be.");
  const items: Buffer[] = [];
  let next = end;
  for (let count = 0; count < value; count++) {
    const from = next;
    next = endOf(bytes, from);
    items.push(bytes.subarray(from, next));
  }
  return items;
}

/** An item that is text. */
export function textOf(item: Buffer): string {
  const { type, value, end } = head(item, 0);
  if (type !== TEXT) throw new Error("The search index holds no text where one should be.");
  return item.toString("utf8", end, end + value);
}

function headBytes(type: number, value: number): Buffer {
  const major = type << 5;
  if (value < 24) return Buffer.from([major | value]);
  if (value < 256) return Buffer.from([major | 24, value]);
  const bytes = Buffer.alloc(value < 65_536 ? 3 : 5);
  bytes.writeUInt8(major | (value < 65_536 ? 25 : 26));
  if (value < 65_536) bytes.writeUInt16BE(value, 1);
  else bytes.writeUInt32BE(value, 1);
  return bytes;
}

/** A list of items. */
export function list(items: readonly Buffer[]): Buffer {
  return Buffer.concat([headBytes(LIST, items.length), ...items]);
}

/** A text. */
export function text(value: string): Buffer {
  const bytes = Buffer.from(value, "utf8");
  return Buffer.concat([headBytes(TEXT, bytes.length), bytes]);
}
