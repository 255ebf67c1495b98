/** How we rate: directions of travel, chance and the figures of others. */
export const METHOD_COMPARING = {
  "method-comparing": "Direction of travel, chance and comparators",
  "method-direction": "When a direction can be told",
  "method-direction-says":
    "A figure is set beside an earlier one only where the two measure the same thing, for times that do not overlap, in the same season.",
  "method-direction-1": "If there is no figure with a number, the direction is “not-known”.",
  "method-direction-2":
    "If a figure of the series is withheld, and is on the same side of every break or later than the latest figure, it is “not-known”: too few to tell.",
  "method-direction-3":
    "Earlier figures are those that count, have a number and end on an earlier day. A baseline with a number counts as one if the indicator has no row in the table of observations for its period. If there is none, the direction is “not-known”.",
  "method-direction-4":
    "If the editors give a reason not to judge, or “comparability” is “running-total” (each figure holds those before it), it is “not-known”.",
  "method-direction-5":
    "Leave out earlier figures on the other side of a break, and those whose period overlaps the latest figure’s.",
  "method-direction-6":
    "Of what is left, take the last that is the year before; else the last that is the figure before; else the last whole year. The next three rules say what these are. If there is none, it is “not-known”.",
  "method-direction-7":
    "If no way is good, it is “not-known”. If the two cannot be told apart, “no-clear-change”. Else “improving” if the latest figure is better, “worsening” if it is worse.",
  "method-year-before": "The same part of the year before",
  "method-year-before-says":
    "A month is set beside the same month of the year before, a term beside the same term. This comes first.",
  "method-year-before-1":
    "For a month, a quarter, a term, a day or a stretch of days: a period of one sort with it whose first and last day are each 12 months earlier.",
  "method-year-before-2":
    "A day beside a month, or a month beside a day: the month is 12 months before the month of the other.",
  "method-figure-before": "The figure before",
  "method-figure-before-says":
    "A whole year is set beside the year before it; other figures only where the measure does not move with the season.",
  "method-figure-before-1":
    "The two periods are of one sort, or each stands for a point in time; and “comparability” is “any-season”, or the latest figure’s length is 12 months or a multiple of 12.",
  "method-whole-year": "A part of a year beside a whole year",
  "method-whole-year-says": "This comes last, and the page says so.",
  "method-whole-year-1":
    "The earlier period is a calendar, financial or academic year and the latest is not; “comparability” is “any-season”; and the unit is “percent”.",
  "method-no-clear-change": "No clear change",
  "method-no-clear-change-says":
    "Two figures cannot be told apart if they are the same, or differ by no more than rounding or chance.",
  "method-no-clear-change-1":
    "The same number, or as good as each other (two figures inside the good range): no clear change.",
  "method-no-clear-change-2":
    "If both have their numbers of people, chance alone decides, by Newcombe’s interval. A figure has them if its unit is “percent”, both “numerator” and “denominator” have a number, and the numerator is not the larger.",
  "method-no-clear-change-3": "Otherwise rounding decides.",
  "method-wilson": "What chance can do to a share",
  "method-wilson-says":
    "A share of a few people moves by chance. Wilson’s interval says from where to where.",
  "method-wilson-1":
    "For x of n, with p = x ÷ n and z = {z} (95% sure): middle = p + z² ÷ 2n; reach = z × √( p(1 − p) ÷ n + z² ÷ 4n² ); low = (middle − reach) ÷ (1 + z² ÷ n); high = (middle + reach) ÷ (1 + z² ÷ n). For x = 0, low is 0; for x = n, high is 1.",
  "method-wilson-2":
    "E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22, 1927. No correction for continuity.",
  "method-newcombe": "What chance can do to a change",
  "method-newcombe-says":
    "Newcombe’s interval says how large a change could be by chance. If it holds 0, there may be no change at all.",
  "method-newcombe-1":
    "From a share p with Wilson’s interval l₁ to u₁, to a share q with l₂ to u₂: low = q − p − √( (q − l₂)² + (u₁ − p)² ); high = q − p + √( (u₂ − q)² + (p − l₁)² ).",
  "method-newcombe-2": "The change could be chance if low is 0 or less and high is 0 or more.",
  "method-newcombe-3":
    "R. G. Newcombe, Interval estimation for the difference between independent proportions, method 10, Statistics in Medicine 17, 1998.",
  "method-reported": "What a report says itself",
  "method-reported-says":
    "What a report says of a direction is kept, in its own words, and shown where ours is not known or differs.",
  "method-reported-1":
    "It decides nothing, except for a target that is a change of which no start is printed. It is left out while a figure is withheld.",
  "method-comparators": "Better, worse or in line with others",
  "method-comparators-says":
    "The figure of others counts only if the same document prints it for the same period. One rule holds for both sides.",
  "method-comparators-1":
    "Take the rows of the table of comparators with the indicator, the period as written and the document of the figure. Of several with one name, the lowest.",
  "method-comparators-2":
    "If no way is good, there is no result: what the document says is shown in its own words.",
  "method-comparators-3":
    "If theirs has no number but the document says how ours stands to it (“ours”), that is the result.",
  "method-comparators-4": "“in-line” if the two are as good as each other.",
  "method-comparators-5":
    "Else, if our figure has its numbers of people: “in-line” if theirs ÷ 100 lies inside Wilson’s interval of ours, ends included.",
  "method-comparators-6":
    "Else, without numbers of people: “in-line” if the two differ by no more than rounding.",
  "method-comparators-7": "Else “better” or “worse”, whichever ours is.",
} as const;
