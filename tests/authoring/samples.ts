/** Where the made-up plan prints what a sample says. */
export const SOURCE = {
  "source.document": "progress-report-2031-06",
  "source.place": "Introduction",
};

/** A new file, the options that make it, and where it is written. */
export interface Sample {
  kind: string;
  path: string;
  options: Readonly<Record<string, string>>;
  /** What the check may still ask of the author, each as a part of a message. */
  still?: readonly string[];
}

/** One new file of each kind; what is left to do is told by the check. */
export const SAMPLES: readonly Sample[] = [
  {
    kind: "glossary",
    path: "glossary/tide-table.md",
    options: { id: "tide-table", term: "tide table", text: "A list of the times of high water." },
  },
  {
    kind: "document",
    path: "plan.json",
    options: {
      id: "progress-report-2032-06",
      title: "Progress Report June 2032",
      publisher: "Saltmarsh Council",
      date: "June 2032",
    },
  },
  {
    kind: "easy-read",
    path: "easy-read/pier.md",
    options: { page: "pier", title: "The pier", kind: "check", text: "## Hello" },
    still: ["easy-read/pier.md"],
  },
  {
    kind: "page",
    path: "pages/help.mdx",
    options: { address: "help", title: "Help", description: "Where to get help.", text: "Ask us." },
  },
  {
    kind: "correction",
    path: "corrections/panel-again.md",
    options: {
      id: "panel-again",
      report: "2031-06",
      date: "2031-12-01",
      kind: "error",
      what: "It said 3 meetings; it says 4 now.",
      approvedBy: "Head of Performance",
      text: "One was left out.",
    },
  },
  {
    kind: "milestone",
    path: "milestones/1/boat-safety.md",
    options: {
      id: "boat-safety",
      priority: "1",
      action: "i",
      wording: "Every child learns boat safety",
    },
  },
  {
    kind: "indicator",
    path: "indicators/boat-safety.json",
    options: {
      id: "boat-safety",
      name: "Children who know boat safety",
      question: "How many children know boat safety?",
      "definition.text": "Children who passed the boat test.",
      "unit.kind": "percent",
      polarity: "high",
      frequency: "yearly",
      priority: "1",
    },
  },
  {
    kind: "clinic",
    path: "clinics/2031-boats.json",
    options: {
      id: "2031-boats",
      status: "announced",
      name: "Boat safety",
      statement: "A clinic will be held.",
      ...SOURCE,
    },
  },
  {
    kind: "questions",
    path: "questions/2031-06/2.json",
    options: {
      report: "2031-06",
      priority: "2",
      questions:
        '[{ "question": "Who pays for the pass?", "quotation": "the pass", "source": { "document": "progress-report-2031-06", "place": "Priority 2" } }]',
    },
  },
  {
    kind: "report",
    path: "reports/2032-06.md",
    options: {
      "year-month": "2032-06",
      name: "June 2032",
      title: "A report of June 2032",
      form: "milestones",
      ...SOURCE,
      text: "This is the report of June 2032.",
    },
    still: ["the report has no update of a milestone", "says nothing about priority"],
  },
  {
    kind: "update",
    path: "updates/2032-06/boat-safety.md",
    options: {
      report: "2032-06",
      milestone: "boat-safety",
      number: "1",
      rating: "green",
      "source.document": "progress-report-2031-06",
      "source.place": "Priority 1, delivery milestone 1",
      text: "- Work has begun",
    },
    still: ["says nothing about priority"],
  },
  {
    kind: "highlights",
    path: "highlights/2032-06/2.md",
    options: {
      report: "2032-06",
      priority: "2",
      "source.document": "progress-report-2031-06",
      "source.place": "Priority 2",
      text: "## What's working well\n\n- The panel meets\n\n## What we are concerned about\n\n- The weather",
    },
    still: ["says nothing about priority"],
  },
  {
    kind: "priority",
    path: "priorities/5.md",
    options: {
      number: "5",
      title: "We will look after the sea",
      shortTitle: "The sea",
      "source.document": "progress-report-2031-06",
      "source.place": "Priority 5",
    },
    still: ["says nothing about priority", "There is no Easy Read page"],
  },
];
