import type { Problem } from "../problems/problem.ts";
import { plainMarkdown } from "./plain-markdown.ts";

function line(problem: Problem): string {
  const { path, line: at, message, remedy } = problem;
  return `- \`${path.replace(/`/g, "")}\`, line ${at}: ${plainMarkdown(message)} **${plainMarkdown(remedy)}**`;
}

/** More would bury what the public will see change. One mistake may be told at many lines. */
const MOST = 25;

/** The problems as Markdown for a pull request, in plain English. Of very many, the first. */
export function problemSummary(problems: readonly Problem[]): string {
  if (problems.length === 0) return "## The content can be published\n\nNo problems were found.\n";
  const many = problems.length === 1 ? "1 problem stops" : `${problems.length} problems stop`;
  const listed = problems.slice(0, MOST).map(line);
  const left = problems.length - listed.length;
  const more = left > 0 ? [`- ${left} more: the check “Content” lists all of them.`] : [];
  return [`## ${many} this from being published`, "", ...listed, ...more, ""].join("\n");
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

/** A workflow command that makes GitHub show the problem at its line. */
export function annotation(problem: Problem): string {
  const { path, line: at, column, message, remedy } = problem;
  const place = `file=${escapeProperty(path)},line=${at},col=${column}`;
  return `::error ${place},title=Content::${escapeData(`${message} ${remedy}`)}`;
}

/** A workflow command that makes GitHub show what stands in the way of an import, at its workbook. */
export function importAnnotation(text: string, workbook: string | undefined): string {
  const place = workbook === undefined ? "" : `file=${escapeProperty(workbook)},`;
  return `::error ${place}title=Import::${escapeData(text)}`;
}
