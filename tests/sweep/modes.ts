/**
 * Which of axe's rules a way of looking can make a page break: all; those on colours, where nothing
 * but colours differs from the wide screen; those on the room that things have, where nothing but
 * room does; or all but those on colours, where it is another page.
 */
export type Rules = "all" | "colours" | "room" | "not colours";

/** A way of looking at a page. What is not named is as an ordinary reader of a wide screen has it. */
export interface Mode {
  name: string;
  rules: Rules;
  width?: number;
  height?: number;
  /** On the sheet that the page asks for. */
  media?: "print";
  /** Rules that ask for what this way of looking does not have. */
  without?: readonly string[];
  forcedColors?: "active";
  colorScheme?: "dark";
  /** Set where the page's scripts never ran. */
  scripts?: false;
  /** What the reader has set on the page of reading settings. */
  reading?: Readonly<Record<string, string>>;
  /** Set where everything that can be opened is. */
  opened?: true;
  /** Style rules of the reader's own browser. */
  ownStyles?: string;
}

/** The page as it comes. */
export const PLAIN: Mode = { name: "a wide screen", rules: "all", width: 1280, height: 900 };

/** The least room that WCAG 2.2, 1.4.12, gives to letters, words, lines and paragraphs. */
const SPACED =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}" +
  "p{margin-bottom:2em!important}";

const rules = "colours";

/** Without its scripts the page is opened by itself: they have their turn at no other time. */
export const WITHOUT_SCRIPTS: Mode = {
  name: "without JavaScript",
  rules: "not colours",
  scripts: false,
};

/**
 * Every other way in which the sweep looks at every page: one after the other on the page as it was
 * opened, each put on it and taken off again. 400 % zoom on a screen of 1,280 by 1,024 leaves 320 by
 * 256, which is how WCAG 2.2, 1.4.10, puts it: a screen 320 px wide is the same, as no rule of style
 * asks for a height.
 */
export const ON_THE_OPEN_PAGE: readonly Mode[] = [
  { name: "400 % zoom, or a screen 320 px wide", rules: "all", width: 320, height: 256 },
  // Nobody touches a link on paper, or follows it.
  {
    name: "print",
    rules: "all",
    media: "print",
    without: ["target-size", "link-in-text-block"],
  },
  { name: "dark colours", rules, colorScheme: "dark" },
  { name: "forced colours, light", rules, forcedColors: "active" },
  { name: "forced colours, dark", rules, forcedColors: "active", colorScheme: "dark" },
  { name: "text spacing", rules: "room", ownStyles: SPACED },
];

/** It comes last of these: what was opened stays open. */
export const EVERYTHING_OPENED: Mode = { name: "everything opened", rules: "all", opened: true };

/** Ways of looking that need the style sheet of the reader's settings. */
export const AS_ITS_READER_SET_IT: readonly Mode[] = [
  { name: "large letters", rules: "room", reading: { size: "large" } },
  { name: "very large letters", rules: "room", reading: { size: "larger" } },
  { name: "more space", rules: "room", reading: { spacing: "wide" } },
  { name: "cream paper", rules, reading: { colour: "cream" } },
  { name: "dark, as the reader chose", rules, reading: { colour: "dark" } },
  { name: "yellow on black", rules, reading: { colour: "contrast" } },
];
