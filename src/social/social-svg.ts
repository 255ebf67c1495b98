import { FONT_SIZE, wrapText } from "../charts/label-text.ts";
import { INK, PAPER, VERDICT_COLOURS } from "../charts/palette.ts";
import { attributes, escapeText } from "../charts/svg-text.ts";
import { VERDICT_DRAWINGS } from "../charts/verdict-shapes.ts";
import { FONT_NAME } from "../papers/fonts.ts";
import { ratingBarSvg } from "../papers/rating-parts.ts";
import type { SocialPicture } from "../views/social.ts";

/** The smallest that the large services show large, and enough at the 300 pixels of a phone. */
const [WIDE, HIGH] = [600, 315];
const [MARGIN, BAND, GAP, RING, BAR] = [30, 50, 16, 80, 40];
const BAR_WIDE = WIDE - 2 * MARGIN;
/** Sizes of the title's letters to try, in pixels; the verdict's are a little smaller. */
const SIZES = [38, 34, 30, 26];

interface Text {
  lines: readonly string[];
  size: number;
}

const lineHeight = (size: number): number => Math.round(size * 1.18);
const heightOf = ({ lines, size }: Text): number => lines.length * lineHeight(size);

function textIn(words: string, size: number, room: number): Text {
  return { lines: wrapText(words, (room * FONT_SIZE) / size, true), size };
}

/** Lines of a text, the first one under `top`. */
function drawn({ lines, size }: Text, left: number, top: number): string {
  return lines
    .map((line, row) => {
      const y = top + row * lineHeight(size) + size * 0.9;
      const given = { x: String(left), y: String(y), "font-size": String(size) };
      return `<text${attributes(given)}>${escapeText(line)}</text>`;
    })
    .join("");
}

/** A text cut to a height, with a sign that it goes on. */
function cut(text: Text, room: number): Text {
  const most = Math.max(1, Math.floor(room / lineHeight(text.size)));
  if (text.lines.length <= most) return text;
  const kept = text.lines.slice(0, most);
  return { ...text, lines: [...kept.slice(0, -1), `${kept.at(-1) ?? ""} …`] };
}

interface Placed {
  title: Text;
  verdict: Text;
}

/** Title and verdict in the largest letters with which both fit; in the smallest, cut. */
function placed(picture: SocialPicture, left: number, under: number): Placed {
  const room = HIGH - BAND - 3 * GAP - under;
  const set = (size: number): Placed => ({
    title: textIn(picture.title, size, WIDE - 2 * MARGIN),
    verdict: textIn(picture.verdict, Math.round(size * 0.82), WIDE - left - MARGIN),
  });
  const fits = ({ title, verdict }: Placed): boolean => heightOf(title) + heightOf(verdict) <= room;
  const found = SIZES.map(set).find(fits);
  if (found) return found;
  const { title, verdict } = set(SIZES.at(-1) ?? 26);
  const short = cut(title, room / 2);
  return { title: short, verdict: cut(verdict, room - heightOf(short)) };
}

/** The bottom of the picture: the verdict beside its ring, or above its bar. */
function verdictPart({ shape }: SocialPicture, { title, verdict }: Placed, left: number): string {
  const top = BAND + GAP + heightOf(title) + GAP;
  if (typeof shape !== "string") {
    const bar = shape
      ? ratingBarSvg(shape, (BAR * 1000) / BAR_WIDE).replace(
          "<svg",
          `<svg x="${MARGIN}" y="${HIGH - GAP - BAR}" width="${BAR_WIDE}" height="${BAR}"`,
        )
      : "";
    return drawn(verdict, left, top) + bar;
  }
  const middle = (top + HIGH - GAP) / 2;
  const ring = `<svg x="${MARGIN}" y="${middle - RING / 2}" width="${RING}" height="${RING}" viewBox="0 0 24 24" color="${VERDICT_COLOURS.muted}">${VERDICT_DRAWINGS[shape]}</svg>`;
  return ring + drawn(verdict, left, middle - heightOf(verdict) / 2);
}

/** The picture as the text of an SVG file, to be drawn with the letters of the papers. */
export function socialSvg(picture: SocialPicture): string {
  const isRing = typeof picture.shape === "string";
  const left = isRing ? MARGIN + RING + 24 : MARGIN;
  const parts = placed(picture, left, picture.shape && !isRing ? BAR + GAP : 0);
  const root = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${WIDE} ${HIGH}`,
    width: String(WIDE),
    height: String(HIGH),
    "font-family": FONT_NAME,
    "font-weight": "700",
    fill: INK,
  });
  const paper = `<path fill="${PAPER}" d="M0 0h${WIDE}v${HIGH}H0z"/><path fill="${picture.band}" d="M0 0h${WIDE}v${BAND}H0z"/>`;
  const site = `<g fill="${PAPER}">${drawn(textIn(picture.site, 24, WIDE), MARGIN, 12)}</g>`;
  const title = drawn(parts.title, MARGIN, BAND + GAP);
  return `<svg${root}>${paper}${site}${title}${verdictPart(picture, parts, left)}</svg>`;
}
