import { Resvg } from "@resvg/resvg-js";
import { lazily } from "../domain/once.ts";
import { kept, versionsOf } from "../load/kept-results.ts";
import { FONT_NAME, FONTS, fontFiles } from "../papers/fonts.ts";
import type { SocialPicture } from "../views/social.ts";
import { fewColoursPng } from "./few-colours-png.ts";
import { socialSvg } from "./social-svg.ts";

/** What draws, and the letters, as they are installed: with others a picture is drawn anew. */
const tools = lazily(() => versionsOf(["@resvg/resvg-js", FONTS[FONT_NAME]]));

/** How pictures are written: what was kept in another form is drawn anew. */
const FORM = "few-colours-2";

function draw(svg: string): Uint8Array {
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FONT_NAME };
  const drawn = new Resvg(svg, { font }).render();
  return fewColoursPng(drawn) ?? drawn.asPng();
}

/**
 * Draws a picture as PNG, or takes the one that was drawn of the same words before: services that
 * show links take no SVG. The same picture has the same bytes.
 */
export function drawSocial(picture: SocialPicture): Uint8Array {
  const svg = socialSvg(picture);
  return kept("pictures", `${FORM}\n${tools()}\n${svg}`, () => draw(svg));
}
