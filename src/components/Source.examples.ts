import type { Examples } from "./example.ts";
import type { Citation } from "../views/citation.ts";

export const examples: Examples<{ source: Citation }> = [
  {
    name: "A place in a paper",
    props: { source: { document: "Tide report", place: "page 4, table 2", date: "June 2031" } },
    shows: ["Tide report", "June 2031", "page 4, table 2"],
  },
];
