import type { Examples } from "./example.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { HOME_PATH, REPORTS_PATH } from "../addresses/paths.ts";

export const examples: Examples<{ links: readonly PageLink[] }> = [
  {
    name: "Two links in a row",
    props: {
      links: [
        { text: "Front page", path: HOME_PATH },
        { text: "Reports", path: REPORTS_PATH },
      ],
    },
    shows: ["Front page, Reports"],
  },
];
