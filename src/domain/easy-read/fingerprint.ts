import { wordsOf } from "../words.ts";

/**
 * A short mark of a text, 8 digits long: another text has another one. 32 bits (FNV-1a): it guards
 * against oversight, not malice.
 */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}

/**
 * The mark of a text's words, so that a change of words can be seen without keeping the text twice.
 * Typography does not count.
 */
export function fingerprint(text: string): string {
  return markOf(wordsOf(text).join(" "));
}
