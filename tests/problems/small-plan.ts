/** A plan of one priority and two reports, as small as the checks allow: path and text. */
export const SMALL_PLAN: Readonly<Record<string, string>> = {
  "plan.json": `${JSON.stringify(
    {
      title: "Gull Isle Children's Plan 2030-33",
      shortTitle: "Children's Plan",
      siteName: "Gull Isle Report Card",
      place: "Gull Isle",
      body: "Gull Isle Council",
      partnership: "Gull Isle Children's Partnership",
      period: "2030-33",
      today: "2031-12-10",
      fictional: true,
      contact: { name: "Gull Isle Council", email: "reportcard@example.org" },
      ratings: [
        ["green", "Green", "the milestone is complete", "on-track", "circle"],
        ["amber", "Amber", "the milestone is under way", "at-risk", "triangle"],
        ["red", "Red", "the milestone is at risk", "off-track", "octagon"],
        ["blue", "Blue", "no update was given", "no-news", "square"],
      ].map(([key, name, meaning, countsAs, shape], at) => ({
        key,
        name,
        meaning,
        countsAs,
        order: at + 1,
        shape,
        colour: key,
        source: { document: "progress-report-2031-06", place: "Introduction" },
      })),
      splitRatings: true,
      documents: [
        ["progress-report-2031-06", "First Progress Report", "June 2031"],
        ["highlight-report-2031-12", "Highlight Report", "December 2031"],
      ].map(([id, title, date]) => ({ id, title, publisher: "Gull Isle Council", date })),
    },
    null,
    2,
  )}\n`,

  "reports/2031-06.md": `---
name: "June 2031"
title: "First Progress Report"
form: "milestones"
presented:
  date: "2031-07-01"
  to: "Gull Isle Children's Partnership"
source:
  document: "progress-report-2031-06"
  place: "Introduction"
overview:
  source:
    document: "progress-report-2031-06"
    place: "Overview"
  rows:
    - priority: 1
      green: "1.5"
      amber: "0.5"
      red: "0"
      blue: "0"
      total: "2"
  total:
    green: "2"
    amber: "1"
    red: "0"
    blue: "0"
    total: "2"
    explanation: "The printed row is rounded."
  percent:
    green: "75%"
    amber: "25%"
    red: "0%"
    blue: "0%"
---

This is the first progress report.
`,

  "reports/2031-12.md": `---
name: "December 2031"
title: "Highlight Report"
form: "highlights"
source:
  document: "highlight-report-2031-12"
  place: "Summary"
---

## Summary

This report is by exception.
`,

  "priorities/1.md": `---
title: "We will help young people to get about"
shortTitle: "Getting about"
source:
  document: "progress-report-2031-06"
  place: "Priority 1, heading"
actions:
  - id: "i"
    text: "We will make the ferry easy to use"
    groups:
      - id: "ferry-learners"
        name: "Ferry Learners"
---
`,

  "milestones/1/ferry-pass.md": `---
priority: 1
action: "i"
wording: "Every young person has a ferry pass"
---
`,

  "milestones/1/youth-panel.md": `---
priority: 1
action: "i"
group: "ferry-learners"
wording: "A youth panel meets twice a year"
---
`,

  "updates/2031-06/ferry-pass.md": `---
report: "2031-06"
milestone: "ferry-pass"
number: 1
rating: "green"
leads:
  - "Coral Tidewell"
links:
  - printed: "(linked to milestone 2)"
    milestones:
      - "youth-panel"
source:
  document: "progress-report-2031-06"
  place: "Priority 1, delivery milestone 1"
---

- 340 passes given out, also to young people who are NEET
- More in the [council's ferry pages](https://www.example.org/ferry)
`,

  "updates/2031-06/youth-panel.md": `---
report: "2031-06"
milestone: "youth-panel"
number: 2
rating:
  - "green"
  - "amber"
withheld:
  - reason: "personal information"
    decided: "2031-07-02"
    decidedBy: "Editor of the report card"
source:
  document: "progress-report-2031-06"
  place: "Priority 1, delivery milestone 2"
---

The panel met in May. [words left out: personal information]
`,

  "highlights/2031-12/1.md": `---
report: "2031-12"
priority: 1
source:
  document: "highlight-report-2031-12"
  place: "Priority 1"
---

## What's working well

- The night ferry runs again

## What we are concerned about

- Few young people know of the night ferry
`,

  "indicators/ferry-use.json": `${JSON.stringify(
    {
      name: "Young people who use the ferry",
      question: "How many young people use the ferry?",
      priority: 1,
      definition: { text: "Young people who used the ferry at least once in the month." },
      unit: { kind: "count", name: "young people" },
      polarity: "high",
      milestones: ["ferry-pass"],
      frequency: "monthly",
      comparability: "any-season",
      observations: ["2031-04", "2031-05"].map((period, at) => ({
        period,
        value: 300 + 40 * at,
        printed: String(300 + 40 * at),
        source: { document: "progress-report-2031-06", place: "Overview" },
        quotation: `${300 + 40 * at} young people`,
      })),
    },
    null,
    2,
  )}\n`,

  "glossary/neet.md": `---
term: "NEET"
---

Not in school or college, not in a job and not in training.
`,

  "pages/about.mdx": `---
title: "About this report card"
description: "Who publishes the report card, and why."
---

Gull Isle is a made-up place.
`,

  ...Object.fromEntries(
    ["How we rate", "Accessibility", "Privacy"].map((title) => [
      `pages/${title.toLowerCase().replaceAll(" ", "-")}.mdx`,
      `---\ntitle: "${title}"\ndescription: "Something of ${title.toLowerCase()}."\n---\n\nThis page is made up.\n`,
    ]),
  ),
};
