/**
 * Asks a costly question of each thing once, and remembers the answer for as long as the thing is
 * in use: `once((card) => …)` gives the same answer for the same card.
 */
export function once<Of extends object, Answer>(ask: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { answer: Answer }>();
  return (of) => {
    const known = answers.get(of) ?? { answer: ask(of) };
    answers.set(of, known);
    return known.answer;
  };
}

/** Texts whose answers are remembered, for each question: more than any plan asks of at once. */
const MOST_TEXTS = 20_000;

/** The same for a text. Once it remembers very many answers it forgets them and starts anew. */
export function onceOfText<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (text) => {
    const known = answers.get(text) ?? { answer: ask(text) };
    if (answers.size >= MOST_TEXTS) answers.clear();
    answers.set(text, known);
    return known.answer;
  };
}

/** Asks a question when it is first needed, and never again. */
export function lazily<Answer>(ask: () => Answer): () => Answer {
  let known: { answer: Answer } | undefined;
  return () => (known ??= { answer: ask() }).answer;
}
