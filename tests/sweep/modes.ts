/**
 * Which of axe's rules a way of looking can make a page break: all; those on colours, where nothing
 * but colours differs from the wide screen; or all the others, where no colour does.
 */
export type Rules = "all" | "colours" | "not colours";

/** A way of looking at a page. What is not named is as an ordinary reader of a wide screen has it. */
export interface Mode {
  name: string;
  rules: Rules;
  width?: number;
  height?: number;
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

/** A sheet of A4 in style sheets' pixels, without its margins. */
const SHEET = { width: 680, height: 1010 };

/** The least room that WCAG 2.2, 1.4.12, gives to letters, words, lines and paragraphs. */
const SPACED =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}" +
  "p{margin-bottom:2em!important}";

/** Ways of looking that are gone through with one opening of a page. */
export interface Round {
  name: string;
  modes: readonly Mode[];
  /** What is asked besides: the second engine, or a walk with the Tab key. */
  besides?: "second engine" | "keyboard" | "every width";
}

const rules = "colours";

/**
 * Every way in which the sweep looks at every page, the most telling round first. 400 % zoom on a
 * screen of 1,280 by 1,024 leaves 320 by 256, which is how WCAG 2.2, 1.4.10, puts it: a screen 320 px
 * wide is the same, as no rule of style asks for a height.
 */
export const ROUNDS: readonly Round[] = [
  { name: "as it comes", modes: [PLAIN], besides: "second engine" },
  {
    name: "small and on paper",
    modes: [
      { name: "400 % zoom, or a screen 320 px wide", rules: "all", width: 320, height: 256 },
      // Nobody touches a link on paper, or follows it.
      {
        name: "print",
        rules: "all",
        media: "print",
        without: ["target-size", "link-in-text-block"],
        ...SHEET,
      },
      { name: "everything opened", rules: "all", opened: true },
    ],
  },
  {
    name: "without JavaScript",
    modes: [{ name: "without JavaScript", rules: "not colours", scripts: false }],
  },
  {
    name: "in other colours",
    modes: [
      { name: "dark colours", rules, colorScheme: "dark" },
      { name: "forced colours, light", rules, forcedColors: "active" },
      { name: "forced colours, dark", rules, forcedColors: "active", colorScheme: "dark" },
    ],
    besides: "keyboard",
  },
  {
    name: "as its reader set it",
    modes: [
      { name: "text spacing", rules: "not colours", ownStyles: SPACED },
      { name: "large letters", rules: "not colours", reading: { size: "large" } },
      { name: "very large letters", rules: "not colours", reading: { size: "larger" } },
      { name: "more space", rules: "not colours", reading: { spacing: "wide" } },
      { name: "cream paper", rules, reading: { colour: "cream" } },
      { name: "dark, as the reader chose", rules, reading: { colour: "dark" } },
      { name: "yellow on black", rules, reading: { colour: "contrast" } },
    ],
    besides: "every width",
  },
];
