/** The sentences of a text. A text without a stop, such as a heading, is one sentence. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=\S)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** The words of a text as a reader counts them: "6 out of every 10" has five. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’',.]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];
}
