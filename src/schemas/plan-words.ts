import { z } from "zod";
import { line } from "./common.ts";
import { field } from "./field.ts";

function noun(label: string, hint: string, one: string, many: string) {
  return field(
    z
      .strictObject({
        one: field(line, { label: "One", hint: "for a single one", example: `"${one}"` }),
        many: field(line, { label: "Many", hint: "for several", example: `"${many}"` }),
      })
      .optional(),
    { label, hint, example: `{ "one": "${one}", "many": "${many}" }` },
  );
}

function phrase(label: string, hint: string, example: string) {
  return field(line.optional(), { label, hint, example: `"${example}"` });
}

/**
 * The `words` of `plan.json`: what the plan calls its levels, its readers and the parts of its
 * reports. Names stand as they do within a sentence; pages write a capital where one begins. What
 * is left out has a default (`domain/plan-words.ts`).
 */
export const planWordsSchema = field(
  z
    .strictObject({
      // The heading of the front page. Left out, it asks how the place does.
      question: phrase(
        "Question",
        "the question that the front page answers",
        "How is Anytown doing for its children and young people?",
      ),
      // What the figures are about, after "of all indicators on".
      subject: phrase("Subject", "what the indicators are about", "children’s lives"),
      // The levels of the plan, from the top.
      priority: noun("Priority", "a part of the plan", "priority", "priorities"),
      action: noun("Action", "what groups the steps of a priority", "action", "actions"),
      milestone: noun("Milestone", "a step that reports tell of", "step", "steps"),
      milestoneInFull: noun(
        "Milestone in full",
        "the same where it is named first; left out, it is the short name",
        "delivery milestone",
        "delivery milestones",
      ),
      // Who reads the summaries before a meeting.
      member: noun("Member", "who reads before a meeting", "councillor", "councillors"),
      memberInFull: noun(
        "Member in full",
        "the same where it is named first; left out, it is the short name",
        "elected member",
        "elected members",
      ),
      // Who answers for a priority, as a heading.
      leads: phrase("Leads", "a heading for who answers for a priority", "Strategic leads"),
      // The parts of a report by exception, as it prints them.
      workingWell: phrase("Working well", "the heading of what goes well", "What’s working well"),
      workingWellInShort: phrase(
        "Working well, in short",
        "the same in a sentence",
        "working well",
      ),
      success: noun(
        "Success",
        "one point under that heading",
        "thing that works well",
        "things that work well",
      ),
      concernedAbout: phrase(
        "Concerned about",
        "the heading of what gives concern",
        "What we are concerned about",
      ),
      concern: noun("Concern", "one point under that heading", "concern", "concerns"),
      // Who publishes, and whose rule proposes performance clinics.
      body: phrase("Body", "who publishes, as it stands in a sentence", "the council"),
      clinicRule: phrase(
        "Clinic rule",
        "whose rule proposes performance clinics",
        "the council’s rule of 2009",
      ),
      // Whose figures stand beside the plan's own.
      nation: phrase(
        "Nation",
        "the country that figures are compared with, by its name under comparators",
        "England",
      ),
      neighbours: phrase(
        "Neighbours",
        "places like this one that figures are compared with, by their name under comparators",
        "Statistical neighbours",
      ),
      searchExamples: field(z.array(line).optional(), {
        label: "Examples of a search",
        hint: "one or two words that residents may look for",
        example: '["dentist", "school meals"]',
      }),
    })
    .default({}),
  {
    label: "Words",
    hint: "what the plan calls its levels and readers; what is left out has a default",
    example: '{ "milestone": { "one": "step", "many": "steps" } }',
  },
);
