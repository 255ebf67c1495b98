import type { Named, NewPage, StarterTexts } from "./texts.ts";

/** The pages that every page of the site links to, by the names of their files. */
export function proseFiles(texts: StarterTexts, named: Named): (NewPage & { name: string })[] {
  return [
    { name: "about", ...texts.about(named) },
    { name: "accessibility", ...texts.accessibility() },
    { name: "how-we-rate", ...texts.howWeRate(named) },
    { name: "privacy", ...texts.privacy() },
  ];
}
