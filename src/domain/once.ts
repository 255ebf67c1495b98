import { recall, remembered, type Remembered } from "./reads.ts";

/**
 * Asks a costly question of each thing once, and remembers the answer for as long as the thing is
 * in use: `once((card) => …)` gives the same answer for the same card. This file is the one memory
 * of all that pages are made of: whoever is given a remembered answer is made of the same content
 * as it is, and a page that is kept from an earlier build stands and falls with that.
 */
export function once<Of extends object, Answer>(ask: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, Remembered<Answer>>();
  return (of) => {
    const known = answers.get(of) ?? remembered(() => ask(of));
    answers.set(of, known);
    return recall(known);
  };
}

/** Texts whose answers are remembered, for each question: more than any plan asks of at once. */
const MOST_TEXTS = 20_000;

/** The same for a text. Once it remembers very many answers it forgets them and starts anew. */
export function onceOfText<Answer, Text extends string = string>(
  ask: (text: Text) => Answer,
): (text: Text) => Answer {
  const answers = new Map<Text, Remembered<Answer>>();
  return (text) => {
    const known = answers.get(text) ?? remembered(() => ask(text));
    if (answers.size >= MOST_TEXTS) answers.clear();
    answers.set(text, known);
    return recall(known);
  };
}

/** Asks a question when it is first needed, and never again. */
export function lazily<Answer>(ask: () => Answer): () => Answer {
  let known: Remembered<Answer> | undefined;
  return () => recall((known ??= remembered(ask)));
}
