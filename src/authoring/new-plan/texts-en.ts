import { UNFINISHED } from "../../domain/unfinished.ts";
import type { StarterTexts } from "./texts.ts";

const todo = (what: string): string => `${UNFINISHED["en-GB"]}: ${what}`;

export const EN_TEXTS: StarterTexts = {
  unfinished: UNFINISHED["en-GB"],
  siteName: (place) => `${place} Report Card`,
  step: "delivery milestone",
  stepInShort: "milestone",
  ratings: { green: "Green", amber: "Amber", red: "Red", blue: "Blue" },
  quarter: (number, year) => `Quarter ${number} of ${year}`,
  ratingMeaning: (rating) => todo(`the plan’s own words for ${rating}`),
  meaningPlace: todo("where the meaning stands"),
  datePrinted: todo("its date as printed"),
  reportTitle: todo("the report’s title as printed"),
  reportText: todo("the report’s own introduction, word for word. Leave it out if it has none."),
  firstAction: todo("the first action, as the plan prints it"),
  leads: todo("who leads it"),
  page: todo("the page"),
  stepWording: (step, priority) =>
    todo(`the first ${step} of “${priority}”, as the plan prints it`),
  stepUpdate: (step, priority) =>
    todo(`what the report says of the first ${step} of “${priority}”`),
  about: ({ place, partnership, title }) => ({
    title: "About this report card",
    description: `What the ${place} report card is, who publishes it and where its words come from.`,
    text: `This report card shows how far the ${title} of the ${partnership} has got.

${todo("who publishes this site and why, in two or three sentences.")}

## Where the words come from

Words and figures are copied from the plan and its reports. Each says which document it comes from. Notes by the editor are marked.

<Documents />

## Get in touch

<Contact />`,
  }),
  accessibility: () => ({
    title: "Accessibility statement",
    description: "How this site is made for everyone to use, and how to tell us about problems.",
    text: `You should be able to read every page with a screen reader, to use it with a keyboard only, and to make the text larger without losing words. Charts have their figures in a table as well.

${todo("how you have tested it, with whom, and what does not work yet. Claim nothing that you have not tried.")}

## Tell us about a problem

<Contact />`,
  }),
  howWeRate: ({ step }) => ({
    title: "How we rate",
    description: "What each rating means, and what is said where none is known.",
    text: `Each report gives each ${step} a rating.

<RatingKey />

## When a rating is missing

Some ratings are not recorded. The page then says so, and nothing is guessed.`,
  }),
  privacy: () => ({
    title: "Privacy and cookies",
    description: "What this site knows about you, and how it protects people in the reports.",
    text: `This site sets no cookies and does not follow its readers.

${todo("who hosts the site, what the host records, and who decides on personal data.")}

## People in the reports

Words are left out where they say something personal about someone, and small numbers are hidden where someone might be recognised.

<Contact />`,
  }),
  readme: ({ title, step, report }) => `# ${title}

The site of this plan can be built at once. Every place that says “${todo("…")}” is yours to write; \`npm run check -- --all\` lists them.

1. \`plan.json\`: what each rating means, in the plan’s own words, and the two papers.
2. \`priorities/\`: titles as printed, leads and actions.
3. \`milestones/\`: one file for each ${step}. The first of each priority is there; rename it before you publish.
4. \`updates/${report}/\`: what the first report says of each ${step}, word for word, with its rating.
5. \`pages/\`: about, how we rate, accessibility, privacy.

The guide for all kinds of files is the README of the project’s own \`content\` folder.
`,
};
