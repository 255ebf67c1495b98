import type {
  ContentSet,
  IndicatorFile,
  PlanFile,
  UpdateFile,
} from "../../src/problems/content-set.ts";
import { canonicalFile } from "../../src/load/canonical-file.ts";
import { readFile } from "../../src/load/read-file.ts";
import { checkIndicators } from "../../src/problems/check-indicators.ts";
import { describeProblem } from "../../src/problems/problem.ts";

/** Keys of an indicator file. */
export type Data = Record<string, unknown>;

/** Where every sample figure stands printed. */
export const source = { document: "progress-report-2014-06", place: "Page 1" };

/** A figure as an indicator file writes it. */
export function figure(period: string, value: number, more: Data = {}): Data {
  return { period, value, printed: `${value}%`, source, quotation: `It was ${value}%.`, ...more };
}

const DECIDED = { reason: "Few.", decidedBy: "Editor", decided: "2014-07-01" };
/** The decision to hide a figure. */
export const HIDE = { disclosure: { allowed: false, ...DECIDED } };

/** An indicator file in its one form, as a file on the disk would be. */
function fileText(more: Data): string {
  const data = {
    name: "Sample",
    question: "How many?",
    definition: { text: "A share." },
    unit: { kind: "percent" },
    polarity: "high",
    frequency: "yearly",
    ...more,
  };
  const text = canonicalFile("indicators/sample.json", JSON.stringify(data));
  if (text === null) throw new Error("The sample is no content file.");
  return text;
}

/** The file as one of the first priority: which plan it belongs to is not what these samples try. */
function ofPriority(file: IndicatorFile): IndicatorFile {
  return { ...file, data: { ...file.data, priority: 1 } };
}

/** What the check says of an indicator file, as text. */
export function check(more: Data, updates: readonly UpdateFile[] = []): string {
  const bytes = new TextEncoder().encode(fileText(more));
  const { file, problems } = readFile(
    "content/indicators/sample.json",
    "indicators/sample.json",
    bytes,
  );
  if (!file) return problems.map(describeProblem).join("\n");
  const plan = {
    data: { today: "2015-01-14", period: "" },
  } as PlanFile;
  const set: Partial<ContentSet> = {
    plan,
    indicators: [ofPriority(file as IndicatorFile)],
    updates,
    highlights: [],
  };
  return checkIndicators(set as ContentSet)
    .map(describeProblem)
    .join("\n");
}
