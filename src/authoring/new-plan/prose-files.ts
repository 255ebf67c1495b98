import { stillToFillIn } from "../../domain/unfinished.ts";
import { partsOf, type PlanAnswers } from "./questions.ts";

/** A page of prose that every page of the site links to. */
export interface NewPage {
  name: string;
  title: string;
  description: string;
  text: string;
}

function about({ place, partnership, title }: PlanAnswers): NewPage {
  return {
    name: "about",
    title: "About this report card",
    description: `What the ${place} report card is, who publishes it and where its words come from.`,
    text: `This report card shows how far the ${title} of the ${partnership} has got.

${stillToFillIn("who publishes this site and why, in two or three sentences.")}

## Where the words come from

Words and figures are copied from the plan and its reports. Each says which document it comes from. Notes by the editor are marked.

<Documents />

## Get in touch

<Contact />`,
  };
}

function accessibility(): NewPage {
  return {
    name: "accessibility",
    title: "Accessibility statement",
    description: "How this site is made for everyone to use, and how to tell us about problems.",
    text: `You should be able to read every page with a screen reader, to use it with a keyboard only, and to make the text larger without losing words. Charts have their figures in a table as well.

${stillToFillIn("how you have tested it, with whom, and what does not work yet. Claim nothing that you have not tried.")}

## Tell us about a problem

<Contact />`,
  };
}

function howWeRate({ milestone }: PlanAnswers): NewPage {
  const [called = "delivery milestone"] = partsOf(milestone ?? "");
  return {
    name: "how-we-rate",
    title: "How we rate",
    description: "What each rating means, and what is said where none is known.",
    text: `Each report gives each ${called} a rating.

<RatingKey />

## When a rating is missing

Some ratings are not recorded. The page then says so, and nothing is guessed.`,
  };
}

function privacy(): NewPage {
  return {
    name: "privacy",
    title: "Privacy and cookies",
    description: "What this site knows about you, and how it protects people in the reports.",
    text: `This site sets no cookies and does not follow its readers.

${stillToFillIn("who hosts the site, what the host records, and who decides on personal data.")}

## People in the reports

Words are left out where they say something personal about someone, and small numbers are hidden where someone might be recognised.

<Contact />`,
  };
}

/** The pages that every page of the site links to. */
export function proseFiles(answers: PlanAnswers): NewPage[] {
  return [about(answers), accessibility(), howWeRate(answers), privacy()];
}
