import type { Examples } from "./example.ts";
import type { Phrase } from "../wording/catalogue/en-GB.ts";

export const examples: Examples<{ of: Phrase; as: "h3" | "p"; id?: string }> = [
  {
    name: "A heading of the catalogue",
    props: { of: "each-report", as: "h3", id: "part-phrase" },
    shows: ["What each report says"],
  },
  {
    name: "A sentence of the catalogue",
    props: { of: "no-questions", as: "p" },
    shows: ["Nothing in the figures or reports raises a question here."],
  },
];
