import type { Examples } from "./example.ts";
import type { HomePicture } from "../views/home-picture.ts";
import { withSigns } from "../views/mark-bar.ts";
import { VERDICT_SHAPES } from "../domain/indicators/verdict-shape.ts";

const width = 100 / VERDICT_SHAPES.length;
const even = VERDICT_SHAPES.map((shape, at) => ({ shape, from: at * width, width }));
/** All but one part of the bar are narrow, and at its end. */
const narrow = VERDICT_SHAPES.map((shape, at) => ({
  shape,
  from: at === 0 ? 0 : 87 + 2 * at,
  width: at === 0 ? 88 : 2,
}));

export const examples: Examples<{ picture: HomePicture }> = [
  {
    name: "Every mark in one bar",
    props: {
      picture: {
        sentence: [],
        quiet: ["No target judges two of them."],
        bar: withSigns(even),
        groups: [],
        // Its rows are counts, which only the report card can make.
        rows: [],
      },
    },
    shows: ["No target judges two of them."],
  },
  {
    name: "Parts too narrow for their signs",
    props: {
      picture: {
        sentence: [],
        quiet: ["One has a target."],
        bar: withSigns(narrow),
        groups: [],
        rows: [],
      },
    },
    shows: ["One has a target."],
  },
];
