import { documentKind } from "../../src/authoring/new-document.ts";
import type { Kind } from "../../src/kinds/kind.ts";
import { KINDS } from "../../src/kinds/kinds.ts";
import { refused, type Ended, type Setting } from "./ended.ts";
import { startFile } from "./file.ts";
import { whichPlan } from "./which-plan.ts";
import { startPlan } from "./plan.ts";

/** A paper is no file of its own, but is added in the same way. */
const kinds: readonly Kind[] = [...KINDS, documentKind];

/**
 * `npm run new`, as far as it is not about the keyboard.
 *
 * @param args what was typed after the command's name: `["glossary", "--term", "pier"]`
 */
export async function newContent(args: readonly string[], setting: Setting): Promise<Ended> {
  const [name, ...rest] = args;
  const [folder = "", ...options] = rest;
  if (name === "plan" && folder !== "" && !folder.startsWith("--")) {
    return startPlan(folder, options, setting);
  }
  const kind = kinds.find((one) => one.name === name);
  if (kind) {
    const found = await whichPlan(rest, setting);
    return "done" in found ? found : startFile(kind, found.rest, found.setting);
  }
  const all = kinds.map((one) => one.name).join(", ");
  return refused(`Write: npm run new -- <kind>, where <kind> is one of ${all}.`);
}
