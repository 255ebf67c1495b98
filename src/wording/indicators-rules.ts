/**
 * The rules behind the verdicts, each in the words that readers see. The code that applies a rule is
 * named beside it; tests hold the two together.
 */
export const RULES = {
  /** domain/indicators/target-status.ts */
  byDate:
    "A target for a date is judged on the figure of its period. Before its date, the figure is set beside the straight line from the baseline to the target, counted in days.",
  standing:
    "A target that names no date holds at every date, until a report prints another in its place.",
  expired:
    "When every target is for an earlier date, there is no target now. The last one is told, and judges nothing.",
  /** domain/indicators/relative-target.ts */
  relative:
    "A target set by the figure of others, such as “in line with the national average”, is judged by the figure of others that the same document prints beside ours, or by what it says of it. “Within 2%” is no more than 2 points worse as printed; “exceed” is better. A gap to the figure of others and the rate that it is the gap of are one measure, with one verdict.",
  change:
    "A target that is a change, such as “by 10%”, is counted from the baseline. Where no start is printed, it is judged by the change that the same document prints for the figure.",
  words: "A target in words only is shown and not judged.",
  planned:
    "A number that a document only plans or expects is no target. It is shown and not judged.",
  /** domain/indicators/earlier-figure.ts */
  direction:
    "A figure is set beside that of the same part of the year before; else beside the one before for the same sort of period. A measure that moves with the season is never set beside another season. Windows that share days, running totals and figures on both sides of a break are not set beside each other. A share for a part of a year is set beside a whole year only where it does not move with the season, and the page says so.",
  /** domain/indicators/direction-of-travel.ts, rounding.ts, noise.ts */
  noClearChange:
    "A change no larger than the halves of the last printed digits together is no clear change. Where both numbers of people are printed, Newcombe’s 95% interval of the difference decides instead: if it holds 0, the change could be chance.",
  withheld:
    "While a figure of a series is withheld, nothing is said of lowest, highest, better or worse: too few to tell.",
  reported: "What a report itself says of the direction is kept in its own words.",
  /** domain/indicators/comparison.ts */
  comparison:
    "A figure is in line with that of others if the two are the same, or no further apart than printed rounding allows; where our numbers of people are printed, if theirs lies inside Wilson’s 95% interval of ours. Otherwise it is better or worse, whichever side. Only figures that the same document prints for the same period are set beside each other.",
} as const;
