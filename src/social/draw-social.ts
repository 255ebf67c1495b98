import { Resvg } from "@resvg/resvg-js";
import { FONT_NAME, fontFiles } from "../papers/fonts.ts";
import type { SocialPicture } from "../views/social.ts";
import { socialSvg } from "./social-svg.ts";

/** Draws a picture as PNG: services that show links take no SVG. The same picture has the same bytes. */
export function drawSocial(picture: SocialPicture): Uint8Array {
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FONT_NAME };
  return new Resvg(socialSvg(picture), { font }).render().asPng();
}
