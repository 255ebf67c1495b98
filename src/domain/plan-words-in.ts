import type { SecondLanguage } from "./language.ts";
import type { GivenWords } from "./plan-words.ts";

/**
 * The same in each second language, for words that neither the plan nor its translation gives. After
 * a number a Welsh noun is singular. A draft, as is the whole catalogue.
 */
export const DEFAULT_WORDS_IN: Readonly<Record<SecondLanguage, GivenWords>> = {
  cy: {
    subject: "fywydau plant",
    priority: { one: "blaenoriaeth", many: "blaenoriaethau" },
    action: { one: "cam gweithredu", many: "camau gweithredu" },
    milestone: { one: "carreg filltir", many: "cerrig milltir" },
    milestoneInFull: { one: "carreg filltir gyflawni", many: "cerrig milltir cyflawni" },
    member: { one: "aelod", many: "aelodau" },
    memberInFull: { one: "aelod etholedig", many: "aelodau etholedig" },
    leads: "Arweinwyr strategol",
    workingWell: "Beth sy’n gweithio’n dda",
    workingWellInShort: "yn gweithio’n dda",
    success: { one: "peth sy’n gweithio’n dda", many: "pethau sy’n gweithio’n dda" },
    concernedAbout: "Beth sy’n peri pryder i ni",
    concern: { one: "pryder", many: "pryderon" },
    body: "y cyngor",
  },
  "ar-XB": {},
};
