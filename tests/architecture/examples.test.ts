import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesBelow } from "./source-files.ts";

/** Why components that several places use have no examples of their own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "src/components/Icon.astro": "stands in every example of a rating",
  "src/components/Sprite.astro": "draws nothing by itself",
  "src/components/VerdictSprite.astro": "draws nothing by itself",
  "src/components/ReadingPreferences.astro": "is the script in the head of every page",
  "src/components/EditLink.astro": "stands in the foot of every page",
  "src/components/indicators/IndicatorList.astro": "is a whole page",
  "src/components/indicators/FigureHead.astro": "stands in every table of figures",
  "src/components/indicators/PrintedSources.astro": "stands under every table of figures",
  "src/components/search/SearchPage.astro": "is a whole page",
  "src/components/search/SearchIndex.astro": "is a whole page",
  "src/components/StyleRooms.astro": "is the room itself",
  "src/components/members/Share.astro": "asks for the report card itself",
  "src/components/members/Pack.astro": "is a whole page",
  "src/components/members/RecordLink.astro": "stands in every example of changes and clinics",
  "src/components/members/Linked.astro": "stands in every example of what is off track",
  "src/components/easy-read/EasyReadWords.astro": "stands in every example of rows",
  "src/components/easy-read/EasyReadTop.astro": "weighs a paper that is set from the report card",
  "src/components/easy-read/Listen.astro": "reads out the page that it stands on",
  "src/components/PaperLink.astro": "weighs a paper that is set from the report card",
  "src/components/RatingFiles.astro": "offers files of the report card",
  "src/components/Counted.astro": "shows a count, which only the report card can make",
  "src/components/LanguageSwitch.astro": "stands in the head of every page of a second language",
  "src/components/SharingTags.astro": "is in the head of every page, and is not seen",
  "src/components/RatingsTable.astro": "shows counts, which only the report card can make",
  "src/components/RatingBar.astro": "shows counts, which only the report card can make",
  "src/components/Said.astro": "shows counts, which only the report card can make",
  "src/components/Line.astro": "stands in every example of highlights",
  "src/components/UpdateText.astro": "renders Markdown, as pages of prose show it",
  "src/components/prose/Prose.astro": "renders Markdown, as pages of prose show it",
  "src/components/prose/WordsOnThisPage.astro": "gathers what the texts of a page have marked",
  "src/components/prose/RatingKey.astro": "asks for the report card itself",
  "src/components/prose/Documents.astro": "asks for the report card itself",
  "src/components/prose/Contact.astro": "asks for the report card itself",
};

const files = filesBelow("src").filter(({ path }) => path.endsWith(".astro"));
const components = files.map(({ path }) => path).filter((path) => /^src\/components\//.test(path));
const examples = (path: string): string => path.replace(/\.astro$/, ".examples.ts");

describe("components", () => {
  it("that several places use have examples beside them, or are seen elsewhere", () => {
    const shared = components.filter(
      (path) => files.filter(({ imports }) => imports.includes(path)).length > 1,
    );
    const bare = shared.filter((path) => !existsSync(examples(path)) && !(path in ELSEWHERE));
    expect(shared.length).toBeGreaterThan(20);
    expect(bare).toEqual([]);
  });

  it("have no reason for missing examples that they do have", () => {
    const both = Object.keys(ELSEWHERE).filter((path) => existsSync(examples(path)));
    const gone = Object.keys(ELSEWHERE).filter((path) => !existsSync(path));
    expect([...both, ...gone]).toEqual([]);
  });
});
