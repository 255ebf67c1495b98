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

/** Asks a question when it is first needed, and never again. */
export function lazily<Answer>(ask: () => Answer): () => Answer {
  let known: { answer: Answer } | undefined;
  return () => (known ??= { answer: ask() }).answer;
}
