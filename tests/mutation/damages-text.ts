import { inText, partOf, type DamageKind } from "./damage.ts";

const BODIED = /^(?:reports|updates|glossary|pages|highlights)\//;
const PROSE = /^(?:reports|updates|glossary|pages)\//;

/** Texts that are gone, or hold what no text may hold. */
export const TEXT: readonly DamageKind[] = [
  { name: "body emptied", fits: BODIED, count: 12, apply: partOf("body", () => "") },
  {
    name: "HTML in the text",
    fits: BODIED,
    count: 10,
    apply: partOf("body", (body) => `${body}\n<div class="note">Note</div>\n`),
  },
  {
    name: "script in the text",
    fits: BODIED,
    count: 8,
    apply: partOf("body", (body) => `${body}\n<script src="https://example.org/a.js"></script>\n`),
  },
  {
    name: "external picture",
    fits: BODIED,
    count: 8,
    apply: partOf("body", (body) => `${body}\n![A chart](https://example.org/chart.png)\n`),
  },
  {
    name: "heading level skipped",
    fits: PROSE,
    count: 8,
    apply: partOf("body", (body) => `\n#### Note\n${body}`),
  },
  {
    name: "second page title",
    fits: PROSE,
    count: 6,
    apply: partOf("body", (body) => `\n# Note\n${body}`),
  },
  {
    name: "vague link",
    fits: BODIED,
    count: 8,
    apply: partOf("body", (body) => `${body.trimEnd()} [Click here](https://example.org)\n`),
  },
  {
    name: "link without destination",
    fits: BODIED,
    count: 8,
    apply: partOf("body", (body) => `${body.trimEnd()} [the report]()\n`),
  },
  {
    name: "hostile address",
    fits: BODIED,
    count: 6,
    apply: partOf("body", (body) => `${body.trimEnd()} [the report](javascript:alert(1))\n`),
  },
  {
    name: "unknown glossary term",
    fits: BODIED,
    count: 6,
    apply: partOf("body", (body) => `${body.trimEnd()} [this word](glossary:no-such-term)\n`),
  },
  {
    name: "text turned into code",
    fits: PROSE,
    count: 6,
    apply: partOf("body", (body) => `\nNote:\n\n\tTab first\n${body}`),
  },
  {
    name: "unexplained abbreviation",
    fits: /^(?:updates|highlights)\//,
    count: 6,
    apply: partOf("body", (body) => body.replace(/^- /m, "- ZQX: ")),
  },
  {
    name: "highlights heading changed",
    fits: /^highlights\//,
    count: 4,
    apply: inText((text) => text.replace("## What we are concerned about", "## Concerns")),
  },
];
