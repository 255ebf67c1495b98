import type { Examples } from "./example.ts";

export const examples: Examples<{ text: string; address: string }> = [
  {
    name: "A citation",
    props: {
      text: "Saltmarsh Report Card: “Tide tables”, as of 1 July 2031",
      address: "https://example.org/editions/2031-06/priorities/1/",
    },
    shows: ["To cite: Saltmarsh Report Card", "https://example.org/editions/2031-06/priorities/1/"],
  },
];
