import type { AreaFigure, Indicator, Observation } from "../indicator.ts";
import { addDays } from "./calendar.ts";
import { KnownRows, type LinearRow } from "./linear-rows.ts";
import { parsePeriod } from "./period.ts";
import { isWithheld } from "./small-numbers.ts";

/** An indicator, and the areas that its figures by area divide the place into without a rest. */
export interface JointMember {
  indicator: Indicator;
  /** Null where the areas leave a part of the place out, or there are none. */
  areas: readonly string[] | null;
}

/** A withheld figure of an indicator or of one of its areas. */
export interface JointLeak {
  indicator: Indicator;
  figure: Observation | AreaFigure;
}

interface Row extends JointLeak {
  /** What is counted: "young-carers", or "young-carers in north-quay". */
  of: string;
  from: string;
  to: string;
}

function nameOf({ id }: Indicator, area?: string): string {
  return area === undefined ? id : `${id} in ${area}`;
}

function rowsOf(indicator: Indicator): Row[] {
  const rowOf = (figure: JointLeak["figure"], area?: string): Row => {
    const { start, end } = parsePeriod(figure.period);
    return { indicator, figure, of: nameOf(indicator, area), from: start, to: addDays(end, 1) };
  };
  const inAreas = indicator.byArea?.figures ?? [];
  return [
    ...indicator.observations.map((figure) => rowOf(figure)),
    ...inAreas.map((figure) => rowOf(figure, figure.area)),
  ];
}

/** Only counts add up: of a share or a rate, how many people it counts. */
function addsUp({ indicator: { unit }, figure }: Row): boolean {
  const counted = unit.kind === "count" || unit.kind === "money";
  return (counted ? figure.value : figure.numerator) !== undefined;
}

type Sum = readonly [whole: string, parts: readonly string[]];

/** Every whole and what it is the sum of: areas of an indicator, parts of one, and parts in an area. */
function sumsOf(members: readonly JointMember[]): Sum[] {
  const known = new Map(members.map((one) => [one.indicator.id, one]));
  const sums = members.flatMap(({ indicator, areas }): Sum[] => {
    const places = (areas ?? []).map((area) => nameOf(indicator, area));
    const parts = (indicator.parts ?? []).flatMap((id) => known.get(id)?.indicator ?? []);
    const whole = parts.length === indicator.parts?.length ? parts : [];
    return [
      [indicator.id, places],
      [indicator.id, whole.map(({ id }) => id)],
      ...(areas ?? []).map((area): Sum => [
        nameOf(indicator, area),
        whole.map((part) => nameOf(part, area)),
      ]),
    ];
  });
  return sums.filter(([, parts]) => parts.length > 0);
}

/** How many there have been by a day: a figure is the difference of two of these running totals. */
function total(of: string, day: string): string {
  return `${of} by ${day}`;
}

function rowOf({ of, from, to }: Row): LinearRow {
  return new Map([
    [total(of, to), 1],
    [total(of, from), -1],
  ]);
}

/**
 * Withheld figures that follow from the published ones of indicators that belong together, by
 * whatever chain of sums and differences: of periods, of areas, of an indicator's parts, and of all
 * of these at once. Each published figure and each sum is an equation between running totals; a
 * withheld figure leaks if it follows from them.
 *
 * @param members indicators that are parts of each other
 */
export function jointLeaks(members: readonly JointMember[]): JointLeak[] {
  const rows = members.flatMap(({ indicator }) => rowsOf(indicator));
  const hidden = rows.filter(({ figure, indicator }) => isWithheld(figure, indicator.unit));
  if (hidden.length === 0) return [];
  const known = new KnownRows();
  const withheld = new Set(hidden);
  for (const row of rows) if (!withheld.has(row) && addsUp(row)) known.add(rowOf(row));
  const days = new Set(rows.flatMap(({ from, to }) => [from, to]));
  for (const [whole, parts] of sumsOf(members)) {
    for (const day of days) {
      const all = parts.map((part) => [total(part, day), -1] as const);
      known.add(new Map([[total(whole, day), 1], ...all]));
    }
  }
  return hidden.filter((row) => known.gives(rowOf(row)));
}
