import type { Examples } from "../example.ts";
import type { StripVerdict } from "../../views/verdict-strip.ts";

export const examples: Examples<{ strip: readonly StripVerdict[] }> = [
  {
    name: "All that there can be",
    props: {
      strip: [
        { of: "Target", labels: ["Missed: 60"], shape: "missed", direction: null },
        { of: "Direction of travel", labels: ["Worsening"], shape: null, direction: "worsening" },
        {
          of: "Compared",
          labels: ["Better than neighbours", "Worse than England"],
          shape: null,
          direction: null,
        },
        {
          of: "How fresh",
          labels: ["Figure in May 2031, next one overdue"],
          shape: null,
          direction: null,
        },
      ],
    },
    shows: [
      "Missed: 60",
      "Worsening",
      "Better than neighbours",
      "Worse than England",
      "next one overdue",
    ],
  },
];
