import type { Examples } from "./example.ts";
import type { HomePicture } from "../views/home-picture.ts";
import { VERDICT_SHAPES } from "../domain/indicators/verdict-shape.ts";

const width = 100 / VERDICT_SHAPES.length;

export const examples: Examples<{ picture: HomePicture }> = [
  {
    name: "Every mark in one bar",
    props: {
      picture: {
        sentence: [],
        quiet: ["No target judges two of them."],
        bar: VERDICT_SHAPES.map((shape, at) => ({ shape, from: at * width, width })),
        groups: [],
        // Its rows are counts, which only the report card can make.
        rows: [],
      },
    },
    shows: ["No target judges two of them."],
  },
];
