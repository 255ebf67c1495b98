import { lines, shape } from "./person.ts";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

const DATE = new RegExp(`\\b(?:(${MONTHS.join("|")})(?: (\\d{4}))?|((?:19|20)\\d{2}))\\b`, "g");

/**
 * The last date that a sentence names, as the end of a picture's name: "2014-06", "2014" or "09".
 * Null where the sentence names none.
 */
export function dateSaid(words: string): string | null {
  const found = [...words.matchAll(DATE)].at(-1);
  if (!found) return null;
  const month = found[1] ? String(MONTHS.indexOf(found[1]) + 1).padStart(2, "0") : null;
  return [found[2] ?? found[3], month].filter((one) => one).join("-");
}

const PART = /\b(\d+)(?: or (\d+))? (?:out of every|of the) (\d+)\b/;

const MOST_DOTS = 100;

/** The part that a sentence tells, as the end of a picture's name: "12-52", "11-12-52". */
export function partSaid(words: string): string | null {
  const [, from, to, all] = PART.exec(words) ?? [];
  if (!from || !all || Number(all) > MOST_DOTS) return null;
  return to ? `${from}-${to}-${all}` : `${from}-${all}`;
}

/** What a sentence compares: how many there are, or how good something is. */
type Comparison = "more" | "fewer" | "same" | "better" | "worse";

const COMPARISONS: readonly [pattern: RegExp, said: Comparison][] = [
  [/\bbetter\b[\w ]* than\b/i, "better"],
  [/\b(?:worse|less good)\b[\w ]* than\b/i, "worse"],
  [/\bmore\b[\w ]* than\b/i, "more"],
  [/\bfewer\b[\w ]* than\b/i, "fewer"],
  [/\bas many\b[\w ]* as\b|\bthe same as\b/i, "same"],
];

/** What a sentence compares, as the end of a picture's name; null where it compares nothing. */
export function comparisonSaid(words: string): Comparison | null {
  return COMPARISONS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const NOW = "#12436d";
const THEN = "#fff";

function twoColumns(before: number, now: number): string {
  const column = (x: number, height: number, fill: string): string =>
    shape(`M${x} ${64 - height}h20v${height}H${x}z`, fill);
  return column(10, before, THEN) + column(42, now, NOW) + lines("M4 64h64");
}

/** Two steps and an arrow from then to now: up is better, whichever way the number went. */
function twoSteps(before: number, now: number, arrow: string): string {
  const step = (x: number, top: number, fill: string): string =>
    shape(`M${x} ${top}h24v${66 - top}H${x}z`, fill);
  return step(8, before, THEN) + step(40, now, NOW) + lines(arrow, 4);
}

const COMPARED: Readonly<Record<Comparison, () => string>> = {
  more: () => twoColumns(26, 50),
  fewer: () => twoColumns(50, 26),
  same: () => twoColumns(34, 34) + lines("M28 12h16M28 20h16", 4),
  better: () => twoSteps(52, 36, "M14 38 54 12m-13 0h13l-4 12"),
  worse: () => twoSteps(36, 52, "M18 8 58 34m-4-12 4 12H45"),
};

/** Then and now side by side: more, fewer or as many; or a step up or down for better and worse. */
export function comparisonDrawing(said: string): string {
  return COMPARED[said as Comparison]();
}

function label(text: string, y: number, size: number): string {
  return `<text x="36" y="${y}" font-family="Arial,sans-serif" font-size="${size}" font-weight="bold" text-anchor="middle">${text}</text>`;
}

/** A sheet of a calendar with the date that the sentence says. */
export function dateDrawing(said: string): string {
  const year = /^\d{4}/.exec(said)?.[0];
  const month = /(?:^|-)(\d{2})$/.exec(said)?.[1];
  const name = month ? MONTHS[Number(month) - 1]?.slice(0, 3) : undefined;
  const sheet = shape("M6 12h60v56H6z", "#fff") + shape("M6 12h60v12H6z", "#ea5a47");
  const rings = lines("M20 6v12M52 6v12", 3);
  if (!name) return sheet + rings + label(year ?? "", 54, 24);
  if (!year) return sheet + rings + label(name, 54, 26);
  return sheet + rings + label(name, 43, 20) + label(year, 63, 20);
}

/** So many dots, of which the part is dark; one that may belong to either is half dark. */
export function partDrawing(said: string): string {
  const numbers = said.split("-").map(Number);
  const [from = 0, to = from, all = 1] =
    numbers.length === 3 ? numbers : [numbers[0] ?? 0, numbers[0] ?? 0, numbers[1] ?? 1];
  const columns = all <= 10 ? 5 : all <= 60 ? 8 : 10;
  const step = 68 / Math.max(columns, Math.ceil(all / columns));
  const radius = Math.min(step * 0.4, 6.5);
  const top = (72 - step * Math.ceil(all / columns)) / 2;
  return Array.from({ length: all }, (_, index) => {
    const x = (2 + step * ((index % columns) + 0.5)).toFixed(1);
    const y = (top + step * (Math.floor(index / columns) + 0.5)).toFixed(1);
    const fill = index < from ? "#12436d" : index < to ? "#8fa7bd" : "#fff";
    return `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="${fill}" stroke="#000" stroke-width="1"/>`;
  }).join("");
}
