import { describe, expect, it } from "vitest";
import { isPrinted } from "../../src/domain/earlier-plan.ts";
import { allActions } from "../../src/domain/improvement-actions.ts";
import { readExtract, wordsOnly } from "./extract.ts";
import { readRealContent } from "./real-content.ts";

const content = readRealContent();

/** Keys whose words are ours, or lead somewhere on the site. */
const OURS = new Set([
  "smallNumbers",
  "id",
  "status",
  "kind",
  "day",
  "indicator",
  "milestone",
  "clinics",
  "question",
  "withheld",
  "explanationOfTotals",
  "takenUpIn",
  "period",
  "editorNotes",
  "source",
  "document",
]);
/**
 * In a printed table, "explanation" is printed; in a completion table, it is ours, and so is what a
 * status is called and counts as beside its printed label.
 */
const OURS_IN_COMPLETION = new Set([...OURS, "explanation", "key", "name", "countsAs"]);

/** Every printed text below a value, with the document that its nearest "source" names. */
function printedIn(
  value: unknown,
  document: string,
  ours: ReadonlySet<string>,
): { document: string; text: string }[] {
  if (typeof value === "string") return [{ document, text: value }];
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const source: unknown = entries.find(([key]) => key === "source")?.[1];
  const own =
    typeof source === "object" && source !== null && "document" in source
      ? String(source.document)
      : document;
  return entries
    .filter(([key]) => !ours.has(key))
    .flatMap(([, item]) => printedIn(item, own, ours));
}

const extracts = new Map<string, string>();
function extractOf(document: string): string {
  const known = extracts.get(document) ?? wordsOnly(readExtract(document));
  extracts.set(document, known);
  return known;
}

/** Texts that the extract of their document does not have. */
function strange(printed: readonly { document: string; text: string }[]): string[] {
  return printed
    .filter(({ document, text }) => !extractOf(document).includes(wordsOnly(text)))
    .map(({ document, text }) => `${document}: ${text}`);
}

describe("performance clinics and members’ questions", () => {
  it("say what the papers print about clinics, word for word", () => {
    const printed = content.clinics.flatMap((clinic) => printedIn(clinic, "", OURS));
    expect(strange(printed)).toEqual([]);
    expect(printed.length).toBeGreaterThan(80);
  });

  it("quote what the papers print", () => {
    const quoted = content.questions.flatMap((file) =>
      file.questions.map(({ quotation, source }) => ({
        document: source.document,
        text: quotation,
      })),
    );
    expect(strange(quoted)).toEqual([]);
    expect(quoted.length).toBeGreaterThan(3);
  });
});

describe.each(content.indicatorReports)("the archive paper $id", (report) => {
  it("says every sentence, heading and percentage as printed", () => {
    const printed = printedIn(report, report.document, OURS);
    expect(strange(printed)).toEqual([]);
    expect(printed.length).toBeGreaterThan(80);
  });

  it.each(report.summary.tables)("has the rows of the table $heading as printed", (table) => {
    const text = extractOf(report.document);
    for (const { mark, meaning, numbers, percents } of table.rows) {
      const figures = numbers.flatMap((number, at) => [String(number), percents[at] ?? ""]);
      expect(text).toContain([mark, meaning, ...figures].join(" | "));
    }
    const total = table.total.numbers.map((number) => `| ${number}`).join(" | ");
    expect(text).toContain(`${table.total.label} | ${total}`);
  });

  it("has every row of the printed tables of clinics, cell by cell, and no other", () => {
    const [, part = ""] = readExtract(report.document).split(/^## Performance Clinics$/m);
    const printed = (part.split(/^# /m)[0] ?? "")
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| No."))
      .map((line) => wordsOnly(line));
    const clinics = new Map(content.clinics.map((clinic) => [clinic.id, clinic]));
    const kept = report.clinics.groups
      .flatMap((group) => group.clinics.flatMap((id) => clinics.get(id) ?? []))
      .filter(({ decision }) => decision !== undefined)
      .map(({ number, reference, name, decision, reason }) =>
        wordsOnly(`| ${[number, reference, name, decision?.text, reason?.text].join(" | ")} |`),
      );
    expect(kept).toEqual(printed);
    expect(kept).toHaveLength(13);
  });
});

describe.each(content.improvementPlans)("the improvement plan $id", (plan) => {
  it("says every sentence, heading and percentage as printed", () => {
    const printed = printedIn(plan, plan.document, OURS_IN_COMPLETION);
    expect(strange(printed)).toEqual([]);
    expect(printed.length).toBeGreaterThan(80);
  });

  it("has the completion tables as printed, in the order of the printed columns", () => {
    const sections = readExtract(plan.document).split(/^#{2,3} /m);
    const columns = ["completed", "not-completed", "partially-completed", "not-known"];
    const keys = plan.statuses.map(({ key }) => key);
    expect(columns.toSorted()).toEqual(keys.toSorted());
    const inColumns = <T>(list: readonly T[]): (T | undefined)[] =>
      columns.map((key) => list[keys.indexOf(key)]);
    for (const part of [plan.overall, ...plan.themes]) {
      const head = part.number === undefined ? part.heading : `${part.number}. ${part.heading}`;
      const section = sections.find((one) => one.startsWith(`${head}\n`)) ?? "";
      const rows = [
        ["Number", part.actions.total, ...inColumns(part.actions.numbers)],
        ["%", "", ...inColumns(part.percents)],
        ...part.stages.map(({ label, actions }) => [
          label,
          actions.total,
          ...inColumns(actions.numbers),
        ]),
      ];
      const printed = section
        .split("\n")
        .filter((line) => /^\| (?:Number|%|Priority) /.test(line))
        .map((line) => wordsOnly(line));
      expect(rows.map((cells) => wordsOnly(`| ${cells.join(" | ")} |`))).toEqual(printed);
    }
  });
});

describe.each(content.improvementActions)("the improvement actions $id", (paper) => {
  const actions = allActions(paper);

  it("are the 37 rows of the paper, cell by cell and in its order", () => {
    const cells = readExtract(paper.document)
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .map((line) => line.slice(1, -1).split("|").map((cell) => cell.trim()))
      .filter(([, action = ""]) => action !== "" && action !== "Key Actions");
    const kept = actions.map((one) => [
      one.action,
      one.priority,
      one.targetDate,
      one.baseline ?? "",
      one.target ?? "",
      one.lead ?? "",
      one.update ?? "",
      one.completed ?? "",
    ]);
    const printed = cells.map((row) => Array.from({ length: 8 }, (_, at) => row[at + 1] ?? ""));
    expect(kept).toEqual(printed);
    expect(kept).toHaveLength(37);
  });

  it("stand under the printed sections and objectives", () => {
    const printed = printedIn(paper, paper.document, OURS);
    expect(strange(printed)).toEqual([]);
  });
});

describe.each(content.earlierPlans.filter(isPrinted))("the plan of $period", (plan) => {
  it("says every sentence, milestone, lead and cell as printed", () => {
    const paper = { ...plan, name: undefined };
    const printed = printedIn(paper, plan.document, new Set([...OURS, "code", "reference"]));
    expect(strange(printed)).toEqual([]);
    expect(printed.length).toBeGreaterThan(200);
  });

  it("has every printed aspiration, delivery milestone and row", () => {
    const extract = readExtract(plan.document);
    const listed = plan.outcomes.flatMap((one) => one.aspirations);
    const [, list = ""] = /^## Our aspirations$([\s\S]*?)^## /m.exec(extract) ?? [];
    expect(listed.map(({ number, text }) => `${number}. ${text}`)).toEqual(
      list.split("\n").filter((line) => /^\d+\. /.test(line)),
    );
    expect(listed).toHaveLength(32);
    const [, actions = ""] = extract.split(/^## Achieve economic well-being$/m);
    const bullets = (actions.split(/^## /m)[0] ?? "")
      .split("\n")
      .filter((line) => /^ *- /.test(line))
      .map((line) => line.replace(/^ *- /, ""));
    const kept = plan.outcomes
      .flatMap((one) => one.actionPlan ?? [])
      .flatMap((one) => one.lines.flatMap((line) => line.years.flatMap((year) => year.milestones)))
      .flatMap(({ text, points }) => [text, ...points]);
    expect(kept).toEqual(bullets);
    const rows = plan.outcomes.flatMap((one) => one.indicatorTable?.rows ?? []);
    const lines = extract.split("\n").filter((line) => /^\| \d+ \|/.test(line));
    expect(rows.map(({ cells }) => `| ${cells.join(" | ")} |`)).toEqual(lines);
  });
});

describe("how services are viewed", () => {
  it("is told in the words of the reports", () => {
    const views = content.serviceViews.flatMap((one) => one.views);
    const quoted = views.map(({ quotation, source }) => ({
      document: source.document,
      text: quotation,
    }));
    expect(strange(quoted)).toEqual([]);
    expect(quoted.length).toBeGreaterThan(30);
  });

  it("quotes each milestone from its own update", () => {
    for (const { quotation, report, milestone } of content.serviceViews.flatMap((one) => one.views)) {
      if (milestone === undefined) continue;
      const update = content.updates.find(
        (one) => one.report === report && one.milestone === milestone,
      );
      expect(wordsOnly(update?.text ?? ""), milestone).toContain(wordsOnly(quotation));
    }
  });

  it("says rightly that no report speaks of complaints or prints a survey of children or parents", () => {
    const words = content.updates.map((one) => one.text).join("\n");
    expect(words).not.toMatch(/complaint/i);
    // Of the two surveys that are named, one counts vaccinations and one where young people went.
    expect(words.match(/[\w ]*\bsurveys?\b/gi)?.filter((one) => !/annual survey|Destination Survey/i.test(one))).toEqual([]);
  });
});
