import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { phrase } from "../wording/catalogue/phrase.ts";

function elements(node: Element, ...tagNames: readonly string[]): Element[] {
  return node.children.filter(
    (child): child is Element => child.type === "element" && tagNames.includes(child.tagName),
  );
}

function words(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === "text") return child.value;
      return child.type === "element" ? words(child) : "";
    })
    .join("")
    .trim();
}

/** Alignment as a class: the attribute is out of date, and styles in the markup are blocked. */
function align(cell: Element): void {
  const style = String(cell.properties["style"] ?? "");
  const right = cell.properties["align"] === "right" || /text-align:\s*right/.test(style);
  delete cell.properties["align"];
  delete cell.properties["style"];
  if (right) cell.properties["className"] = ["prose-table__number"];
}

/** A cell that says nothing is no header: a screen reader would announce an empty name. */
function makeHeader(cell: Element, scope: "col" | "row"): void {
  const named = words(cell) !== "";
  cell.tagName = named ? "th" : "td";
  if (named) cell.properties["scope"] = scope;
}

function mendTable(table: Element): void {
  table.properties = { className: ["prose-table"] };
  for (const part of elements(table, "thead", "tbody")) {
    for (const row of elements(part, "tr")) {
      const cells = elements(row, "td", "th");
      cells.forEach(align);
      if (part.tagName === "thead") cells.forEach((cell) => makeHeader(cell, "col"));
      else if (cells[0]) makeHeader(cells[0], "row");
    }
  }
}

function label(table: Element): string {
  const head = elements(table, "thead").flatMap((part) => elements(part, "tr"));
  const names = head.flatMap((row) => elements(row, "td", "th").map(words));
  return `Table: ${names.filter((name) => name !== "").join(", ")}`;
}

/** What a table is about, for who hears it: its columns stand under the eyes of who sees it. */
function caption(table: Element): Element {
  const children = [{ type: "text" as const, value: label(table) }];
  return { type: "element", tagName: "caption", properties: { className: ["hidden"] }, children };
}

/** A box that scrolls sideways by keyboard too, so that a wide table never widens the page. */
function box(table: ElementContent): Element {
  const ariaLabel = phrase("scrolls-sideways");
  const properties = { className: ["prose-table-box"], role: "group", ariaLabel, tabIndex: 0 };
  return { type: "element", tagName: "div", properties, children: [table] };
}

/**
 * Gives tables a caption, header cells with scope (the top row and the first column), and a scrolling
 * box.
 */
export function mendTables(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "table" || index === undefined || !parent) return undefined;
    const name = caption(node);
    mendTable(node);
    node.children.unshift(name);
    parent.children.splice(index, 1, box(node));
    return [SKIP, index + 1];
  });
}
