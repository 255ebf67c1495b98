import type { Examples } from "./example.ts";
import type { RatingStatus } from "../views/rating-status.ts";

export const examples: Examples<{ status: RatingStatus }> = [
  {
    name: "One rating",
    props: { status: { split: false, signs: [{ kind: "amber", name: "Amber" }] } },
    shows: ["Amber"],
  },
  {
    name: "A split rating",
    props: {
      status: {
        split: true,
        signs: [
          { kind: "amber", name: "Amber", parts: "2 of 3 parts" },
          { kind: "red", name: "Red", parts: "1 of 3 parts" },
        ],
      },
    },
    shows: ["2 of 3 parts", "1 of 3 parts"],
  },
  {
    name: "Not recorded",
    props: {
      status: { split: false, signs: [{ kind: "not-recorded", name: "Rating not recorded" }] },
    },
    shows: ["Rating not recorded"],
  },
];
