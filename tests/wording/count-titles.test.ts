import { expect, test } from "vitest";
import { wordedFor } from "../../src/domain/counts/definition.ts";
import { definitionOf } from "../../src/domain/counts/counts.ts";
import { INDICATOR_KINDS } from "../../src/domain/counts/indicator-counts.ts";
import { MARK_WORDS } from "../../src/domain/counts/mark-counts.ts";
import { VERDICT_SHAPES } from "../../src/domain/indicators/verdict-shape.ts";
import { OFF_TRACK_KINDS } from "../../src/domain/members/off-track.ts";
import { phrase } from "../../src/wording/catalogue/phrase.ts";
import { countTitle, offTrackRule, type TitledCount } from "../../src/wording/count-titles.ts";
import { cardOf, FICTIONAL } from "../content/plans.ts";

const card = cardOf(FICTIONAL);
const CHANGES = [
  ...["milestones-added", "milestones-dropped", "milestones-reworded", "milestones-renumbered"],
  ...["figures-new", "figures-revised", "figures-gone", "concerns-raised", "concerns-answered"],
  ...["concerns-not-mentioned", "concerns-not-answered", "concerns-still"],
] as TitledCount[];

test("the titles of counts on pages are those of the data", () => {
  for (const name of [...CHANGES, ...(Object.keys(INDICATOR_KINDS) as TitledCount[])]) {
    const { title } = definitionOf(card, name as Parameters<typeof definitionOf>[1]);
    expect(countTitle(card, name)).toBe(wordedFor(card.words, title));
  }
});

test("what is off track has the titles and rules of the data", () => {
  for (const kind of OFF_TRACK_KINDS) {
    const { title, definition } = definitionOf(card, `exceptions-${kind}`);
    expect(countTitle(card, kind)).toBe(wordedFor(card.words, title));
    expect(offTrackRule(card, kind)).toBe(wordedFor(card.words, definition));
  }
});

test("a mark has the words of its count", () => {
  for (const shape of VERDICT_SHAPES) expect(phrase(`mark-${shape}`)).toBe(MARK_WORDS[shape].word);
});
