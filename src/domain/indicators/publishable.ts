import type { AreaFigure, Figure, Indicator, Observation } from "../indicator.ts";
import { maskNumbers, maskQuotation, maskTelling, secretsOf } from "./mask.ts";
import { isWithheld } from "./small-numbers.ts";

/** What stands in place of a withheld figure: "c" for confidential. */
export const CONFIDENTIAL = "c";

function withoutFigure(observation: Observation): Observation {
  const { period, source, disclosure, note } = observation;
  const kept = note === undefined ? {} : { note: maskNumbers(note, secretsOf(observation)) };
  const quotation = maskQuotation(observation);
  const decision = disclosure && {
    ...disclosure,
    reason: maskNumbers(disclosure.reason, secretsOf(observation)),
  };
  return { period, missing: "suppressed", disclosure: decision, source, quotation, ...kept };
}

/** How to clear texts of the withheld numbers. */
interface Cleaner {
  /** @param own the number that the words print, and that stays */
  quotation(text: string, own?: number): string;
  words(text: string, own?: number): string;
}

function cleanerFor(hidden: readonly Observation[]): Cleaner {
  const words = (text: string, own?: number): string =>
    hidden.reduce((clean, one) => maskTelling(clean, one, own), text);
  const quotation = (text: string, own?: number): string => {
    const same = hidden.filter(
      (one) => one.quotation.includes(text) || text.includes(one.quotation),
    );
    return words(
      same.reduce((clean, one) => maskNumbers(clean, secretsOf(one)), text),
      own,
    );
  };
  return { words, quotation };
}

function cleanFigure<T extends Figure>(figure: T, clean: Cleaner): T {
  const note = figure.note === undefined ? {} : { note: clean.words(figure.note) };
  return { ...figure, ...note, quotation: clean.quotation(figure.quotation, figure.value) };
}

/** What a source says of a figure beside an earlier one, cleared like its quotation. */
function cleanObservation(observation: Observation, clean: Cleaner): Observation {
  const { reported } = observation;
  const cleared = cleanFigure(observation, clean);
  if (!reported) return cleared;
  return { ...cleared, reported: { ...reported, quotation: clean.quotation(reported.quotation) } };
}

function openAreaFigure(
  one: AreaFigure,
  hidden: readonly Observation[],
  clean: Cleaner,
): AreaFigure {
  const open = hidden.includes(one) ? withoutFigure(one) : cleanObservation(one, clean);
  return { ...open, area: one.area };
}

/**
 * An indicator as it may be published: a withheld figure has no value, printed form, numerator,
 * denominator or symbols, its quotation and note are masked, and what others say about it in the same
 * words is masked too. Everything that makes a page, a picture or a download must start from this.
 * Doing it twice changes nothing more.
 */
export function publishable(indicator: Indicator): Indicator {
  const { byArea } = indicator;
  const all: readonly Observation[] = [...indicator.observations, ...(byArea?.figures ?? [])];
  const hidden = all.filter((one) => isWithheld(one, indicator.unit));
  if (hidden.length === 0) return indicator;
  const clean = cleanerFor(hidden);
  return {
    ...indicator,
    caveats: indicator.caveats.map(clean.words),
    editorNotes: indicator.editorNotes.map(clean.words),
    breaks: indicator.breaks.map((one) => ({ ...one, reason: clean.words(one.reason) })),
    observations: indicator.observations.map((one) =>
      hidden.includes(one) ? withoutFigure(one) : cleanObservation(one, clean),
    ),
    ...(byArea && {
      byArea: {
        ...byArea,
        figures: byArea.figures.map((one) => openAreaFigure(one, hidden, clean)),
      },
    }),
    targets: indicator.targets.map((one) => cleanFigure(one, clean)),
    baselines: indicator.baselines.map((one) => cleanFigure(one, clean)),
    comparators: indicator.comparators.map((one) => cleanFigure(one, clean)),
  };
}
