import type { Examples } from "../example.ts";
import { INDICATORS_PATH } from "../../addresses/paths.ts";
import type { Noun } from "../../domain/noun.ts";
import type { ChangeLine } from "../../views/members-change-sections.ts";

const lines: readonly ChangeLine[] = [
  {
    priority: 1,
    subject: "Children who catch the ferry",
    path: INDICATORS_PATH,
    detail: "58%, was 57%.",
  },
  {
    priority: 1,
    subject: "A timetable for the ferry",
    path: INDICATORS_PATH,
    detail: "Reworded.",
    runs: [
      { kind: "same", text: "A timetable for the" },
      { kind: "removed", text: "boat" },
      { kind: "added", text: "ferry" },
    ],
  },
];

export const examples: Examples<{ lines: readonly ChangeLine[]; called: Noun | null }> = [
  {
    name: "A figure, and a milestone in other words",
    props: { lines, called: { one: "priority", many: "priorities" } },
    shows: ["58%, was 57%.", "[taken out:", "boat", "[put in:", "(priority 1)"],
  },
];
