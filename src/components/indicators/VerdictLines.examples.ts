import type { Examples } from "../example.ts";
import type { VerdictLine } from "../../views/indicator-verdict-lines.ts";

export const examples: Examples<{ lines: readonly VerdictLine[] }> = [
  {
    name: "A verdict with its reason",
    props: {
      lines: [{ of: "Target", verdict: "Target met", why: "58% is above the target of 55%." }],
    },
    shows: ["Target", "Target met", "58% is above the target of 55%."],
  },
];
