import { checkFiles } from "../../src/load/check-files.ts";
import { describeProblem, type Problem } from "../../src/problems/problem.ts";
import { SMALL_PLAN } from "../problems/small-plan.ts";

const WORDS = `---
title: "Word list"
kind: "words"
---

## P to T

- target: A **priority** is something that matters most to us.
- target: A **target** is what we want to reach by a date.
- care: A **young carer** is a child who looks after someone.
`;

function plainPage(title: string, kind: string, row: string): string {
  return `---\ntitle: "${title}"\nkind: "${kind}"\n---\n\n${row}\n`;
}

/** The pages whose rows all others repeat. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  "easy-read/have-your-say.md": plainPage("Have your say", "have-your-say", "- say: Tell us."),
  "easy-read/help.md": plainPage("Get help", "help", "- trust: Tell someone you trust."),
};

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

function toldBy(
  pages: Readonly<Record<string, string>>,
  wanted: (problem: Problem) => boolean,
): string[] {
  return check({ ...SMALL_PLAN, ...pages })
    .filter((one) => !one.message.startsWith("Nobody has recorded"))
    .filter(wanted)
    .map((one) => `${one.severity === "warning" ? "Look at: " : ""}${describeProblem(one)}`);
}

const ofMeaning = ({ message }: Problem): boolean => message.includes("does not speak of");

/**
 * What the check says of the small plan with these Easy Read pages: reviews, the shape of the page
 * and what pictures mean aside.
 */
export function toldOf(pages: Readonly<Record<string, string>>): string[] {
  return toldBy(pages, (one) => one.code !== "ER17" && !ofMeaning(one));
}

/** What the check says of the pictures of a page about priority 1 that show something else. */
export function toldOfMeaning(body: string): string[] {
  return toldBy({ ...EVERYWHERE, "easy-read/priority-1.md": aPage(body) }, ofMeaning);
}

/** What the check says of a page about priority 1 with this body, the page's shape aside. */
export function toldOfBody(body: string): string[] {
  return toldOf({
    ...EVERYWHERE,
    "easy-read/words.md": WORDS,
    "easy-read/priority-1.md": aPage(body),
  });
}

/** What the check says of the shape of a page about priority 1 with this body. */
export function toldOfShape(body: string): string[] {
  const pages = { ...EVERYWHERE, "easy-read/priority-1.md": aPage(body) };
  return toldBy(pages, ({ code }) => code === "ER17");
}
