import { z } from "zod";
import { canonicalText } from "../load/canonical.ts";
import { parseFrontMatter } from "../load/parse-front-matter.ts";
import { parseJson } from "../load/parse-json.ts";
import type { Kind } from "../kinds/kind.ts";
import { shapeOf, unwrap } from "../problems/schema-at.ts";
import { flagsAsWords, wordsAsFlags } from "./flags.ts";
import { REASON, withReason } from "./reason.ts";

/** The data of a content file as a form holds it: its keys, and its text under `body`. */
export type FormData = Readonly<Record<string, unknown>>;

/** How the form editor reads and writes files of one kind. */
export interface FileFormat {
  fromFile(text: string): FormData;
  toFile(data: FormData): string;
}

/** Keys that take one value or a list of them. In a form they are always a list. */
function oneOrManyKeys(kind: Kind): string[] {
  const shape = Object.entries(shapeOf(kind.schema) ?? {});
  return shape.flatMap(([key, schema]) => (unwrap(schema) instanceof z.ZodUnion ? [key] : []));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** Leaves out what was left empty: an absent key is the one way to say that there is no value. */
function filledIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filledIn).filter((item) => !isEmpty(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, filledIn(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)));
}

/**
 * Reads files of a kind for a form and writes them in their one form, so that saving changes
 * nothing but what was edited.
 */
export function fileFormat(kind: Kind): FileFormat {
  const lists = oneOrManyKeys(kind);
  const json = kind.format === "json";
  return {
    fromFile(text) {
      const unix = text.replace(/\r\n?/g, "\n");
      const { raw, body, faults } = json ? parseJson(unix) : parseFrontMatter(unix);
      const [fault] = faults;
      // No content, but a file that stands beside it, such as a README.
      if (fault?.code === "front-matter-missing") return {};
      if (fault) throw new Error(`Line ${fault.line}: ${fault.message} ${fault.remedy}`);
      const data = flagsAsWords(kind.schema, raw as Record<string, unknown>);
      const held = Object.entries(data).map(([key, value]) => {
        return [key, lists.includes(key) && !Array.isArray(value) ? [value] : value];
      });
      return { ...(Object.fromEntries(held) as FormData), ...(!json && { body: body.trim() }) };
    },
    toFile(given) {
      const { [REASON]: reason, ...said } = filledIn(given) as Record<string, unknown>;
      const filled = wordsAsFlags(kind.schema, said);
      const written = Object.entries(filled).map(([key, value]) => {
        const single = lists.includes(key) && Array.isArray(value) && value.length === 1;
        return [key, single ? (value as unknown[])[0] : value];
      });
      const keys = Object.fromEntries(written) as FormData;
      // In JSON "body" is a key like others: the plan's public body.
      if (json) return withReason(canonicalText(kind, keys, ""), reason);
      const { body = "", ...front } = keys;
      return withReason(canonicalText(kind, front, typeof body === "string" ? body : ""), reason);
    },
  };
}
