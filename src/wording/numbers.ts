/** A number of things in words that agree: `countOf(1, "milestone")` is "1 milestone". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** Words in a row: "a", "a and b", "a, b and c". Empty for an empty list. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** A sentence with a capital letter in front. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
