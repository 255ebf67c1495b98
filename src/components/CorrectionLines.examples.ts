import type { Examples } from "./example.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { HOME_PATH } from "../addresses/paths.ts";

export const examples: Examples<{ corrections: readonly PageLink[] }> = [
  {
    name: "One correction",
    props: { corrections: [{ text: "1 July 2031: 58% in place of 85%", path: HOME_PATH }] },
    shows: ["58% in place of 85%"],
  },
];
