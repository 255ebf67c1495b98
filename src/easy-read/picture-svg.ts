import { createRequire } from "node:module";
import { optimize } from "svgo";
import { OWN_PICTURES } from "./own-pictures.ts";
import { PICTURES, type PictureName, type PictureSet } from "./pictures.ts";

interface IconSet {
  icons: Readonly<Record<string, { body: string } | undefined>>;
  width: number;
  height: number;
}

const PACKAGES: Readonly<Record<Exclude<PictureSet, "own">, string>> = {
  openmoji: "@iconify-json/openmoji/icons.json",
  healthicons: "@iconify-json/healthicons/icons.json",
};

const sets = new Map<string, IconSet>();

function iconSet(name: Exclude<PictureSet, "own">): IconSet {
  const known = sets.get(name);
  if (known) return known;
  const loaded = createRequire(import.meta.url)(PACKAGES[name]) as IconSet;
  sets.set(name, loaded);
  return loaded;
}

function drawing(name: PictureName): { body: string; width: number; height: number } {
  const { set, icon } = PICTURES[name];
  if (set === "own") return { body: OWN_PICTURES[icon] ?? "", width: 24, height: 24 };
  const { icons, width, height } = iconSet(set);
  return { body: icons[icon]?.body ?? "", width, height };
}

/**
 * The picture as a file of its own: the set's drawing, unchanged to the eye, written short.
 *
 * @throws Error if the set has no such icon, as after an update of the set
 */
export function pictureSvg(name: PictureName): string {
  const { body, width, height } = drawing(name);
  if (body === "") throw new Error(`The picture "${name}" is not in its set.`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return optimize(svg, { multipass: true }).data;
}
