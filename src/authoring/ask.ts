import { withPlainBullets } from "../domain/pasted-list.ts";
import type { Question } from "./questions.ts";

/** The lines that came together: one that was typed, or all that were pasted at once. */
export type Burst = readonly string[];

/** The person who is asked. */
export interface Author {
  say(words: string): void;
  /** What is typed or pasted next; null once nothing more can come. */
  hear(): Promise<Burst | null>;
}

/** The line that ends a text of several lines. */
const END_OF_TEXT = ".";

/** A text keeps every line, until a line that holds only a full stop. */
async function hearText(author: Author): Promise<string> {
  const lines: string[] = [];
  for (;;) {
    const burst = await author.hear();
    const end = burst?.indexOf(END_OF_TEXT) ?? 0;
    lines.push(...(end === -1 ? (burst ?? []) : (burst?.slice(0, end) ?? [])));
    if (end !== -1) return withPlainBullets(lines.join("\n")).trim();
  }
}

/** A short answer is one line: what was pasted with its line ends is put in a row. */
async function hearLine(author: Author): Promise<string | null> {
  const burst = await author.hear();
  return burst === null ? null : burst.join(" ").replace(/\s+/g, " ").trim();
}

function promptOf({ name, label, hint, example, optional }: Question): string {
  const skip = optional ? "; press Enter to leave it out" : "";
  const several =
    name === "text"
      ? `\nPaste or write as many lines as you like. End with a line that holds only a full stop.`
      : "";
  return `${label} (${hint}; for example: ${example}${skip})${several}\n> `;
}

/** The answers so far, by the names of their questions. */
export type Answers = Readonly<Record<string, string>>;

/** What is wrong with an answer, beside those that were given before it; null where it can stand. */
export type FaultOf = (question: Question, answer: string, before: Answers) => string | null;

/** "ratingMissing" says why there is no rating: where there is one, nobody has to be asked. */
function isSettled({ name }: Question, answers: Answers): boolean {
  return name.endsWith("Missing") && answers[name.replace(/Missing$/, "")] !== undefined;
}

/**
 * Asks one question after the other. An answer with a fault is told at once and asked for again.
 *
 * @returns the answers by name, or null where the author stopped
 */
export async function askFor(
  questions: readonly Question[],
  author: Author,
  faultOf: FaultOf,
): Promise<Record<string, string> | null> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    while (!isSettled(question, answers)) {
      author.say(promptOf(question));
      const answer = question.name === "text" ? await hearText(author) : await hearLine(author);
      if (answer === null) return null;
      const fault = faultOf(question, answer, answers);
      if (fault === null) {
        if (answer !== "" || !question.optional) answers[question.name] = answer;
        break;
      }
      author.say(`${fault}\n`);
    }
  }
  return answers;
}
