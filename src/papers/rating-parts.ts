import { onFill, RATING_PAINTS } from "../charts/palette.ts";
import { RATING_DRAWINGS } from "../charts/rating-shapes.ts";
import type { Rating } from "../domain/rating.ts";
import type { RatingPicture, RatingSegment } from "../views/rating-picture.ts";
import type { Block } from "./paper.ts";

const SVG = 'xmlns="http://www.w3.org/2000/svg"';

/** Width of a bar, and its height in papers. */
const [WIDE, HIGH] = [1000, 44];

/** The sign of a rating as the inside of an SVG on a grid of 24 by 24. */
function sign({ shape, colour }: Rating): string {
  const paint = RATING_PAINTS[colour];
  const { outline, mark, bends } = RATING_DRAWINGS[shape];
  const body =
    outline.kind === "circle"
      ? `<circle cx="12" cy="12" r="11" fill="${paint.fill}"/>`
      : `<path d="${outline.path}" fill="${paint.fill}"/>`;
  const fill = bends ? ' fill="none"' : "";
  return `${body}<path d="${mark}"${fill} stroke="${onFill(paint)}" stroke-width="3"/>`;
}

/** A part of a bar with the mark of its rating, so that parts differ without their colour. */
function part({ rating, x, width }: RatingSegment, high: number): string {
  const [from, wide] = [x, width].map((share) => (parseFloat(share) * WIDE) / 100) as [
    number,
    number,
  ];
  const { fill } = RATING_PAINTS[rating.colour];
  const body = `<rect x="${from}" width="${wide}" height="${high}" fill="${fill}" stroke="#fff" stroke-width="2"/>`;
  const size = (high * 30) / HIGH;
  if (wide < size + 10) return body;
  const [left, top] = [from + wide / 2 - size / 2, high / 2 - size / 2];
  return `${body}<g transform="translate(${left} ${top}) scale(${size / 24})">${sign(rating)}</g>`;
}

/** A bar of ratings as an SVG of its own, 1000 wide. */
export function ratingBarSvg({ segments }: RatingPicture, high = HIGH): string {
  const parts = segments.map((one) => part(one, high)).join("");
  return `<svg ${SVG} viewBox="0 0 ${WIDE} ${high}">${parts}</svg>`;
}

/** A bar of ratings with its figures. */
export function ratingBar(picture: RatingPicture): Block {
  return {
    kind: "bar",
    svg: ratingBarSvg(picture),
    figures: picture.figures.map(({ rating, name, shown }) => ({
      svg: `<svg ${SVG} viewBox="0 0 24 24">${sign(rating)}</svg>`,
      name,
      shown: shown.words,
    })),
  };
}
