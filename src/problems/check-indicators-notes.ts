import type { Indicator } from "../domain/indicator.ts";
import type { TargetVerdict } from "../domain/indicators/target-status.ts";
import { verdictOf } from "../domain/indicators/verdict.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type IndicatorFile } from "./content-set.ts";
import { figuresIn } from "./indicator-figures.ts";
import type { Problem } from "./problem.ts";

/** Words of the editors about an indicator, or about one figure of it. */
interface Note {
  path: readonly PropertyKey[];
  text: string;
  /** The period that it is about; null where it is about the indicator. */
  period: string | null;
  /** Whether it is about what is judged: a target’s own note is not. */
  judged: boolean;
}

function notesOf(file: IndicatorFile): Note[] {
  const { editorNotes, caveats } = file.data;
  const list = (name: string, texts: readonly string[]): Note[] =>
    texts.map((text, at) => ({ path: [name, at], text, period: null, judged: true }));
  const ofFigures = figuresIn(file).flatMap(({ path, figure, list: from }): Note[] => {
    const { note, period } = figure;
    const judged = from === "observations";
    return note === undefined ? [] : [{ path: [...path, "note"], text: note, period, judged }];
  });
  return [...list("editorNotes", editorNotes), ...list("caveats", caveats), ...ofFigures];
}

/** The editors’ own sentences: without printed words, and without what they say that a paper says. */
function ownSentences(text: string): string[] {
  const told =
    /\b(?:reports?|plan|papers?|table|list|source|minutes?)\b.*\b(?:says?|prints?|calls?)\b/i;
  const unsure = /\b(?:may|might|could|would|if)\b/i;
  return text
    .replace(/“[^”]*”/g, "“”")
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !told.test(sentence) && !unsure.test(sentence));
}

const NUMBER = String.raw`(?<![\d/.,])(?!(?:19|20)\d\d\b)(\d[\d,]*(?:\.\d+)?)(?![\d/])%?`;
const SIDE = "(below|under|lower than|less than|fewer than|above|over|higher than|more than)";
const TWO_NUMBERS = new RegExp(
  String.raw`${NUMBER}[^\d.;]{0,40}?\b${SIDE}\b[^\d.;]{0,40}?${NUMBER}`,
  "g",
);

const isLow = (side: string): boolean => /below|under|lower|less|fewer/.test(side);

/** A sentence that sets two numbers the wrong way round: "18.8 is below 18.7". */
function wrongWayRound(text: string): string[] {
  const words = text.replace(/“[^”]*”/g, "“”");
  return [...words.matchAll(TWO_NUMBERS)].flatMap(([said, a = "", side = "", b = ""]) => {
    const [from, to] = [a, b].map((one) => Number(one.replaceAll(",", "")));
    const apart = (from ?? 0) - (to ?? 0);
    return (isLow(side) ? apart < 0 : apart > 0) ? [] : [said];
  });
}

const MISSED =
  /\b(?:miss(?:es|ed)|(?:does|did|do) not (?:meet|reach)|f[ae]ll?s? short of) (?:its |the )?targets?\b/i;
const MET = /\b(?:meets|met|reaches|reached|exceeds|exceeded) (?:its |the )?targets?\b/i;
const BESIDE = new RegExp(String.raw`\b${SIDE} (?:its |the )?(target\b|[\d][\d,.]*\d|\d)`, "i");

/** What a sentence says of the target. Null where it says nothing that a machine can tell. */
function claimOf(sentence: string, { polarity, targets }: Indicator): "met" | "missed" | null {
  if (MISSED.test(sentence)) return "missed";
  if (MET.test(sentence)) return "met";
  const [, side = "", what = ""] = BESIDE.exec(sentence) ?? [];
  const level = Number(what.replaceAll(",", ""));
  const ofTarget = /target/i.test(what) || targets.some(({ value }) => value === level);
  if (side === "" || !ofTarget || (polarity !== "high" && polarity !== "low")) return null;
  return isLow(side) === (polarity === "high") ? "missed" : "met";
}

/** What a verdict says of the target. Null where it leaves that open. */
function verdictIs({ status, last }: TargetVerdict): "met" | "missed" | null {
  if (status === "met" || status === "on-the-way") return "met";
  if (status === "not-met" || status === "behind") return "missed";
  return last === null ? null : last === "as-good" ? "met" : "missed";
}

/** A note whose own words say the contrary of the verdict that stands on the same page. */
function contrary(file: IndicatorFile, note: Note, one: Indicator, today: string): Problem[] {
  if (!note.judged) return [];
  const { figures } = verdictOf(one, today);
  const about = figures.filter(
    ({ shown }) => note.period === null || shown.period.text === note.period,
  );
  const said = about.map(({ target }) => verdictIs(target)).filter((found) => found !== null);
  return ownSentences(note.text).flatMap((sentence) => {
    const claim = claimOf(sentence, one);
    if (claim === null || said.length === 0 || said.includes(claim)) return [];
    const verdict = claim === "met" ? "missed" : "met";
    const message = `This note says that the target is ${claim}: “${sentence}” By the rules of the site it is ${verdict}.`;
    const remedy =
      "Mend the note, or the figure, the target or the polarity if one of them is wrong.";
    const problem = problemAt(file, note.path, "note-against-verdict", message, remedy);
    return [{ ...problem, severity: "warning" as const }];
  });
}

const EXTREME = /\b(?:lowest|highest|best|worst|record)\b/i;

/** While a figure is withheld, a note must not say what the hidden one could contradict or give away. */
function extreme(file: IndicatorFile, note: Note): Problem[] {
  const hidden = file.data.observations.some(
    ({ disclosure, missing }) => disclosure?.allowed === false || missing === "suppressed",
  );
  const found = hidden ? EXTREME.exec(note.text.replace(/“[^”]*”/g, "“”"))?.[0] : undefined;
  if (found === undefined) return [];
  const message = `“${found}” speaks of all figures, and one of them is withheld.`;
  const remedy = "Leave it out: it could be wrong, or help to guess the withheld figure.";
  return [problemAt(file, note.path, "note-of-withheld", message, remedy)];
}

function turned(file: IndicatorFile, { path, text }: Note): Problem[] {
  return wrongWayRound(text).map((said) => {
    const message = `“${said}” sets two numbers the wrong way round.`;
    const remedy = "Look at the two numbers again, and mend the word or the number.";
    return { ...problemAt(file, path, "note-numbers", message, remedy), severity: "warning" };
  });
}

/** Editors’ notes that compare figures agree with the figures and with the verdicts beside them. */
export function checkIndicatorNotes(file: IndicatorFile, today = ""): Problem[] {
  const one = { ...file.data, id: fileId(file) };
  return notesOf(file).flatMap((note) => [
    ...contrary(file, note, one, today),
    ...turned(file, note),
    ...extreme(file, note),
  ]);
}
