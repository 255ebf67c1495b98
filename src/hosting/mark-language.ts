import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OWN_BEGINS, OWN_ENDS, unmarked } from "../domain/language-marks.ts";

/** Tags, comments, and what stands between them. */
const PIECES = /<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>/gs;

/** Elements whose text can hold no element. */
const TEXT_ONLY = new Set(["title", "option", "textarea", "script", "style", "desc"]);

/** Elements that have no end. */
const VOID = new Set([
  "meta",
  "link",
  "img",
  "br",
  "hr",
  "input",
  "wbr",
  "col",
  "source",
  "!doctype",
]);

const HAS_LANG = /\slang=/;

const NAME = /^<\/?(!?[\w-]+)/;

interface Run {
  own: boolean;
  text: string;
}

/** The runs of a text that are of the one language and of the other. */
function runsOf(text: string): Run[] {
  const pieces = text.split(new RegExp(`([${OWN_BEGINS}${OWN_ENDS}])`));
  let own = false;
  return pieces.flatMap((piece) => {
    if (piece === OWN_BEGINS || piece === OWN_ENDS) {
      own = piece === OWN_BEGINS;
      return [];
    }
    return piece === "" ? [] : [{ own, text: piece }];
  });
}

const hasWords = ({ text }: Run): boolean => /\p{L}/u.test(text);

/** Text in an element of its own, spaces left outside. */
function wrapped({ own, text }: Run, element: string, language: string): string {
  if (!own || !hasWords({ own, text })) return text;
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before}<${element} lang="${language}">${words}</${element}>${after}`;
}

function nameOf(tag: string | undefined): string {
  return NAME.exec(tag ?? "")?.[1]?.toLowerCase() ?? "";
}

/** Whether a text fills its element: the tag before it opens what the tag after it closes. */
function fills(before: string | undefined, after: string | undefined): boolean {
  const name = nameOf(before);
  const opens = before !== undefined && !before.startsWith("</") && !before.endsWith("/>");
  return opens && name !== "" && after?.startsWith(`</${name}`) === true;
}

/** Keeps in mind which elements are open. */
function step(open: string[], tag: string | undefined): void {
  const name = nameOf(tag);
  if (tag?.startsWith("</")) open.splice(Math.max(open.lastIndexOf(name), 0));
  else if (name !== "" && !tag?.endsWith("/>") && !VOID.has(name)) open.push(name);
}

/** A text with an element around each run of its language, inside an element of this name. */
function inElements(runs: readonly Run[], around: string, language: string): string {
  if (TEXT_ONLY.has(around)) return runs.map(({ text }) => text).join("");
  const element = around === "text" || around === "tspan" ? "tspan" : "bdi";
  return runs.map((run) => wrapped(run, element, language)).join("");
}

/**
 * A page with `lang` on each phrase of its language: on the element that a phrase fills, else
 * on an element around its words.
 */
export function markPage(html: string, language: string): string {
  const texts = html.split(PIECES);
  const tags = html.match(PIECES) ?? [];
  const shown = tags.map(unmarked);
  const open: string[] = [];
  return texts
    .map((text, at) => {
      const tag = tags[at - 1];
      step(open, tag);
      const runs = runsOf(text);
      const worded = runs.filter(hasWords);
      if (!worded.some(({ own }) => own)) return unmarked(text);
      const whole = worded.every(({ own }) => own) && fills(tag, tags[at]);
      if (!whole || HAS_LANG.test(tag ?? "")) return inElements(runs, open.at(-1) ?? "", language);
      shown[at - 1] = `${(shown[at - 1] ?? "").slice(0, -1)} lang="${language}">`;
      return unmarked(text);
    })
    .map((text, at) => `${at === 0 ? "" : (shown[at - 1] ?? "")}${text}`)
    .join("");
}

/** Files that hold text and no elements of pages. */
const PLAIN = /\.(?:json|xml|csv|ics|txt|svg|jsonld|webmanifest)$/;

/** Takes the signs out of the files of a built site that can have no `lang`. */
export function unmarkFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !PLAIN.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, "utf8");
    const plain = unmarked(text);
    if (plain !== text) writeFileSync(path, plain);
  }
}
