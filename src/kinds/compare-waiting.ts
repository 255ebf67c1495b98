import type { ContentChange } from "../domain/content-changes/content-change.ts";
import type { Content } from "../domain/content.ts";
import { keptBack } from "./embargo.ts";
import { KINDS } from "./kinds.ts";

/** A kind as its entries are told apart. */
interface Keyed {
  name: string;
  collection: string;
  key(entry: unknown): string;
}

function entriesOf(content: Content, { collection, key }: Keyed): Map<string, unknown> {
  const list: unknown = (content as unknown as Readonly<Record<string, unknown>>)[collection];
  return new Map((Array.isArray(list) ? list : [list]).map((one: unknown) => [key(one), one]));
}

function titleOf(kind: Keyed, key: string, entry: unknown): string {
  const record = entry as Readonly<Record<string, unknown>>;
  const name = ["title", "term", "name", "wording"].map((one) => record[one]);
  const said = name.find((one) => typeof one === "string") ?? key;
  const what = kind.name.replaceAll("-", " ");
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${said}`;
}

/**
 * What the public can see now and will not see until a report's moment, because the change lets it
 * name, cite or link to that report. Reports themselves are told by their own kind.
 *
 * @param now the moment, ISO with offset
 */
export function compareWaiting(before: Content, after: Content, now: string): ContentChange[] {
  const kept = keptBack(after, now);
  if (!kept) return [];
  const seen = keptBack(before, now)?.open ?? before;
  const until = kept.waiting.map((one) => `${one.name} (${one.publishFrom ?? ""})`).join(", ");
  return KINDS.filter((kind) => kind.name !== "report").flatMap((one) => {
    const kind = one as unknown as Keyed;
    const [was, stays, open] = [seen, after, kept.open].map((content) => entriesOf(content, kind));
    return [...(stays ?? [])]
      .filter(([key]) => was?.has(key) && !open?.has(key))
      .map(([key, entry]): ContentChange => ({
        kind: "report-hidden",
        subject: titleOf(kind, key, entry),
        before: "public",
        after: `not public until ${until}`,
      }));
  });
}
