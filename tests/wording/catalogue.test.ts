import { globSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import {
  ENGINE_LANGUAGE,
  LANGUAGES,
  LANGUAGE_CODES,
  type LanguageCode,
} from "../../src/domain/language.ts";
import { EN_GB, type Phrase } from "../../src/wording/catalogue/en-GB.ts";
import { CATALOGUES, dayValue, say } from "../../src/wording/catalogue/say.ts";

const phrases = Object.keys(EN_GB) as Phrase[];
/** Parts of a message that are no place to be filled in: words, the number sign, tags. */
const NO_PLACE: readonly number[] = [0, 7, 8];

type Parts = ReturnType<IntlMessageFormat["getAst"]>;

const codes = Object.keys(LANGUAGES) as LanguageCode[];

/** Names of the places of a message, those inside its plurals too. */
function placesIn(elements: Parts): string[] {
  return elements.flatMap((one) => {
    if (NO_PLACE.includes(one.type) || !("value" in one)) return [];
    const inner =
      "options" in one ? Object.values(one.options).flatMap((o) => placesIn(o.value)) : [];
    return [one.value.replace(/_[a-zA-Z]+$/, ""), ...inner];
  });
}

const places = (text: string): string[] =>
  [
    ...new Set(
      placesIn(new IntlMessageFormat(text, "en-GB", undefined, { ignoreTag: true }).getAst()),
    ),
  ].sort();

describe.each(codes)("the catalogue of %s", (code) => {
  test("has messages with no place that the first language lacks", () => {
    const faults = phrases.filter((phrase) => {
      const text = CATALOGUES[code][phrase];
      const own = places(EN_GB[phrase]);
      return text.trim() === "" || places(text).some((name) => !own.includes(name));
    });
    expect(faults).toEqual([]);
  });

  test("tells apart, in each plural, all the numbers that its language tells apart", () => {
    const locale = code === "ar-XB" ? "en-GB" : code;
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const lacking = phrases.filter((phrase) => {
      const text = CATALOGUES[code][phrase];
      return / plural,/.test(text) && !pluralCategories.every((one) => text.includes(`${one} {`));
    });
    expect(lacking).toEqual([]);
  });

  test("has a form for each number that its language tells apart", () => {
    const locale = code === "ar-XB" ? "en-GB" : code;
    const kinds = new Set(
      [0, 1, 2, 3, 5, 6, 11].map((number) => new Intl.PluralRules(locale).select(number)),
    );
    const said = [0, 1, 2, 3, 5, 6, 11].map((left) => say(code, "unfinished", { left }));
    for (const [at, left] of [0, 1, 2, 3, 5, 6, 11].entries())
      expect(said[at]).toContain(`${left} `);
    if (code === "cy") for (const kind of kinds) expect(CATALOGUES.cy.unfinished).toContain(kind);
  });
});

describe("phrases", () => {
  test("have one place each: a name that stands in two files would say the last of them", () => {
    const names = globSync("src/wording/catalogue/en-GB/*.ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/^ {2}"?([\w-]+)"?:/gm)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test("are filled in by the rules of their language", () => {
    const day = dayValue("2040-11-10");
    expect(say("en-GB", "as-of", { day })).toBe("As of 10 November 2040. Latest report:");
    expect(say("cy", "as-of", { day })).toBe("Ar 10 Tachwedd 2040. Yr adroddiad diweddaraf:");
    expect(say("en-GB", "unfinished", { left: 1 })).toContain(": 1 text is still");
    expect(say("en-GB", "unfinished", { left: 1200 })).toContain(": 1,200 texts are still");
    expect(say("cy", "unfinished", { left: 2 })).toContain("2 destun");
  });

  test("with an empty place are an error", () => {
    expect(() => say("en-GB", "published-by", { plan: "The plan" })).toThrow();
  });

  test("of a second language differ from the first, but for names that both share", () => {
    const hasWords = (phrase: Phrase): boolean =>
      /\p{L}/u.test(EN_GB[phrase].replace(/\{.*\}/gs, ""));
    for (const code of LANGUAGE_CODES.filter((one) => one !== ENGINE_LANGUAGE)) {
      const same = phrases.filter((phrase) => CATALOGUES[code][phrase] === EN_GB[phrase]);
      expect(same.filter(hasWords)).toEqual(code === "cy" ? ["data", "symbol"] : []);
    }
  });
});
