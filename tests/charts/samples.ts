import type { ChartDescription } from "../../src/charts/description.ts";

const PERCENT = { suffix: "%", label: "Per cent of mothers" };
const source = "Progress report, June 2014";

/** Two figures, a baseline year and one target. */
export const initiation: ChartDescription = {
  id: "breastfeeding-initiation",
  kind: "line",
  title: "Mothers who start to breastfeed, Rotherham, 2011/12 to 2013/14",
  summary: "Line chart. Breastfeeding initiation rose from 58% in 2012/13 to 59.91% in 2013/14.",
  unit: PERCENT,
  categoryHeading: "Period",
  categories: ["2011/12", "2012/13", "2013/14"],
  series: [
    {
      name: "Rotherham",
      role: "main",
      values: [57.1, 58, 59.91],
      printed: [null, "58%", "59.91%"],
    },
  ],
  target: { name: "Target", values: [null, null, 65.5] },
  source,
};

/** Sixteen quarters, a target for each, figures for two of them. */
export const smoking: ChartDescription = {
  id: "smoking-at-delivery",
  kind: "line",
  title: "Mothers who smoke at delivery, Rotherham, 2011/12 to 2014/15",
  summary:
    "Line chart. Smoking at delivery was 18.7% and 20.4%, against targets of 18.8% and 18.5%.",
  unit: PERCENT,
  categoryHeading: "Quarter",
  categories: ["2011/12", "2012/13", "2013/14", "2014/15"].flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`),
  ),
  series: [
    {
      name: "Rotherham",
      role: "main",
      values: Array.from({ length: 16 }, (_, k) => (k === 8 ? 18.7 : k === 9 ? 20.4 : null)),
    },
  ],
  target: {
    name: "Target",
    values: [
      21.2, 20.9, 20.6, 20.3, 20, 19.7, 19.4, 19.1, 18.8, 18.5, 18.2, 17.9, 17.6, 17.3, 17, 16.74,
    ],
  },
  source,
};

/** Four places, a stretch without figures and a break. */
export const fourPlaces: ChartDescription = {
  id: "good-level-of-development",
  kind: "line",
  title: "Children with a good level of development, 2009 to 2015",
  summary: "Line chart. Rotherham rose from 56% in 2013 to 62.2% in 2014 and is above England.",
  unit: { suffix: "%", label: "Per cent of children aged 5" },
  categoryHeading: "Year",
  categories: ["2009", "2010", "2011", "2012", "2013", "2014", "2015"],
  series: [
    {
      name: "Rotherham",
      role: "main",
      values: [48, 51.5, null, 64, 56, 62.2, null],
      missing: [null, null, "not collected", null, null, null, "not yet due"],
    },
    {
      name: "Statistical neighbours",
      role: "comparator",
      values: [49, 52, 57, 63, 51, 59.3, null],
    },
    {
      name: "Yorkshire and Humber",
      role: "comparator",
      values: [50, 53, 56, 60.5, 50.2, 58.7, null],
    },
    { name: "England", role: "comparator", values: [52, 56, 59, 64, 52, 60.3, null] },
  ],
  target: { name: "Target", values: [50, 50, 55, 55, 60, 60, 65] },
  breaks: [{ beforeIndex: 4, label: "New assessment from 2013" }],
  source,
};

/** All values near 100, and a comparator with one old figure. */
export const nearTop: ChartDescription = {
  id: "reviews-in-time",
  kind: "line",
  title: "Reviews of looked after children held in time",
  summary: "Line chart. Reviews in time stayed between 96.1% and 98.4%.",
  unit: { suffix: "%", label: "Per cent of reviews" },
  categoryHeading: "Period",
  categories: ["April to September 2012", "2012/13", "April to September 2013", "2013/14"],
  series: [
    { name: "Rotherham", role: "main", values: [96.1, 97, 98.4, 97.9] },
    { name: "England", role: "comparator", values: [96.4, null, null, null] },
  ],
  source,
};

/** A gap between two rates that goes under zero. */
export const negative: ChartDescription = {
  id: "gap-to-england",
  kind: "line",
  title: "Gap to England",
  summary: "Line chart. The gap went from −3.5 to 1.9 percentage points.",
  unit: { suffix: "", label: "Percentage points over or under England" },
  categoryHeading: "Year",
  categories: ["2011", "2012", "2013", "2014"],
  series: [{ name: "Gap", role: "main", values: [-3.5, -1.2, 0, 1.9] }],
  source,
};

/** Counts as bars, with a target and a year without a figure. */
export const friendlyPlaces: ChartDescription = {
  id: "breastfeeding-friendly-places",
  kind: "bars",
  title: "Breastfeeding Friendly Public Places",
  summary: "Bar chart. 61 places in 2012/13, 81 in December 2013 and 67 in June 2014.",
  unit: { suffix: "", label: "Places" },
  categoryHeading: "Period",
  categories: ["2012/13", "December 2013", "June 2014", "December 2014"],
  series: [
    {
      name: "Rotherham",
      role: "main",
      values: [61, 81, 67, null],
      missing: [null, null, null, "not available"],
    },
  ],
  target: { name: "Target", values: [null, 71, 71, null] },
  breaks: [{ beforeIndex: 2, label: "Counted in another way" }],
  source,
};

/** Bars for several places. */
export const severalBars: ChartDescription = {
  id: "key-stage-2",
  kind: "bars",
  title: "Level 4 in reading, writing and mathematics",
  summary: "Bar chart. Rotherham was under England in both years.",
  unit: { suffix: "%", label: "Per cent of pupils" },
  categoryHeading: "Year",
  categories: ["2012", "2013"],
  series: [
    { name: "Rotherham", role: "main", values: [70, 73] },
    { name: "Statistical neighbours", role: "comparator", values: [72.5, 74] },
    { name: "England", role: "comparator", values: [74, 75] },
  ],
  target: { name: "Target", values: [75, 76] },
  source,
};

const rating = (name: string, id: "green" | "amber" | "red" | "blue", values: number[]) => ({
  name,
  role: "rating" as const,
  colour: id,
  values,
});

/** Rating totals of the two reports. */
export const totals: ChartDescription = {
  id: "rating-totals",
  kind: "stacked-bars",
  title: "Delivery milestones by rating",
  summary: "Bar chart. Green rose from 26 to 40 delivery milestones, and red from 7 to 16.",
  unit: { suffix: "", label: "Delivery milestones" },
  categoryHeading: "Report",
  categories: ["December 2013 (156 delivery milestones)", "June 2014 (159 delivery milestones)"],
  series: [
    rating("Green", "green", [26, 40]),
    rating("Amber", "amber", [121, 103]),
    rating("Red", "red", [7, 16]),
    rating("Blue", "blue", [2, 0]),
  ],
  source,
};

/** Ratings by priority, with split ratings. */
export const priorities: ChartDescription = {
  ...totals,
  id: "ratings-by-priority",
  title: "Delivery milestones by priority and rating, June 2014",
  categoryHeading: "Priority",
  categories: [
    "1: We will ensure children have the best start in life",
    "2: We will engage with parents and families",
    "3: We will reduce the harm to children and young people who are exposed to domestic abuse, alcohol/substance misuse and neglect",
    "5: We will focus on all children and young people making good progress in their learning and development",
    "6: We will target support to families in greatest need to help access learning/employment opportunities",
  ],
  series: [
    rating("Green", "green", [12, 3.5, 14, 4.3, 6]),
    rating("Amber", "amber", [28.5, 10, 8, 23.3, 33]),
    rating("Red", "red", [11.5, 1.5, 0, 2.3, 1]),
    rating("Blue", "blue", [0, 0, 0, 0, 0]),
  ],
};

export const SAMPLES: readonly ChartDescription[] = [
  initiation,
  smoking,
  fourPlaces,
  nearTop,
  negative,
  friendlyPlaces,
  severalBars,
  totals,
  priorities,
  { ...priorities, id: "ratings-by-priority-as-shares", scale: "share" },
];
