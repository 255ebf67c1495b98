import { appended, deleted, replaced, type Mistake } from "./mistake.ts";

const UPDATE = "updates/2014-06/breastfeeding-initiation.md";
const WITHHELD = "updates/2014-06/families-for-change.md";
const PAGE = "pages/privacy.mdx";
const EASY = "easy-read/priority-1.md";
const CARE = "- small-children: We plan a new service for small children and their families.";

/** Slips in the words below the keys. */
export const WORDS: readonly Mistake[] = [
  {
    name: "text deleted",
    damage: replaced(
      UPDATE,
      "\n- Actual figure: 59.91% (2013/2014)\n- Performance clinic being held on the 30th June 2014 with all partners and stakeholders\n",
      "",
      -1,
    ),
    says: "no text",
    remedy: "under the second line",
  },
  {
    name: "HTML pasted from Word",
    damage: appended(
      UPDATE,
      '<p class="MsoNormal"><span style="font-size:11.0pt">More work</span></p>',
    ),
    says: "HTML",
    remedy: "plain text",
  },
  {
    name: "link “click here”",
    damage: appended(UPDATE, "For more, [click here](https://example.org)."),
    says: "click here",
    remedy: "Use words that make sense on their own",
  },
  {
    name: "address without words",
    damage: appended(UPDATE, "[](https://example.org)"),
    says: "link",
    remedy: "words",
  },
  {
    name: "picture of another site",
    damage: appended(UPDATE, "![Chart](https://example.org/chart.png)"),
    says: "picture",
    remedy: "Delete the picture",
  },
  {
    name: "heading level skipped",
    damage: replaced(PAGE, "## What we collect", "#### What we collect"),
    says: "4 # signs",
    remedy: "###",
  },
  {
    name: "second page title",
    damage: replaced(PAGE, "## What we collect", "# What we collect"),
    says: "second page title",
    remedy: "##",
  },
  {
    name: "withheld mark broken",
    damage: replaced(WITHHELD, "[words left out: small numbers]", "[words left out small numbers]"),
    says: "words were left out",
    remedy: "[words left out: small numbers]",
  },
  {
    name: "withheld reason mistyped",
    damage: replaced(WITHHELD, "[words left out: small numbers]", "[words left out: small number]"),
    says: '"small number"',
    remedy: "same reason",
  },
  {
    name: "abbreviation that nobody explains",
    damage: appended(UPDATE, "- The QZX will report"),
    says: "QZX",
    remedy: "glossary",
  },
  {
    name: "term removed that is used",
    damage: deleted("glossary/neet.md", "updates/2013-12/roma-neet-profile.md", "NEET"),
    says: "NEET",
    remedy: "content/glossary/neet.md",
    most: 2,
  },
  {
    name: "letters garbled",
    damage: replaced(UPDATE, "with all partners", "with the councilâ€™s partners"),
    says: "garbled",
    remedy: "UTF-8",
    most: 2,
  },
  {
    name: "invisible character",
    damage: replaced(UPDATE, "with all partners", "with all\u200B partners"),
    says: "invisible",
    remedy: "Delete it",
  },
  {
    name: "glossary link mistyped",
    damage: appended(PAGE, "Some are [NEET](glossary:neets)."),
    says: "neets",
    remedy: "neet",
  },
  {
    name: "Easy Read sentence too long",
    damage: replaced(
      EASY,
      CARE,
      "- breastfeeding: We help mothers and fathers and all of their families and friends at home to feed a small baby in the best way.",
    ),
    says: "words",
    remedy: "two",
    most: 3,
  },
  {
    name: "abbreviation in Easy Read",
    damage: replaced(
      EASY,
      CARE,
      "- small-children: The NHS helps small children and their families.",
    ),
    says: "NHS",
    remedy: "Write the words in full",
  },
  {
    name: "unknown picture in Easy Read",
    damage: replaced(EASY, "- baby: We want every child", "- babyy: We want every child"),
    says: '"babyy"',
    remedy: "baby",
  },
  {
    name: "number typed in Easy Read",
    damage: replaced(
      EASY,
      "{breastfeeding-initiation: latest} mothers start",
      "6 out of every 10 mothers start",
    ),
    says: "number",
    remedy: "{",
    most: 3,
  },
  {
    name: "reference mistyped in Easy Read",
    damage: replaced(EASY, "{school-meals-per-day: latest}", "{school-meal-per-day: latest}"),
    says: "school-meal-per-day",
    remedy: "school-meals-per-day",
  },
  {
    name: "hard word in Easy Read not in bold",
    damage: replaced(EASY, "**breastfeed**", "breastfeed"),
    says: "breastfeed",
    remedy: "**breastfeed**",
  },
  {
    name: "row of Easy Read without a picture",
    damage: replaced(EASY, "- small-children: We plan", "- We plan"),
    says: "picture",
    remedy: "- ",
  },
];
