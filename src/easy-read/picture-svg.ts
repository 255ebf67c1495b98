import { createRequire } from "node:module";
// The same as "svgo" in one file: that is five hundred modules.
import { optimize } from "svgo/browser";
import { lazily, onceOfText } from "../domain/once.ts";
import { comparisonDrawing, dateDrawing, partDrawing } from "./drawings/from-words.ts";
import { PEOPLE } from "./drawings/people.ts";
import { SIGNS } from "./drawings/signs.ts";
import { THINGS } from "./drawings/things.ts";
import { isPicture, PICTURES } from "./pictures.ts";

type Icons = Readonly<Record<string, { body: string } | undefined>>;

const icons = lazily(() => {
  const set = createRequire(import.meta.url)("@iconify-json/openmoji/icons.json") as {
    icons: Icons;
  };
  return set.icons;
});

const FROM_WORDS = /^(date|part|compare)-([\w-]+)$/;

const DRAW_WORDS: Readonly<Record<string, (said: string) => string>> = {
  date: dateDrawing,
  part: partDrawing,
  compare: comparisonDrawing,
};

function drawing(name: string): string | undefined {
  const [, kind = "", said] = FROM_WORDS.exec(name) ?? [];
  if (said) return DRAW_WORDS[kind]?.(said);
  if (!isPicture(name)) return undefined;
  const { set: from, icon } = PICTURES[name];
  if (from === "openmoji") return icons()[icon]?.body;
  return SIGNS[icon] ?? PEOPLE[icon] ?? THINGS[icon];
}

/**
 * The picture as a file of its own, on a grid of 72 by 72: the set's drawing, unchanged to the eye
 * and written short, or a drawing of ours.
 *
 * @param name a name of the register, or "date-2014-06", "part-12-52" or "compare-more" for what a row
 * says
 * @throws Error if there is no such drawing, as after an update of the set
 */
export const pictureSvg = onceOfText((name): string => {
  const body = drawing(name);
  if (!body) throw new Error(`The picture "${name}" is not in its set.`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${body}</svg>`;
  return optimize(svg, { multipass: true }).data;
});
