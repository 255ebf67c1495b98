import type { Examples } from "./example.ts";
import type { PageLink } from "../addresses/page-link.ts";

export const examples: Examples<{ links: readonly PageLink[] }> = [
  {
    name: "The parts of a long page",
    props: {
      links: [
        { text: "Rating", path: "#part-Rating" },
        {
          text: "Source of figures and words, with a name that takes two lines",
          path: "#part-Source",
        },
      ],
    },
    shows: ["On this page", "Source of figures and words"],
  },
];
