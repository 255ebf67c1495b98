import { createRequire } from "node:module";

/** The letters of papers and pictures, by the name that programs know them by. */
export const FONT_NAME = "Atkinson Hyperlegible Next";

/** The packages that letters come from, by their names. */
export const FONTS = {
  [FONT_NAME]: "@expo-google-fonts/atkinson-hyperlegible-next",
  // For Easy Read: its zero has no stroke, which somebody who learns to read can take for another sign.
  Lexend: "@expo-google-fonts/lexend",
} as const;

/** The letters of a paper. */
export type Font = keyof typeof FONTS;

/** Files of all letters, regular and bold. Others are not asked for, so that every machine sets the same. */
export function fontFiles(): string[] {
  const from = createRequire(import.meta.url);
  return Object.entries(FONTS).flatMap(([name, font]) =>
    ["400Regular", "700Bold"].map((look) =>
      from.resolve(`${font}/${look}/${name.replaceAll(" ", "")}_${look}.ttf`),
    ),
  );
}
