import type { Examples } from "./example.ts";

export const examples: Examples<{ notes: readonly string[] }> = [
  {
    name: "One note",
    props: { notes: ["The report prints 58% here and 58.2% in its summary."] },
    shows: ["Editor’s note"],
  },
  {
    name: "Several notes",
    props: { notes: ["The total is printed as 30.", "The parts add up to 29.9."] },
    shows: ["2 editor’s notes"],
  },
];
