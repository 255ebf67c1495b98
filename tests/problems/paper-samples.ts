import { canonicalFile } from "../../src/load/canonical-file.ts";
import { told, type Files } from "./damage.ts";

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
  numbers: [completed, 0, total - completed, 0],
});
const percents = ["50%", "0%", "50%", "0%"];

function part(heading: string, more: Data = {}): Data {
  const stages = [{ label: "Actions for spring", actions: actions(4, 2) }];
  return { heading, actions: actions(4, 2), percents, stages, source, ...more };
}

/** An improvement plan whose figures add up. */
export const PLAN: Data = {
  title: "Isle Improvement Plan 2029",
  document: "progress-report-2031-06",
  introduction: "Half of the 4 actions are done.",
  summary: { columns: ["Actions", "Done"], numbers: ["4", "2"], percents: ["100%", "50%"], source },
  statuses: [
    ["completed", "done"],
    ["partly", "at-risk"],
    ["not-completed", "off-track"],
    ["not-known", "no-news"],
  ].map(([key, countsAs]) => ({ key, name: key, countsAs, printed: key })),
  stagesHeading: "By season",
  overall: part("All actions"),
  themes: [part("Boats", { number: 1 })],
  highlights: { heading: "Highlights", lists: [] },
};

export const ACTIONS_PATH = "archive/improvement-actions/2029.json";
export const EARLIER_PATH = "archive/earlier-plans/2026-29.json";
export const VIEWS_PATH = "service-views/young-people.json";

/** A table of single improvement actions. */
export const ACTIONS: Data = {
  title: "Isle Actions 2029",
  document: "progress-report-2031-06",
  sections: [
    {
      heading: "Key outcomes",
      objectives: [
        {
          text: "More boats",
          actions: [
            {
              action: "Buy a boat",
              priority: "1",
              targetDate: "March 2030",
              indicator: "ferry-use",
            },
          ],
        },
      ],
      source,
    },
  ],
};

/** An earlier plan of one outcome. */
export const EARLIER: Data = {
  name: "Isle Plan 2026-29",
  title: "Isle Plan",
  document: "progress-report-2031-06",
  period: "2026-29",
  aspirationsHeading: "Aspirations",
  aspirationsIntroduction: "What we want",
  outcomes: [
    {
      id: "sea",
      name: "Sea",
      code: "S",
      aspirations: [{ number: 1, text: "Boats are safe." }],
      actionPlan: [
        {
          reference: "S1",
          aspiration: 1,
          text: "Boats are safe.",
          lines: [
            {
              kind: "existing-plan",
              name: "Boat Plan",
              years: [{ year: "2026/27", milestones: [{ text: "Mend the boats" }] }],
            },
          ],
        },
      ],
      indicatorTable: {
        heading: "Sea",
        columns: ["No.", "Name"],
        rows: [{ indicator: "ferry-use", cells: ["7", "Use of the ferry"] }],
        source,
      },
      takenUpIn: [{ priority: 1, reason: "Priority 1 takes up the boats." }],
      source,
    },
  ],
};

/** What young people say of a service. */
export const VIEWS: Data = {
  group: "Young people",
  order: 1,
  inShort: "Few know of the night ferry.",
  notKnown: "No report prints a survey.",
  views: [
    {
      quotation: "340 passes given out",
      report: "2031-06",
      milestone: "ferry-pass",
      source,
    },
  ],
};

/** Adds a content file to a plan, in its one form. */
export function add(path: string, data: Data): (files: Files) => void {
  return (files) => {
    const text = canonicalFile(path, JSON.stringify(data));
    if (text === null) throw new Error(`${path} is no content file.`);
    files.set(path, text);
  };
}

/** What the check says of a paper after words of it are replaced. */
export function toldOf(path: string, paper: object, from: string | RegExp, to: string): string {
  const text = JSON.stringify(paper);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`Nothing changed in ${path}.`);
  return told(add(path, JSON.parse(changed) as Record<string, unknown>));
}
