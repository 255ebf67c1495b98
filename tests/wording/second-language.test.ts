import { execFileSync } from "node:child_process";
import process from "node:process";
import { beforeAll, describe, expect, test } from "vitest";
import { OWN_BEGINS, OWN_ENDS, unmarked } from "../../src/domain/language-marks.ts";

/** What a process of the other language says: a process speaks one language for good. */
const ASKED = `
  import { phrase, saying } from "./src/wording/catalogue/phrase.ts";
  import { periodInText, periodName, whenWords } from "./src/wording/days.ts";
  import { countOf } from "./src/wording/numbers.ts";
  import { parsePeriod } from "./src/domain/indicators/period.ts";
  import { translated, translatedLine } from "./src/domain/translation.ts";
  import { outOfEvery } from "./src/domain/easy-read/numbers.ts";
  import { periodTextWords } from "./src/domain/easy-read/period.ts";
  import { OWN_SAYINGS } from "./src/wording/row-sayings.ts";
  import { ownSections } from "./src/views/easy-read-rows.ts";
  const text = ["- people: {age: 16 to 18} is our age.", "- people: " + translatedLine("{age: 16 to 18} oed.")];
  const [{ rows }] = ownSections({ text: text.join("\\n"), kind: "about" }, {});
  const named = (text) => [periodName, whenWords].map((say) => say(parsePeriod(text)));
  const period = periodInText(parsePeriod("2013/14"));
  const level = phrase("for-period", { text: "60%", period });
  console.log(JSON.stringify({
    better: phrase("better-than", { name: "England" }),
    none: phrase("no-figure-for-periods", { periods: periodInText(parsePeriod("2013/14 Q2")) }),
    above: phrase("above-target", { own: "61%", level, good: "," }),
    month: named("2013-11"),
    day: named("2013-11-30"),
    quarter: named("2013/14 Q2"),
    rolling: named("to 2014-03-31 (24 months)"),
    term: named("autumn 2013"),
    own: countOf(3, translated("cam"), translated("camau")),
    other: countOf(3, "step", "steps"),
    share: outOfEvery(59.91, 10, OWN_SAYINGS),
    year: periodTextWords("2013/14", OWN_SAYINGS),
    months: periodTextWords("2013/14 Q2", OWN_SAYINGS),
    rows: rows.map(({ pieces }) => pieces.map(({ text }) => text).join("")),
    counted: saying("or-list", { before: ["x"], last: ["y"] }),
  }));
`;

interface Said {
  better: string;
  none: string;
  above: string;
  month: string[];
  day: string[];
  quarter: string[];
  rolling: string[];
  term: string[];
  own: string;
  other: string;
  share: string;
  year: string;
  months: string;
  rows: string[];
  counted: unknown;
}

/** The words of the process’s own language in what it says. */
function ownWords(said: string): string[] {
  const runs = said.split(new RegExp(`[${OWN_BEGINS}${OWN_ENDS}]`));
  return runs.filter((_, at) => at % 2 === 1);
}

describe("a process that speaks Welsh", () => {
  let said: Said;
  beforeAll(() => {
    const env = { ...process.env, SITE_LANGUAGE: "cy" };
    const args = ["--input-type=module", "-e", ASKED];
    said = JSON.parse(execFileSync(process.execPath, args, { env, encoding: "utf8" })) as Said;
  });

  test("marks the words of a phrase, and not what it tells of", () => {
    expect(unmarked(said.better)).toBe("Gwell na England");
    expect(ownWords(said.better)).toEqual(["Gwell na "]);
  });

  test("takes a phrase inside a phrase as of one language with it", () => {
    const wanted = "Nid oes ffigur ar gyfer chwarter 2 o 2013/14.";
    expect(said.none).toBe(`${OWN_BEGINS}${wanted}${OWN_ENDS}`);
    expect(ownWords(said.above).join("")).toBe(unmarked(said.above));
  });

  test("names periods", () => {
    const { month, day, quarter, rolling, term } = said;
    expect([month, day, quarter, rolling, term].map((one) => one.map(unmarked))).toEqual([
      ["Tachwedd 2013", "ym mis Tachwedd 2013"],
      ["30 Tachwedd 2013", "ar 30 Tachwedd 2013"],
      ["Chwarter 2 o 2013/14", "yn chwarter 2 o 2013/14"],
      ["24 mis hyd 31 Mawrth 2014", "yn y 24 mis hyd 31 Mawrth 2014"],
      ["Tymor yr hydref 2013", "yn nhymor yr hydref 2013"],
    ]);
  });

  test("says a noun after a number in the singular; content keeps its own plural", () => {
    expect(unmarked(said.own)).toBe("3 cam");
    expect(said.other).toBe("3 steps");
  });

  test("says the figures of a translated Easy Read row, and leaves those of others", () => {
    const { share, year, months, rows } = said;
    expect([share, year, months].map(unmarked)).toEqual([
      "tua 6 allan o bob 10",
      "y flwyddyn hyd at fis Mawrth 2014",
      "mis Gorffennaf hyd at fis Medi 2013",
    ]);
    expect(ownWords(share).join("")).toBe(unmarked(share));
    expect(rows.map(unmarked)).toEqual(["16 to 18 is our age.", "16 i 18 oed."]);
  });

  test("marks the words around what prints a count", () => {
    expect(said.counted).toEqual([`x${OWN_BEGINS} neu ${OWN_ENDS}y`]);
  });
});
