import type { Examples } from "./example.ts";
import type { MilestoneLine } from "../views/priority-actions.ts";
import { PRIORITIES_PATH } from "../addresses/paths.ts";

export const examples: Examples<{
  milestones: readonly MilestoneLine[];
  showRatings: boolean;
  showLatest: boolean;
}> = [
  {
    name: "With and without a rating",
    props: {
      showRatings: true,
      showLatest: true,
      milestones: [
        {
          id: "example-ferry",
          path: PRIORITIES_PATH,
          name: "A ferry for every school day",
          rating: { split: false, signs: [{ kind: "green", name: "Green" }] },
          latest: "June 2031",
        },
        {
          id: "example-quay",
          path: PRIORITIES_PATH,
          name: "A quay that stays open at low water, with a long name that takes two lines",
          rating: { split: false, signs: [{ kind: "not-recorded", name: "Rating not recorded" }] },
          latest: "December 2030",
        },
      ],
    },
    shows: ["A ferry for every school day", "Green", "December 2030"],
  },
];
