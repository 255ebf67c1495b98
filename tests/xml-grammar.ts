import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";

/** What is wrong with a text as XML of a grammar: empty where nothing is. */
type GrammarFaults = (text: string) => string[];

function faultsOf(attempt: () => void): string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/**
 * A check of XML by libxml2, a program that is not ours.
 *
 * @param file a grammar in RELAX NG
 */
export function grammarOf(file: string): GrammarFaults {
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(file, "utf8")));
  return (text) =>
    faultsOf(() => {
      const document = XmlDocument.fromString(text);
      try {
        validator.validate(document);
      } finally {
        document.dispose();
      }
    });
}
