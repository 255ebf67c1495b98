import { isAlias, isScalar, visit, type Document, type Node } from "yaml";
import { DEEPEST, keyFault, numberFault, TOO_DEEP, type ValueFault } from "./plain-values.ts";

/** A place in the keys that says more than plain keys and values do. */
export interface YamlPlainFault {
  /** Offset in the text of the keys. */
  at: number;
  fault: ValueFault;
}

const LINKED: ValueFault = [
  "yaml-alias",
  "A value cannot be named here with & or repeated with *.",
  'Write the value itself. If the sign is part of the text, put double quotes around it: "*".',
];

const TAGGED: ValueFault = [
  "yaml-tag",
  "A value cannot start with ! here.",
  'Delete the word that starts with !. If it is part of the text, put double quotes around it: "!".',
];

const KEY_SHAPE: ValueFault = [
  "yaml-key",
  "A key must be one word here, not a list, a group or nothing.",
  "Write each key as a word and a colon: name: value.",
];

/** What a node says of itself besides its value. */
function markFault(node: Node): ValueFault | undefined {
  if (isAlias(node) || ("anchor" in node && node.anchor !== undefined)) return LINKED;
  return "tag" in node && node.tag !== undefined ? TAGGED : undefined;
}

function valueFault(node: unknown): ValueFault | undefined {
  if (!isScalar(node) || typeof node.value !== "number") return undefined;
  return numberFault(node.source ?? String(node.value), node.value);
}

function nameFault(key: unknown): ValueFault | undefined {
  if (isAlias(key)) return undefined;
  if (!isScalar(key) || typeof key.value !== "string") return KEY_SHAPE;
  return keyFault(key.value);
}

/**
 * Whatever in YAML goes beyond plain keys and values: names for values and their repetition, types,
 * keys that are no words, numbers that no figure has, and lists nested beyond sense.
 */
export function yamlPlainFaults(document: Document): YamlPlainFault[] {
  const found: YamlPlainFault[] = [];
  const tell = (node: unknown, fault: ValueFault | undefined): void => {
    if (fault) found.push({ at: (node as Node | null)?.range?.[0] ?? 0, fault });
  };
  visit(document, {
    Node(key, node, path) {
      tell(node, markFault(node) ?? (key === "key" ? undefined : valueFault(node)));
      if (path.length <= 2 * DEEPEST) return undefined;
      tell(node, TOO_DEEP);
      return visit.BREAK;
    },
    Pair(_, pair) {
      tell(pair.key, nameFault(pair.key));
    },
  });
  return found;
}
