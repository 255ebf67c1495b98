import { feedPath } from "../addresses/paths.ts";
import type { Examples } from "./example.ts";
import type { PageLink } from "../addresses/page-link.ts";

export const examples: Examples<{ link: PageLink }> = [
  {
    name: "A feed",
    props: { link: { text: "Follow what changes", path: feedPath("everything") } },
    shows: ["Follow what changes"],
  },
];
