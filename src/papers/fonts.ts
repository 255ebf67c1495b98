import { createRequire } from "node:module";

/** The package that the letters come from. */
export const FONT = "@expo-google-fonts/atkinson-hyperlegible-next";

/** The letters of papers and pictures, by the name that programs know them by. */
export const FONT_NAME = "Atkinson Hyperlegible Next";

/** Files of the letters, regular and bold. Others are not asked for, so that every machine sets the same. */
export function fontFiles(): string[] {
  const from = createRequire(import.meta.url);
  return ["400Regular", "700Bold"].map((look) =>
    from.resolve(`${FONT}/${look}/AtkinsonHyperlegibleNext_${look}.ttf`),
  );
}
