import type { Examples } from "./example.ts";
import { VERDICT_SHAPES, type VerdictShape } from "../domain/indicators/verdict-shape.ts";
import type { VerdictMark as Mark } from "../views/verdict-mark.ts";

function marked(shape: VerdictShape): Mark {
  return { shape, word: shape, direction: "not-known", directionWord: null };
}

export const examples: Examples<{ mark: Mark; words: string }> = VERDICT_SHAPES.map((shape) => ({
  name: `The shape of ${shape}`,
  props: { mark: marked(shape), words: `In words: ${shape}` },
  shows: [`In words: ${shape}`],
}));
