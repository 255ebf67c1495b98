/** How we rate: figures, periods and small numbers. */
export const METHOD_FIGURES = {
  "method-figures": "Figures",
  "method-periods": "Periods and their days",
  "method-periods-says":
    "Every figure is for a period with a first and a last day. All sums of time are counted in days.",
  "method-periods-1":
    "A term has fixed days: autumn from 1 September to 31 December, spring from 1 January to 31 March, summer from 1 April to 31 August. Quarter 1 of a financial year begins on 1 April.",
  "method-periods-2":
    "“12 months earlier” is the same day of the same month. The last day of a month stays the last day of a month, and a day that the other month lacks becomes its last. “To 2014-03-31 (24 months)” begins on the day after the day that lies 24 months earlier.",
  "method-periods-3":
    "Order: the period with the earlier last day comes first. Of two with the same last day, the one with the later first day comes first. What is still equal keeps the order of the table, and “the last” means the lower row.",
  "method-periods-4":
    "Length: where a period begins on the first day of a month and ends on the last day of one, its length is so many months; else it is so many days.",
  "method-periods-5":
    "Two periods are of one sort if they are written in the same form. Two stretches of days, or two rolling periods (“to …”), are of one sort only if they also have the same length.",
  "method-periods-6": "A day, or a month, stands for one point in time.",
  "method-periods-7":
    "A figure can count from an earlier day up to its period (“dated” is “up-to”), or be of no printed date, so that its period is that of the report (“reported”). Sentences say so; the rules take the period as it stands.",
  "method-periods-8": "Two periods overlap if they share a day.",
  "method-shown": "Which figure counts",
  "method-shown-says":
    "Where several reports print a figure for one period, the last that prints a number counts, unless one is marked as revised. The verdicts on an indicator are those on its latest figure.",
  "method-shown-1":
    "In the table of observations, take for each period of an indicator, exactly as written, the lowest row.",
  "method-shown-2":
    "The latest figure is that of the last period, in order, that has a number. Later periods without a number do not change it.",
  "method-breaks": "Breaks in a series",
  "method-breaks-says":
    "Where what is measured changes, figures before and after are not compared.",
  "method-breaks-1":
    "A break lies before a figure if the first day of the break’s period is the first day of the figure’s period, or earlier.",
  "method-breaks-2":
    "Two figures are on the same side if the same number of breaks lies before each. Baselines and targets are placed in the same way.",
  "method-small-numbers": "Small numbers of people",
  "method-small-numbers-says":
    "A figure about 1 to {small} people is confidential and shown as c, unless an editor has decided, with a reason, that it may be published. While a figure is confidential, nothing is said of higher, lower, better or worse that it could contradict.",
  "method-small-numbers-1":
    "A figure is small if it counts people and is 1 to {small}; or if it is a share and its number of people, or what is left of the whole beside them, is 1 to {small}. 0 and {notSmall} are not small. Schools, places and stages are not people.",
  "method-small-numbers-2":
    "An editor can also withhold a figure that is not small, so that a small one cannot be worked out from it. The table of observations has each decision with its reason.",
  "method-small-numbers-3":
    "The tables say “suppressed” for a withheld figure, and give neither its number nor the words that print it.",
  "method-polarity": "Which way is good",
  "method-polarity-says":
    "For each indicator the editors say which way is good: high, low, within a range, or neither.",
  "method-polarity-1":
    "How good a figure is: for “high”, the figure; for “low”, the figure with the other sign; for “range”, 0 inside the range, ends included, and outside it the distance to the nearer end with a minus. The more, the better.",
  "method-polarity-2":
    "For “none”, and for a range of which an end or both are not printed, nothing is better than anything else. A good range that is open on one side is “high” or “low” with a standing target.",
  "method-polarity-3":
    "“Better”, “worse” and “as good” always compare these numbers, exactly, without rounding.",
  "method-rounding": "What rounding allows",
  "method-rounding-says":
    "Two printed figures that differ by no more than their rounding are not called different.",
  "method-rounding-1":
    "Half a digit of a figure: half of the last digit that is printed. Count the decimals of the number in the printed words that equals the figure, such as 7.0; if several do, the first; if none does, those of the figure itself. A minus is left aside: −7.0 and 7.0 both have one decimal, so half a digit is 0.05 for both. For “count” and “money” it is 0.",
  "method-rounding-2":
    "Two figures differ by no more than rounding if the distance between them is no larger than their two half digits together.",
  "method-rounding-3":
    "This applies to directions and comparators. Targets are judged on the figures as printed, with no allowance.",
  "method-one-measure": "A gap and its rate are one measure",
  "method-one-measure-says":
    "A gap to others says the same as the rate that it compares. The two count once.",
  "method-one-measure-1":
    "An indicator with “gapOf”, or else “sameMeasureAs”, is one measure with the indicator named there, if both belong to the same plan.",
  "method-one-measure-2":
    "For both stands the one that gives more cause for concern: a candidate for a clinic before one off target, before one that is worsening, before one that is worse than others, before the rest. If they are level, the rate stands for both. Of gaps that are level with each other and not with the rate, the first in the table of indicators does.",
  "method-one-measure-3":
    "Every indicator has its own verdicts on its own page. Counts, and the lists of what is off track and improved, take each measure once.",
} as const;
