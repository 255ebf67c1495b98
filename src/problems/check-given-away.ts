import { tellingWords } from "../domain/indicators/mask.ts";
import { publishable } from "../domain/indicators/publishable.ts";
import type { Figure, Observation } from "../domain/indicator.ts";
import { problemAt } from "./content-file.ts";
import { allFiles, fileId, type ContentSet, type IndicatorFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { textsIn, type FileText } from "./texts-in.ts";

const CODE = "small-number-given-away";

/** Words of figures, which are masked on their own or belong to other figures. */
const OF_FIGURES: ReadonlySet<PropertyKey> = new Set(["printed", "quotation", "source"]);

/** Lists of figures that stand beside the observations and that no decision can withhold. */
const BESIDE = ["baselines", "targets", "comparators"] as const;

interface HiddenFigure {
  file: IndicatorFile;
  figure: Observation;
  period: string;
  /** Whether it is of the whole place; else of one area, which the lists beside it know nothing of. */
  whole: boolean;
}

function hiddenIn(file: IndicatorFile): HiddenFigure[] {
  const { observations, byArea } = file.data;
  const hidden = (figures: readonly Observation[], whole: boolean): HiddenFigure[] =>
    figures
      .filter((one) => one.disclosure?.allowed === false)
      .map((figure) => ({ file, figure, period: figure.period, whole }));
  return [...hidden(observations, true), ...hidden(byArea?.figures ?? [], false)];
}

function told({ file, period }: HiddenFigure): string {
  return `These words give the figure of ${fileId(file)} for ${period}, which is withheld.`;
}

function sayIn(text: FileText, hidden: HiddenFigure, pattern: RegExp | null): Problem[] {
  const index = pattern === null ? -1 : text.text.search(pattern);
  if (index === -1) return [];
  return [text.problem(index, CODE, told(hidden), "Say it without the number.")];
}

/** What of an indicator's own words still tells a withheld figure once they have been masked. */
function inOwnWords(hidden: HiddenFigure): Problem[] {
  const { file, figure } = hidden;
  const open = publishable({ ...file.data, id: fileId(file) });
  const texts = textsIn(file, OF_FIGURES, open);
  return texts.flatMap((text) => sayIn(text, hidden, tellingWords(figure)));
}

/** Whether a figure beside the observations is the withheld one over again. */
function isSame(one: Figure, list: (typeof BESIDE)[number], { figure, period }: HiddenFigure) {
  if (one.period !== period || one.value === undefined) return false;
  return list === "baselines" || one.value === figure.value;
}

function besideIt(hidden: HiddenFigure): Problem[] {
  const { file, whole } = hidden;
  if (!whole) return [];
  return BESIDE.flatMap((list) =>
    file.data[list].flatMap((one, at) => {
      if (!isSame(one, list, hidden)) return [];
      const message = `The figure for ${hidden.period} is withheld, but stands here again.`;
      return [problemAt(file, [list, at], CODE, message, "Delete it here.")];
    }),
  );
}

/** Ways to say a figure that mean nothing else wherever they stand: "3 of 19", two decimals or more. */
function sureWords(figure: Observation): RegExp | null {
  const { numerator, denominator, value } = figure;
  const long = /\.\d\d/.test(String(value)) ? { value } : {};
  const pair = denominator === undefined ? {} : { numerator, denominator };
  const bare = { ...figure, printed: undefined, value: undefined };
  return tellingWords({ ...bare, numerator: undefined, denominator: undefined, ...pair, ...long });
}

function inOtherFiles(hidden: readonly HiddenFigure[], set: ContentSet): Problem[] {
  if (hidden.length === 0) return [];
  const sure = hidden.map((one) => ({ one, words: sureWords(one.figure) }));
  return allFiles(set)
    .filter((file) => file.kind !== "indicator")
    .flatMap((file) => textsIn(file, new Set(["source"])))
    .flatMap((text) => sure.flatMap(({ one, words }) => sayIn(text, one, words)));
}

/**
 * A figure about few people that is withheld must not stand anywhere else: in another list of its
 * indicator, in the words about it, or in any other text.
 */
export function checkGivenAway(set: ContentSet): Problem[] {
  const hidden = set.indicators.flatMap(hiddenIn);
  return [
    ...hidden.flatMap((one) => [...besideIt(one), ...inOwnWords(one)]),
    ...inOtherFiles(hidden, set),
  ];
}
