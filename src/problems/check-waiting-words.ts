import { isOpen, type KeptBack } from "../kinds/embargo.ts";
import { once } from "../domain/once.ts";
import { wordsOf } from "../domain/words.ts";
import type { CheckedFile } from "./content-file.ts";
import { allFiles, type ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { textsIn, type FileText } from "./texts-in.ts";

/** So many words in a row are no chance: they were copied. */
const RUN = 8;

const EVERY_KEY: ReadonlySet<PropertyKey> = new Set(["source"]);

/** Kinds whose texts are what reports print: what waits is hidden with its report. */
const PRINTED: ReadonlySet<string> = new Set(["update", "highlights", "report", "milestone"]);

const textsOf = once((file: CheckedFile) => textsIn(file, EVERY_KEY));

/** Every run of words of some texts, as one text each. */
function runsIn(texts: readonly FileText[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of texts) {
    const words = wordsOf(text);
    for (let at = 0; at + RUN <= words.length; at++) found.add(words.slice(at, at + RUN).join(" "));
  }
  return found;
}

/** What only the reports that wait print: runs of their words that nothing open printed before. */
function waitingRuns(set: ContentSet, kept: KeptBack): Set<string> {
  const printed = allFiles(set).filter((file) => PRINTED.has(file.kind));
  const texts = (open: boolean): FileText[] =>
    printed.filter((file) => isOpen(file, kept) === open).flatMap(textsOf);
  const known = runsIn(texts(true));
  return new Set([...runsIn(texts(false))].filter((run) => !known.has(run)));
}

function copied({ text, problem }: FileText, runs: ReadonlySet<string>, names: string): Problem[] {
  const run = [...runsIn([{ text, problem }])].find((one) => runs.has(one));
  if (run === undefined) return [];
  const message = `These words stand in what waits to be published, ${names}: “${run} …”. Here they would be published now.`;
  return [problem(0, "words-wait", message, "Leave them out until the report is published.")];
}

/** Every text that is published while the reports wait. */
function openTexts(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) openTexts(one, found);
  return found;
}

/** Each line of a text by itself, so that a problem points to its own. */
function byLine(text: FileText): FileText[] {
  const lines = text.text.split("\n");
  return lines.map((line, at) => {
    const start = lines.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0);
    return { text: line, problem: (_index, ...told) => text.problem(start, ...told) };
  });
}

/**
 * Words of a report that waits for its moment, copied into something that is open: a page, the
 * glossary, a note. Whoever writes them there publishes them too early.
 */
export function waitingWords(set: ContentSet, kept: KeptBack): Problem[] {
  const runs = waitingRuns(set, kept);
  if (runs.size === 0) return [];
  const names = kept.waiting.map((one) => one.name).join(", ");
  const open = openTexts(kept.open);
  return (
    allFiles(set)
      .filter((file) => !PRINTED.has(file.kind))
      .flatMap(textsOf)
      // Of some files a part waits with the report.
      .filter(({ text }) => open.has(text))
      .flatMap(byLine)
      .flatMap((text) => copied(text, runs, names))
  );
}
