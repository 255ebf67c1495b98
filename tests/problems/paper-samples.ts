import { canonicalFile } from "../../src/load/canonical-file.ts";
import type { Files } from "./damage.ts";

/** Keys of a content file. */
type Data = Record<string, unknown>;

const source = { document: "progress-report-2031-06", place: "Appendix" };

export const CLINIC_PATH = "clinics/2031-ferry-use.json";
export const QUESTIONS_PATH = "questions/2031-12/1.json";
export const REPORT_PATH = "archive/indicator-reports/2029.json";
export const PLAN_PATH = "archive/improvement-plans/2029.json";

/** A clinic that the papers say was held. */
export const CLINIC: Data = {
  status: "held",
  name: "Use of the ferry",
  indicator: "ferry-use",
  statement: "A clinic on the ferry was held in May.",
  source,
};

/** One question by an editor. */
export const QUESTION: Data = {
  question: "Who knows of the night ferry?",
  quotation: "Few young people know of the night ferry",
  source,
};

export const QUESTIONS: Data = { report: "2031-12", priority: 1, questions: [QUESTION] };

const row = (meaning: string, numbers: number[], percents: string[]): Data => ({
  mark: meaning === "Met" ? "✓" : "✗",
  meaning,
  numbers,
  percents,
});

/** A report of indicators by theme whose table adds up. */
export const REPORT: Data = {
  title: "Isle Indicators 2029",
  document: "progress-report-2031-06",
  dataDate: "Data of March 2029",
  summary: {
    heading: "Summary",
    indicators: 6,
    components: 6,
    themes: ["Land", "Sea", "All"],
    tables: [
      {
        id: "targets",
        heading: "Targets",
        explanation: "(against the target of the year)",
        markHeading: "Mark",
        meaningHeading: "Meaning",
        rows: [
          row("Met", [2, 1, 3], ["67%", "33%", "50%"]),
          row("Not met", [1, 2, 3], ["33%", "67%", "50%"]),
        ],
        total: { label: "Components", numbers: [3, 3, 6] },
        source,
      },
    ],
    source,
  },
  notes: { heading: "Notes", text: [{ kind: "point", text: "See the clinic of May." }], source },
  clinics: { heading: "Clinics", groups: [] },
};

const actions = (total: number, completed: number): Data => ({
  total,
  completed,
  partiallyCompleted: 0,
  notCompleted: total - completed,
  notKnown: 0,
});
const percent = {
  completed: "50%",
  partiallyCompleted: "0%",
  notCompleted: "50%",
  notKnown: "0%",
};

function part(heading: string, more: Data = {}): Data {
  const stages = [{ label: "Actions for spring", actions: actions(4, 2) }];
  return { heading, actions: actions(4, 2), percent, stages, source, ...more };
}

/** An improvement plan whose figures add up. */
export const PLAN: Data = {
  title: "Isle Improvement Plan 2029",
  document: "progress-report-2031-06",
  introduction: "Half of the 4 actions are done.",
  summary: { columns: ["Actions", "Done"], numbers: ["4", "2"], percents: ["100%", "50%"], source },
  statuses: ["completed", "partially-completed", "not-completed", "not-known"].map((status) => ({
    status,
    printed: status,
  })),
  stagesHeading: "By season",
  overall: part("All actions"),
  themes: [part("Boats", { number: 1 })],
  highlights: { heading: "Highlights", lists: [] },
  outcomes: {
    heading: "Key outcomes",
    objective: "More boats",
    rows: [
      {
        reference: "SI 7",
        keyAction: "More boats",
        priority: "1",
        targetDate: "March 2030",
        baseline: "24%",
        target: "20%",
        lead: "Marina Sandpiper",
        update: "22% in March 2029",
        indicator: "ferry-use",
        source,
      },
    ],
  },
};

/** Adds a content file to a plan, in its one form. */
export function add(path: string, data: Data): (files: Files) => void {
  return (files) => {
    const text = canonicalFile(path, JSON.stringify(data));
    if (text === null) throw new Error(`${path} is no content file.`);
    files.set(path, text);
  };
}
