import type { Indicator } from "../domain/indicator.ts";
import { verdictOf } from "../domain/indicators/verdict.ts";
import { fileId, type IndicatorFile } from "./content-set.ts";
import { figuresIn } from "./indicator-figures.ts";
import { claimOf, ownSentences, verdictIs } from "./note-claims.ts";
import { contraryNote, hidesFigure, tellingNote, turnedNote } from "./note-problems.ts";
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

/** A note whose own words say the contrary of the verdict that stands on the same page. */
function contrary(file: IndicatorFile, note: Note, one: Indicator, today: string): Problem[] {
  const claims = ownSentences(note.text).flatMap((sentence) => {
    const claim = note.judged ? claimOf(sentence, one) : null;
    return claim === null ? [] : [{ sentence, claim }];
  });
  if (claims.length === 0) return [];
  const about = verdictOf(one, today).figures.filter(
    ({ shown }) => note.period === null || shown.period.text === note.period,
  );
  const said = about.map(({ target }) => verdictIs(target)).filter((found) => found !== null);
  return claims.flatMap(({ sentence, claim }) =>
    said.length === 0 || said.includes(claim)
      ? []
      : [contraryNote(file, note.path, sentence, claim)],
  );
}

/** Editors’ notes that compare figures agree with the figures and with the verdicts beside them. */
export function checkIndicatorNotes(file: IndicatorFile, today = ""): Problem[] {
  const one = { ...file.data, id: fileId(file) };
  const hides = hidesFigure(file.data);
  return notesOf(file).flatMap((note) => [
    ...contrary(file, note, one, today),
    ...turnedNote(file, note.path, note.text),
    ...(hides ? tellingNote(file, note.path, note.text) : []),
  ]);
}
