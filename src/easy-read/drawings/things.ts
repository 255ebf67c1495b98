import { lines, shape } from "./person.ts";

/** Pictures of things, drawn for this site where the set has none that says the same. */
export const THINGS: Readonly<Record<string, string>> = {
  inspect:
    shape("M8 6h36v52H8z", "#fff") +
    lines("m14 18 4 4 7-8M14 32l4 4 7-8M32 18h8M32 32h8") +
    shape("M50 58a12 12 0 1 1 1-1z", "#d3e8f5") +
    lines("m52 58 12 10", 5),
  promise:
    shape("M14 4h44v64H14z", "#fff") +
    lines("M22 14h28M22 22h28M22 30h20") +
    shape("M36 58c-11-7-10-17-4-17 3 0 4 2 4 4 0-2 1-4 4-4 6 0 7 10-4 17z", "#ea5a47"),
  website:
    shape("M4 10h64v48H4z", "#fff") +
    shape("M4 10h64v10H4z", "#92d3f5") +
    lines("M10 15h1M16 15h1M22 15h1M12 30h28M12 38h48M12 46h40"),
  key:
    shape("M6 6h26v26H6z", "#fff") +
    shape("M40 6h26v26H40z", "#fff") +
    shape("M6 40h26v26H6z", "#fff") +
    shape("M40 40h26v26H40z", "#fff") +
    lines(
      "m12 19 5 5 9-10M53 12v9m0 4v2M13 47l12 12m0-12L13 59M48 49c0-6 10-6 10 0 0 4-5 3-5 7m0 4v1",
    ),
  draft:
    shape("M12 4h36v64H12z", "#fff") +
    lines("M19 16h22M19 26h22M19 36h12") +
    shape("m34 58 3-10 18-22 7 6-18 22z", "#f1b31c"),
  keys:
    shape("M4 20h64v34H4z", "#d0cfce") +
    lines(
      "M12 29h2M22 29h2M32 29h2M42 29h2M52 29h8M12 37h2M22 37h2M32 37h2M42 37h2M52 37h8M20 46h32",
    ),
  late:
    shape("M8 40a26 26 0 1 1 52 0 26 26 0 1 1-52 0z", "#fff") +
    lines("M34 22v18l12 8") +
    lines("M64 8v12m0 5v1", 4),
  going:
    shape("M8 36a28 28 0 1 1 56 0 28 28 0 1 1-56 0z", "#fff") +
    shape("M36 36V8a28 28 0 0 1 28 28z", "#92d3f5") +
    lines("m30 50 12-8-12-8z"),
};
