import { checkFiles } from "../../src/load/check-files.ts";
import { describeProblem, type Problem } from "../../src/problems/problem.ts";
import { SMALL_PLAN } from "../problems/small-plan.ts";

const WORDS = `---
title: "Word list"
kind: "words"
---

## P to T

- list: A **priority** is something that matters most to us.
- target: A **target** is what we want to reach by a date.
- young-people: A **young carer** is a child who looks after someone.
`;

/** A page about priority 1 with this body. */
export function aPage(body: string): string {
  return `---\ntitle: "Getting around"\nkind: "priority"\npriority: 1\n---\n\n${body}\n`;
}

function check(files: Readonly<Record<string, string>>): Problem[] {
  const inputs = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { problems, warnings } = checkFiles(inputs, "content");
  return [...problems, ...warnings];
}

/** What the check says of the small plan with these Easy Read pages, reviews aside. */
export function toldOf(pages: Readonly<Record<string, string>>): string[] {
  return check({ ...SMALL_PLAN, ...pages })
    .filter((one) => !one.message.startsWith("Nobody has recorded"))
    .map((one) => `${one.severity === "warning" ? "Look at: " : ""}${describeProblem(one)}`);
}

/** What the check says of a page about priority 1 with this body. */
export function toldOfBody(body: string): string[] {
  return toldOf({ "easy-read/words.md": WORDS, "easy-read/priority-1.md": aPage(body) });
}
