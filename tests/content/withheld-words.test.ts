import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRealContent } from "./real-content.ts";

/**
 * The beginnings and ends of the withheld words, with each letter moved by thirteen places, so that
 * this file does not hold them either.
 */
const WITHHELD = [
  "ybat grez fvpx fvapr Qrprzore 2013",
  "abg orvat pbirerq va ure nofrapr",
  "fgnssvat yriryf unir qrpyvarq qhr gb zngreavgl yrnir",
  "jub pbzcyrgrq na ncceragvprfuvc jvgu gur Lbhgu Freivpr",
  "va shyy gvzr rzcyblzrag jvgu VLFF",
  "Bar vaqvivqhny puvyq'f erivrjf",
  "qhr gb bar puvyq'f erivrjf",
  "Gur puvyq va dhrfgvba vf ab ybatre",
  "bs gung rguavp tebhc pbzcnerq jvgu na birenyy ARRG svther bs 6.4",
  "snzvyl na nqhyg unf fhfgnvarq rzcyblzrag",
  "sbe gur puvyq'f Puvyq Cebgrpgvba Cyna erivrj",
  "1 fgvyy npgvir naq 1 erdhrfg",
  "vap 1 pbzzrapvat j/p",
  "va cebprff bs neenatvat",
  "vap 3 FRA fghqragf",
  "Enjznefu naq Gueloretu nern",
  "Va 13 snzvyvrf na nqhyg",
];

/** Folders that are made from others, or belong to tools. */
const NOT_OURS = new Set(["node_modules", ".git", ".astro", ".build", "dist"]);

function turn(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const first = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !NOT_OURS.has(name))
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/\s+/g, " ").toLowerCase();
}

describe("withheld words", () => {
  it("are nowhere in the repository", () => {
    const phrases = WITHHELD.map((phrase) => plain(turn(phrase)));
    const found = filesIn(".").filter((path) => {
      const text = plain(readFileSync(path, "utf8"));
      return phrases.some((phrase) => text.includes(phrase));
    });
    expect(found).toEqual([]);
  });

  it("are marked, with a reason, in the updates that had them", () => {
    const updates = readRealContent().updates.filter((one) => one.withheld.length > 0);
    expect(
      updates.map((one) => [one.report, one.milestone, one.withheld.length]).sort(),
    ).toEqual([
      ["2013-12", "care-leavers-employers", 1],
      ["2013-12", "care-leavers-job-centre", 1],
      ["2013-12", "care-leavers-work-experience", 1],
      ["2013-12", "roma-children-out-of-education", 1],
      ["2013-12", "roma-neet-profile", 2],
      ["2013-12", "substance-misuse-core-groups", 1],
      ["2014-06", "care-leavers-employers", 1],
      ["2014-06", "early-pregnancy-targeted-work", 1],
      ["2014-06", "families-for-change", 2],
      ["2014-06", "roma-children-out-of-education", 2],
    ]);
    for (const update of updates) {
      const marks = update.text.match(/\[words left out: (?:personal information|small numbers)\]/g) ?? [];
      expect(marks).toHaveLength(update.withheld.length);
    }
  });
});
