import type { Source } from "./source.ts";

/** Which way is good. "range": between two values; "none": no direction is good. */
export type Polarity = "high" | "low" | "range" | "none";

/** Why there is no value for a period. */
export type MissingReason = "not-collected" | "not-available" | "suppressed" | "not-yet-due";

/** One printed figure for one period, with the words that print it. */
export interface Figure {
  /**
   * The period, in one of these forms:
   * "2013" calendar year; "2013/14" financial year; "2013/14 Q2" quarter of a financial year;
   * "academic 2012/13" academic year; "autumn 2013" school term (autumn, spring, summer);
   * "2013-11" month; "2013-11-01" point in time; "2013-04-01..2013-09-30" a stretch of days
   * (year to date included); "to 2013-12-31 (24 months)" months up to a day.
   */
  period: string;
  /** The number. Absent where there is none (see `missing`). */
  value?: number | undefined;
  /** The number as printed, with its sign and words: "59.91%", "91 + (74%)". */
  printed?: string | undefined;
  source: Source;
  /** The exact words of the source that give this figure. */
  quotation: string;
  /** What a reader should know of this one figure, in the editor's words. */
  note?: string | undefined;
}

/** Symbols that a source prints beside a figure, as printed. */
export interface PrintedSymbols {
  onTarget?: string | undefined;
  directionOfTravel?: string | undefined;
  yearToDate?: string | undefined;
  statisticalNeighbours?: string | undefined;
  national?: string | undefined;
}

/** What a source itself says of a figure beside an earlier one. */
export interface ReportedDirection {
  direction: "improving" | "no-clear-change" | "worsening";
  /** By how much, in the measure's own unit, where the source prints it. */
  by?: number | undefined;
  /** The exact words that say so. */
  quotation: string;
}

export interface Observation extends Figure {
  missing?: MissingReason | undefined;
  numerator?: number | undefined;
  denominator?: number | undefined;
  provisional?: boolean | undefined;
  revised?: boolean | undefined;
  /**
   * How the figure belongs to its period, where it is not simply in it. up-to: it counts from an
   * earlier day up to this one. reported: the source names no date, so the period is the report's.
   */
  dated?: "up-to" | "reported" | undefined;
  symbols?: PrintedSymbols | undefined;
  reported?: ReportedDirection | undefined;
  /** A decision to publish a small number, or not to. */
  disclosure?: { allowed: boolean; reason: string; decidedBy: string; decided: string } | undefined;
}

/** A figure of one part of the place. */
export interface AreaFigure extends Observation {
  /** The area's id. */
  area: string;
}

/** A figure of others for the same measure: England, statistical neighbours, Yorkshire and Humber. */
export interface Comparator extends Figure {
  name: string;
  /** Where the source prints no figure of theirs, but says how ours stands to it. */
  ours?: "better" | "in-line" | "worse" | undefined;
  /** By how much ours is better or worse, if the source prints that much. */
  by?: number | undefined;
}

/**
 * What a printed target asks for.
 * by-date: a level to be reached by its period. standing: a level that holds at every date until
 * another takes its place ("maintain 60"). relative: a level set by somebody else's figure ("in
 * line with the national average"). change: a rise or fall, no level ("by 10%"). words: no number.
 * planned: a number that the source expects or plans, no target: shown, never judged.
 */
export type PrintedTargetKind =
  "by-date" | "standing" | "relative" | "change" | "words" | "planned";

export interface Target extends Figure {
  /** Absent: by-date where there is a value, else words. */
  kind?: PrintedTargetKind | undefined;
  /** True where a target of another kind than standing names no date: it holds until replaced. */
  lasting?: boolean | undefined;
  /** True where as good as the target is not enough: "above 90%", "exceed the national average". */
  beyond?: boolean | undefined;
  /** relative: whose figure sets the level: "England". */
  comparator?: string | undefined;
  /** relative: how far from it is near enough, in the measure's own unit: 2 for "within 2%". */
  within?: number | undefined;
  /** change: how much better the figure has to get, in the measure's own unit. */
  by?: number | undefined;
}

/**
 * Which figures of a series may be set beside each other.
 * same-season: only those of the same part of the year. any-season: the measure does not move with
 * the season. running-total: each figure holds those before it, so none shows a direction.
 */
export type Comparability = "same-season" | "any-season" | "running-total";

/** From this period on, figures cannot be compared with earlier ones. */
export interface SeriesBreak {
  from: string;
  reason: string;
  source?: Source | undefined;
}

/** What durations are counted in. */
export const DURATION_UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;

export type DurationUnit = (typeof DURATION_UNITS)[number];

export interface Unit {
  /**
   * percent: per hundred; points: a gap in percentage points; rate: per `per`; count: whole things;
   * duration: how long something takes, in `of`.
   */
  kind: "percent" | "points" | "rate" | "count" | "money" | "duration";
  /** For money: its currency, as ISO 4217 writes it. Pounds where nothing is said. */
  currency?: string | undefined;
  /** For a duration: what is counted. */
  of?: DurationUnit | undefined;
  /** What is counted, in the plural: "meals per day", "young people". Empty for a bare percentage. */
  name?: string | undefined;
  /** For a rate: per how many ("30.0 per 1,000" is 1000). */
  per?: number | undefined;
  /**
   * What the numbers can be. "share": a part of a whole, from none to all of it; this holds where
   * nothing is said. "change": more or less than before, so below zero too. "ratio": one number set
   * against another, which may be larger: 104% of a target.
   */
  measures?: "share" | "change" | "ratio" | undefined;
  /** False where what is counted is no people, so that small numbers show nobody: schools, stages. */
  people?: boolean | undefined;
}

/** A measure with its series, targets, baselines and comparators. */
export interface Indicator {
  id: string;
  name: string;
  /** Official reference as printed: "NI 117". */
  reference?: string | undefined;
  /** The plain question that it answers. */
  question: string;
  /** What a person says of a figure, with {figure} in its place: "{figure} of mothers smoked". */
  sentence?: string | undefined;
  priority?: number | undefined;
  /** Id of the earlier plan that it belongs to; absent where it belongs to this plan. */
  plan?: string | undefined;
  /** Theme of an earlier plan, as printed, where it belongs to no priority of this plan. */
  theme?: string | undefined;
  /** The same measure in another plan of the body: "first/school-meals". */
  carriedOver?: string | undefined;
  definition: {
    text: string;
    numerator?: string | undefined;
    denominator?: string | undefined;
    population?: string | undefined;
    /** Absent where the definition is the editor's reading. */
    source?: Source | undefined;
  };
  unit: Unit;
  polarity: Polarity;
  /** For polarity "range": the good values, ends included. */
  range?: { from: number; to: number } | undefined;
  milestones: readonly string[];
  /** Ids of indicators whose figures for a period add up to this one's: its parts, nobody left out. */
  parts?: readonly string[] | undefined;
  /** For a gap between two groups: id of the indicator whose rate it sets beside another. */
  sameMeasureAs?: string | undefined;
  /** Who publishes the figure, if the source says so. */
  publisher?: string | undefined;
  frequency: "monthly" | "quarterly" | "termly" | "half-yearly" | "yearly" | "irregular";
  /** The day the next figure is due (ISO), if a source says so. */
  nextDue?: { date: string; source: Source; quotation: string } | undefined;
  /** Set once the editors know that the next figure is late. */
  overdueAcknowledged?: boolean | undefined;
  /** Absent: same-season. */
  comparability?: Comparability | undefined;
  /** The id of the measure whose distance from somebody else's figure this one is. */
  gapOf?: string | undefined;
  /** Why the figures are not judged, in a sentence: an editor's decision. */
  notJudged?: string | undefined;
  caveats: readonly string[];
  breaks: readonly SeriesBreak[];
  observations: readonly Observation[];
  /** Figures of parts of the place, by period and then by area. They are shown, not judged. */
  byArea?: { areas: string; figures: readonly AreaFigure[] } | undefined;
  targets: readonly Target[];
  baselines: readonly Figure[];
  comparators: readonly Comparator[];
  editorNotes: readonly string[];
}
