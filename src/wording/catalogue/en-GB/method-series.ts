/** How we rate: series, marks and key figures; and how rules are worked on a real figure. */
export const METHOD_SERIES = {
  "method-series": "Series, marks and key figures",
  "method-range": "The lowest and the highest",
  "method-range-says":
    "Only of figures that may be set beside the latest one is the lowest and the highest named.",
  "method-range-1":
    "Take the latest figure and every earlier one that the rules for directions let it be set beside, on the basis “year-before” or “previous”. A whole year beside a part of one is left out.",
  "method-range-2":
    "Nothing is named while a figure of the series is withheld, or where all of them are level.",
  "method-trend": "Trends over years",
  "method-trend-says":
    "A trend takes {fewest} yearly figures in a row with their numbers of people.",
  "method-trend-1":
    "The last run of whole years of one sort, each beginning on the day after the one before ends, with no break between them, each with its numbers of people.",
  "method-trend-2":
    "Armitage’s chi-squared test for trend in proportions, the years 0, 1, 2 … With N all people, R all cases, nᵢ and rᵢ those of year i: N × (N × Σ i rᵢ − R × Σ i nᵢ)² ÷ ( R × (N − R) × (N × Σ i² nᵢ − (Σ i nᵢ)²) ).",
  "method-trend-3":
    "No trend below {fairly}; {fairlySure}% sure from there on; {verySure}% sure from {sure} on. Rising if N × Σ i rᵢ is more than R × Σ i nᵢ, else falling.",
  "method-limits": "What chance brings in a row of months or quarters",
  "method-limits-says":
    "From {fewest} months or quarters in a row on, limits show which figures stand out.",
  "method-limits-1":
    "The mean, and the mean ± {scale} × the mean distance of each figure from the one before.",
  "method-limits-2":
    "A figure stands out if it lies outside the limits; with {run} in a row on one side of the mean; with {run} in a row all rising or all falling; or with two of three in a row further than two thirds of the way from the mean to a limit, on one side.",
  "method-symbols": "Marks that reports print",
  "method-symbols-says":
    "Some reports print marks beside a figure. This site works them out again and says where a printed one differs.",
  "method-symbols-1":
    "★ as good as the other by 2 or more; ● as good, or better by less; ▲ worse. 2 means points for percentages and gaps, else 2% of the other figure.",
  "method-symbols-2":
    "On target: ✘ where the target gives ▲, else ✓. Year to date: as against the target, with ★ in place of ● for the best that can be (100% where high is good, 0 where low is good).",
  "method-symbols-3":
    "↑ better than the earlier figure of the direction of travel, or the same and the best that can be; → the same; ↓ worse. Neither rounding nor chance is looked at, and a part of a year is not set beside a whole year.",
  "method-key-figures": "Which figures lead a page",
  "method-key-figures-says":
    "The editors name up to {most} key figures of {priority_a}. Where they name none, the worst, the best and the one about most people lead.",
  "method-key-figures-1":
    "Missed 3, behind 2, each with a minus; on the way 2, met 3; worsening −1, improving 1. The least is the worst, the most the best; of equals, the first by name. This orders a list and is shown nowhere.",
  "step-by-step": "Step by step",
  "rule-with-figure":
    "Each rule stands with a real figure that it is worked on. “Step by step” has all that is needed to do it again with the tables on the {page}.",
  "data-page": "Data page",
  "no-figure-shows-rule": "No figure on this site shows this rule yet.",
  "sources-of-sum": "Sources: {sources}.",
  "counts-title": "What each count counts",
  "counts-lead":
    "Every number of indicators, {milestones} or {concerns} on this site is one of these. The table “Counts” on the Data page has each of them for each {priority} and report.",
  "in-the-data": "In the data: {name}.",
  "method-description": "{title}: how the {plan} is rated and counted here.",
  "sum-period": "{text}: {start} to {end}.",
  "sum-days": "From {from} to {day}: {days} days. From {from} to {end}: {all} days.",
  "sum-apart": "{own} and {other} are {apart} apart. Their half digits: {halves} = {room}.",
  "sum-range": "from {low} to {high}",
  "sum-wilson":
    "x = {x}, n = {n}, p = {p}. Middle = {middle}, reach = {reach}, 1 + z² ÷ n = {divisor}.",
  "sum-interval": "The interval runs {range}.",
  "sum-share": "{part} of {whole} is {share}, {range}",
  "sum-before-now": "Before: {before}. Now: {now}.",
  "sum-could-be-chance": "The change runs {range}. That holds 0, so it could be chance.",
  "sum-not-chance": "The change runs {range}. That does not hold 0, so it is more than chance.",
  "sum-ratings-printed": "{report}, {priority}, as the report prints them: {parts} = {total}.",
  "sum-ratings-counted": "{report}, {priority}, counted: {parts} = {total}.",
  "sum-since": "{subject}: off track {since}. {said}",
  "sum-today": "This site speaks from {day}.",
  "sum-left":
    "{subject}: {own} of {all}, so {rest} are left. Neither number is from 1 to {small}, so the figure is published.",
  "sum-stands-for-both": "“{name}” stands for both.",
  "sum-verdicts": "“{name}”: {status}; direction {direction}.",
  "sum-answers-to": "It answers to {target} for {period}.",
  "sum-targets": "Targets: {all}. {taken}",
  "sum-planned": "{target} is planned for {period}: “{words}”",
  "sum-shown-not-judged": "It is shown and not judged.",
  "sum-symbol": "{name}: printed {printed}, worked out {ruled}.",
  "sum-editors-name": "For {priority} the editors name {names}.",
  "sum-rule-finds": "For {priority} the rule finds {names}.",
} as const;
