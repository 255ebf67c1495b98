import type { Examples } from "./example.ts";
import type { HomePicture } from "../views/home-picture.ts";
import { HOME_PATH, INDICATORS_PATH } from "../addresses/paths.ts";
import type { DirectionOfTravel } from "../domain/indicators/direction-of-travel.ts";
import { VERDICT_SHAPES } from "../domain/indicators/verdict-shape.ts";
import type { VerdictMark } from "../views/verdict-mark.ts";

const DIRECTIONS: readonly DirectionOfTravel[] = ["improving", "worsening", "no-clear-change"];

const marks = VERDICT_SHAPES.flatMap((shape) =>
  DIRECTIONS.map((direction) => {
    const mark: VerdictMark = { shape, word: shape, direction, directionWord: direction };
    return { path: INDICATORS_PATH, words: `Made up. ${shape}. ${direction}`, mark };
  }),
);

export const examples: Examples<{ picture: HomePicture }> = [
  {
    name: "Every mark in every direction",
    props: {
      picture: {
        sentence: [],
        quiet: ["Two have no target."],
        bar: [],
        groups: [{ link: { text: "1. Ferries", path: HOME_PATH }, marks }],
        // Its rows are counts, which only the report card can make: without any there is no table.
        rows: [],
      },
    },
    shows: ["Two have no target.", "1. Ferries"],
  },
];
