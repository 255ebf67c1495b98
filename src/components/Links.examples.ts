import { PRIORITIES_PATH } from "../addresses/paths.ts";
import type { LinkView } from "../views/update-view.ts";
import type { Examples } from "./example.ts";

const link: LinkView = {
  to: { text: "A ferry for every day", path: PRIORITIES_PATH, where: "Priority 1, number 2" },
  printed: "As above",
  report: "June 2031",
  outgoing: true,
  editorNotes: [],
};

export const examples: Examples<{ links: readonly LinkView[] }> = [
  {
    name: "To another milestone",
    props: { links: [link] },
    shows: ["As above: Priority 1, number 2, A ferry for every day"],
  },
  {
    name: "From another milestone",
    props: { links: [{ ...link, outgoing: false }] },
    shows: ["Linked from"],
  },
];
