import { inflateSync } from "node:zlib";

/** Writes anew where each object of a file stands: for a file with bytes put in or taken out. */
function withPlaces(source: string): Buffer {
  const table = source.lastIndexOf("\nxref\n") + 1;
  const body = source.slice(0, table);
  const places = new Map<number, number>();
  for (const found of body.matchAll(/(?<=^|\n)(\d+) 0 obj/g)) {
    places.set(Number(found[1]), found.index);
  }
  let object = 0;
  const rest = source
    .slice(table)
    .replace(/\d{10} (\d{5} [fn])/g, (row, kept: string) => {
      const place = places.get(object);
      object += 1;
      return place === undefined ? row : `${String(place).padStart(10, "0")} ${kept}`;
    })
    .replace(/startxref\s+\d+/, `startxref\n${table}`);
  return Buffer.from(body + rest, "latin1");
}

/** A file with its streams unpacked, so that what they hold can be broken. */
function unpacked(source: string): string {
  const stream = /\/Length (\d+)((?:(?!stream)[^])*?)\/Filter \/FlateDecode([^]*?)stream\r?\n/g;
  let unpackedSource = "";
  let at = 0;
  for (let found = stream.exec(source); found; found = stream.exec(source)) {
    const start = found.index + found[0].length;
    const end = start + Number(found[1]);
    const bytes = inflateSync(Buffer.from(source.slice(start, end), "latin1")).toString("latin1");
    unpackedSource += source.slice(at, found.index);
    unpackedSource += `/Length ${bytes.length}${found[2] ?? ""}${found[3] ?? ""}stream\n${bytes}`;
    at = end;
    stream.lastIndex = end;
  }
  return unpackedSource + source.slice(at);
}

/** Lengths of streams as they are after a change: nothing else may say where they end. */
function withLengths(source: string): string {
  return source.replace(
    /\/Length \d+([^]*?)stream\n([^]*?)\nendstream/g,
    (_, head: string, bytes: string) => `/Length ${bytes.length}${head}stream\n${bytes}\nendstream`,
  );
}

/**
 * A file with something changed, also inside its streams.
 *
 * @throws Error if there is nothing to change
 */
export function damaged(good: Buffer, pattern: RegExp, change: string): Buffer {
  const source = unpacked(good.toString("latin1"));
  const changed = source.replace(pattern, change);
  if (changed === source) throw new Error(`Nothing to change: ${pattern}`);
  return withPlaces(withLengths(changed));
}
