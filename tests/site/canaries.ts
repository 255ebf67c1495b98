import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalFile } from "../../src/load/canonical-file.ts";

/** A value that stands nowhere else, and the kind of field that it was planted in. */
export interface Canary {
  field: string;
  value: string;
}

const REPORT = "2031-12";
const PAPER = "highlight-report-2031-12";

/** Plants values of one kind of thing in a plan: what comes from one of its reports, and no other. */
class Planter {
  readonly canaries: Canary[] = [];
  readonly #contentDir: string;

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  /** A word that nobody uses, without letters that fonts join. */
  word(field: string): string {
    const number = this.canaries.length;
    const ending = [100, 10, 1]
      .map((unit) => "bcdghkmpvz"[Math.floor(number / unit) % 10])
      .join("");
    const value = `zequo${ending}ax`;
    this.canaries.push({ field, value });
    return value;
  }

  /** A number of seven digits that no other figure has. */
  number(field: string): number {
    const value = 7_310_003 + 6_007 * this.canaries.length;
    this.canaries.push({ field, value: String(value) });
    return value;
  }

  list<T>(count: number, make: (at: number) => T): T[] {
    return Array.from({ length: count }, (_, at) => make(at));
  }

  file(below: string, text: string): void {
    writeFileSync(join(this.#contentDir, below), canonicalFile(below, text) ?? text);
  }

  edit(below: string, change: (text: string) => string): void {
    this.file(below, change(readFileSync(join(this.#contentDir, below), "utf8")));
  }

  json(below: string, data: unknown): void {
    this.file(below, JSON.stringify(data));
  }
}

const source = (place: string): object => ({ document: PAPER, place });

function plantReport(plant: Planter): void {
  const notes = plant.list(12, () => `\n  - "A note with ${plant.word("report, editor's note")}"`);
  plant.edit(`reports/${REPORT}.md`, (text) => {
    const risks = plant.list(25, () => `The SIT told of ${plant.word("report, text")} there.\n\n`);
    return text
      .replace(/title: ".*"/, `title: "Highlight Report ${plant.word("report, title")}"`)
      .replace(/to: ".*"/, `to: "The ${plant.word("report, presented to")} meeting"`)
      .replace("editorNotes:", `editorNotes:${notes.join("")}`)
      .replace("## Risks\n\n", `## Risks\n\n${risks.join("")}`);
  });
}

function plantHighlights(plant: Planter): void {
  for (const priority of [1, 2, 3, 4]) {
    const lines = plant.list(10, () => `- The ${plant.word("highlights, text")} is ready\n`);
    plant.edit(`highlights/${REPORT}/${priority}.md`, (text) =>
      text.replace("working well\n\n", `working well\n\n${lines.join("")}`),
    );
  }
}

/** Words of the report that other files quote. */
function printed(plant: Planter, words: readonly string[]): void {
  const lines = words.map((line) => `- ${line}\n`).join("");
  plant.edit(`highlights/${REPORT}/1.md`, (text) =>
    text.replace("working well\n\n", `working well\n\n${lines}`),
  );
}

function plantQuestions(plant: Planter): void {
  const quoted = plant.list(15, () => `Nobody knows ${plant.word("question, quotation")} yet`);
  printed(plant, quoted);
  plant.edit(`questions/${REPORT}/1.json`, (text) => {
    const data = JSON.parse(text) as { questions: object[] };
    const questions = quoted.map((quotation) => ({
      question: `What of ${plant.word("question, question")}?`,
      quotation,
      source: source("Priority 1"),
      milestone: "infant-feeding-visits",
    }));
    return JSON.stringify({ ...data, questions: [...data.questions, ...questions] });
  });
}

/** A measure of which all figures come from the report, and figures of it in one that stays. */
function plantIndicators(plant: Planter): void {
  const figures = plant.list(20, (at) => {
    const year = 2011 + at;
    const value = plant.number("indicator, figure");
    const text = `In ${year} there were ${value} ${plant.word("indicator, quotation")}`;
    const note = `A note on ${plant.word("indicator, note of a figure")}.`;
    return { period: String(year), value, printed: String(value), quotation: text, note };
  });
  printed(
    plant,
    figures.map(({ quotation }) => quotation),
  );
  const observations = figures.map((one) => ({ ...one, source: source("Priority 1") }));
  plant.json("indicators/gull-counts.json", {
    name: `Gulls of ${plant.word("indicator, name")}`,
    question: `How many ${plant.word("indicator, question")} are there?`,
    priority: 1,
    definition: { text: `All ${plant.word("indicator, definition")} that are seen.` },
    unit: { kind: "count", name: "gulls", people: false },
    polarity: "high",
    frequency: "yearly",
    caveats: plant.list(5, () => `Not every ${plant.word("indicator, caveat")} is seen.`),
    observations,
  });
  plant.edit("indicators/family-hub-visits.json", (text) => {
    const data = JSON.parse(text) as { observations: object[] };
    const value = plant.number("indicator that stays, figure");
    const quotation = `Visits in October 2029: ${value}`;
    printed(plant, [quotation]);
    const fresh = { period: "2029-10", value, printed: String(value), quotation };
    const one = { ...fresh, source: source("Priority 1") };
    return JSON.stringify({ ...data, observations: [one, ...data.observations] });
  });
}

function plantRest(plant: Planter): void {
  const meanings = plant.list(12, () => `A ${plant.word("glossary, printed meaning")} of the isle`);
  printed(plant, meanings);
  meanings.forEach((meaning, at) => {
    const term = plant.word("glossary, term");
    const text = `A thing that people call ${plant.word("glossary, text")}.`;
    const front = JSON.stringify({ meaning, source: source("Priority 1") });
    plant.file(
      `glossary/thing-${at + 1}.md`,
      `---\nterm: "${term}"\nprinted:\n  - ${front}\n---\n\n${text}\n`,
    );
  });
  plant.list(8, (at) => {
    const what = `The report said ${plant.word("correction, what")} and was wrong.`;
    const keys = `report: "${REPORT}"\ndate: "2031-12-10"\nkind: "error"\nwhat: "${what}"`;
    const text = `Somebody took it for ${plant.word("correction, text")}.`;
    plant.file(
      `corrections/thing-${at + 1}.md`,
      `---\n${keys}\napprovedBy: "Keeper of the Isle’s Figures"\n---\n\n${text}\n`,
    );
  });
  const statement = `hold a clinic on ${plant.word("clinic, statement")} soon`;
  printed(plant, [statement]);
  plant.json("clinics/thing.json", {
    status: "recommended",
    name: `a clinic on ${plant.word("clinic, name")}`,
    statement,
    source: source("Priority 1"),
  });
}

/**
 * Plants more than 200 values in a copy of the made-up plan, in every kind of field that comes from
 * its last report: each of them waits when that report waits.
 *
 * @param contentDir the copy's folder, which is changed
 */
export function plantCanaries(contentDir: string): readonly Canary[] {
  const plant = new Planter(contentDir);
  plantReport(plant);
  plantHighlights(plant);
  plantQuestions(plant);
  plantIndicators(plant);
  plantRest(plant);
  return plant.canaries;
}
