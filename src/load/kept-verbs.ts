import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Breach } from "../easy-read/breach.ts";
import { KNOWN_VERBS } from "../easy-read/verb-rules.ts";
import { growing, versionsOf } from "./kept-results.ts";

const RULES = resolve("src/easy-read/verb-rules.ts");

/** What decides an answer: what tells verbs, and the rules about them. */
function decides(): string {
  return `${versionsOf(["compromise"])}\n${readFileSync(RULES, "utf8")}`;
}

function knownBefore(bytes: Uint8Array | null): [string, Breach[]][] {
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as [string, Breach[]][]) : [];
}

/**
 * Reads content with what earlier commands knew of the verbs of its sentences, and keeps what came to
 * be known. Where every sentence is known, what tells verbs is not loaded.
 */
export function withKeptVerbs<Answer>(read: () => Answer): Answer {
  // Elsewhere than in the project's own folder nothing is kept.
  if (!existsSync(RULES)) return read();
  const kept = growing("verbs", decides());
  if (KNOWN_VERBS.size === 0) {
    for (const [sentence, found] of knownBefore(kept.known)) KNOWN_VERBS.set(sentence, found);
  }
  const before = KNOWN_VERBS.size;
  const answer = read();
  if (KNOWN_VERBS.size !== before) {
    kept.keep(new TextEncoder().encode(JSON.stringify([...KNOWN_VERBS])));
  }
  return answer;
}
