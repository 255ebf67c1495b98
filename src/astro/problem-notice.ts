import type { Problem } from "../problems/problem.ts";

const LOOK =
  "position:fixed;inset:auto 0 0;z-index:9999;max-height:45vh;overflow:auto;box-sizing:border-box;" +
  "padding:12px 20px;color:#0b0c0c;font:16px/1.4 sans-serif;border-top:5px solid";

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function item({ path, line, column, message, remedy }: Problem): string {
  const place = `${path}:${line}:${column}`;
  return `<li><strong>${escape(place)}</strong> ${escape(message)}<br>${escape(remedy)}</li>`;
}

function list(problems: readonly Problem[]): string {
  return `<ul>${problems.map(item).join("")}</ul>`;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

function faultNotice(faults: readonly Problem[], shown: boolean): string {
  const before = shown ? " What you see is the content before." : "";
  const many = count(faults.length, "problem in the content", "problems in the content");
  return `<section role="alert" aria-label="Problems in the content" style="${LOOK} #d4351c;background:#fff"><p><strong>${many}.</strong>${before} This notice goes when they are mended.</p>${list(faults)}</section>`;
}

function waitingNotice(waiting: readonly Problem[]): string {
  const many = count(waiting.length, "place waits", "places wait");
  return `<section role="status" aria-label="Waits for a reviewer" style="${LOOK} #f47738;background:#fff7bf"><details><summary>You see the new content. ${many} for somebody to read the Easy Read pages again.</summary>${list(waiting)}</details></section>`;
}

/**
 * What is wrong with the content, as HTML for the foot of a page. If nothing is wrong but something
 * waits for a reviewer, it says only that; else it is empty.
 *
 * @param shown whether a page stands above it, made of the last good content
 */
export function problemNotice(problems: readonly Problem[], shown: boolean): string {
  if (problems.length === 0) return "";
  const faults = problems.filter((one) => one.waitsFor === undefined);
  return faults.length > 0 ? faultNotice(faults, shown) : waitingNotice(problems);
}
