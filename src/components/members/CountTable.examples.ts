import type { Examples } from "../example.ts";
import type { CountTable } from "../../views/archive-parts.ts";
import { paper } from "./made-up.ts";

export const examples: Examples<{ table: CountTable }> = [
  {
    name: "With a total and a note",
    props: {
      table: {
        caption: "Ferries by state, made up",
        note: "One ferry is counted twice, as printed.",
        columns: ["State", "Ferries", "Share"],
        rows: [
          ["At sea", "3", "75%"],
          ["All", "4", "100%"],
        ],
        hasTotal: true,
        source: paper,
      },
    },
    shows: ["Ferries by state, made up", "75%", "counted twice"],
  },
];
