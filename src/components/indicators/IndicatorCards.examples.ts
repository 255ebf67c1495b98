import type { Examples } from "../example.ts";
import type { IndicatorCard } from "../../views/indicator-cards.ts";
import { missed, none } from "./made-up.ts";

export const examples: Examples<{ cards: readonly IndicatorCard[]; large?: boolean }> = [
  {
    name: "With and without a figure",
    props: { cards: [missed, none] },
    shows: ["63.5%", "Target missed: 65%. Improving", "No figure"],
  },
  {
    name: "Those that lead a page",
    props: { cards: [missed, { ...missed, chart: null }], large: true },
    shows: ["2030/31."],
  },
];
