import { onFill, RATING_PAINTS } from "../charts/palette.ts";
import { RATING_DRAWINGS } from "../charts/rating-shapes.ts";
import type { Rating } from "../domain/rating.ts";
import type { RatingPicture, RatingSegment } from "../views/rating-picture.ts";
import type { Block } from "./paper.ts";

const SVG = 'xmlns="http://www.w3.org/2000/svg"';

/** Width and height of a bar, and the room that a sign needs in its part. */
const [WIDE, HIGH, SIGN] = [1000, 44, 40];

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
function part({ rating, x, width }: RatingSegment): string {
  const [from, wide] = [x, width].map((share) => (parseFloat(share) * WIDE) / 100) as [
    number,
    number,
  ];
  const { fill } = RATING_PAINTS[rating.colour];
  const body = `<rect x="${from}" width="${wide}" height="${HIGH}" fill="${fill}" stroke="#fff" stroke-width="2"/>`;
  if (wide < SIGN) return body;
  const [left, top] = [from + wide / 2 - 15, HIGH / 2 - 15];
  return `${body}<g transform="translate(${left} ${top}) scale(1.25)">${sign(rating)}</g>`;
}

/** A bar of ratings with its figures. */
export function ratingBar({ segments, figures }: RatingPicture): Block {
  return {
    kind: "bar",
    svg: `<svg ${SVG} viewBox="0 0 ${WIDE} ${HIGH}">${segments.map(part).join("")}</svg>`,
    figures: figures.map(({ rating, name, shown }) => ({
      svg: `<svg ${SVG} viewBox="0 0 24 24">${sign(rating)}</svg>`,
      name,
      shown,
    })),
  };
}
