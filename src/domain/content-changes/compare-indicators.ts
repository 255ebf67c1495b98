import type { Content } from "../content.ts";
import type { Figure, Indicator } from "../indicator.ts";
import { verdictOf } from "../indicators/verdict.ts";
import { pair, wordsChanged, type ContentChange } from "./content-change.ts";

/** A figure that belongs to a list of an indicator. */
interface Listed {
  list: "" | "target" | "baseline" | "comparator";
  name: string;
  figure: Figure & { missing?: string | undefined };
}

function listed(indicator: Indicator): Listed[] {
  return [
    ...indicator.observations.map((figure) => ({ list: "" as const, name: "", figure })),
    ...indicator.targets.map((figure) => ({ list: "target" as const, name: "", figure })),
    ...indicator.baselines.map((figure) => ({ list: "baseline" as const, name: "", figure })),
    ...indicator.comparators.map((figure) => {
      return { list: "comparator" as const, name: figure.name, figure };
    }),
  ];
}

function keyOf({ list, name, figure }: Listed): string {
  return [list, name, figure.period, figure.source.document].join("|");
}

/** The figure as readers see it: as printed, or why there is none. */
function shown({ figure }: Listed): string {
  return (
    figure.printed ??
    (figure.value === undefined ? (figure.missing ?? "none") : String(figure.value))
  );
}

function subjectOf(indicator: Indicator, { list, name, figure }: Listed): string {
  const what = [list, name].filter((part) => part !== "").join(" ");
  return `${indicator.name}, ${what === "" ? "" : `${what} for `}${figure.period}`;
}

/** Names of the reports that were published before the change, by the document they stand in. */
type Histories = ReadonlyMap<string, string>;

function compareFigures(from: Indicator, to: Indicator, histories: Histories): ContentChange[] {
  const history = ({ figure }: Listed): string | undefined => histories.get(figure.source.document);
  const { gone, added, both } = pair(listed(from), listed(to), keyOf);
  return [
    ...gone.map((one): ContentChange => {
      return {
        kind: "figure-deleted",
        subject: subjectOf(from, one),
        before: shown(one),
        history: history(one),
      };
    }),
    ...both
      .filter((pairOf) => shown(pairOf.from) !== shown(pairOf.to))
      .map((pairOf): ContentChange => {
        const subject = subjectOf(to, pairOf.to);
        return {
          kind: "figure-revised",
          subject,
          before: shown(pairOf.from),
          after: shown(pairOf.to),
          history: history(pairOf.from),
        };
      }),
    ...added.map((one): ContentChange => {
      return { kind: "figure-added", subject: subjectOf(to, one), after: shown(one) };
    }),
  ];
}

function compareRule(subject: string, before: string, after: string): ContentChange[] {
  return before === after ? [] : [{ kind: "rule-changed", subject, before, after }];
}

function compareVerdict(from: Indicator, to: Indicator, today: string): ContentChange[] {
  const [before, after] = [verdictWords(from, today), verdictWords(to, today)];
  if (before === after) return [];
  return [{ kind: "verdict-changed", subject: to.name, before, after }];
}

/** "target met, improving": what the site says of the latest figure. */
function verdictWords(indicator: Indicator, today: string): string {
  const { target, direction } = verdictOf(indicator, today);
  return `target ${target.status}, direction of travel ${direction.direction}`;
}

function compareOne(
  from: Indicator,
  to: Indicator,
  histories: Histories,
  today: string,
): ContentChange[] {
  const breaks = (one: Indicator): string =>
    one.breaks.map((item) => item.from).join(", ") || "none";
  return [
    ...compareVerdict(from, to, today),
    ...compareRule(`${to.name}, good performance is`, from.polarity, to.polarity),
    ...compareRule(`${to.name}, breaks in the series`, breaks(from), breaks(to)),
    ...compareFigures(from, to, histories),
    ...wordsChanged(`${to.name}, name`, from.name, to.name),
    ...wordsChanged(`${to.name}, definition`, from.definition.text, to.definition.text),
    ...wordsChanged(`${to.name}, notes`, from.editorNotes.join(" "), to.editorNotes.join(" ")),
  ];
}

/** What changes in the indicators: figures gone, revised or new, and what their verdicts rest on. */
export function compareIndicators(before: Content, after: Content): ContentChange[] {
  const histories = new Map(before.reports.map((one) => [one.source.document, one.name]));
  const { gone, added, both } = pair(before.indicators, after.indicators, (one) => one.id);
  const count = (one: Indicator): string =>
    one.observations.length === 1 ? "1 figure" : `${one.observations.length} figures`;
  return [
    ...gone.map((one): ContentChange => {
      return { kind: "indicator-deleted", subject: one.name, before: count(one) };
    }),
    ...both.flatMap(({ from, to }) => compareOne(from, to, histories, after.plan.today)),
    ...added.map((one): ContentChange => {
      return { kind: "indicator-added", subject: one.name, after: count(one) };
    }),
  ];
}
