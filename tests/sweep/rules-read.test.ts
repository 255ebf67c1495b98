import axe from "axe-core";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, openPage } from "../browser/open.ts";
import { realSite } from "../site/built-sites.ts";
import { readPage } from "../site/pages.ts";
import { axeRules, BY_NAME } from "./engines.ts";

afterAll(closeBrowser);

/** Whether a thing is shown at all: the sweep opens another page where that may differ. */
const WHETHER_SHOWN = new Set(["display", "visibility", "content-visibility"]);

/** Pages with fields, tables, charts, closed parts and pictures. */
const PAGES = [
  ...["search", "check-figures", "priorities/1", "indicators/neet-16-to-18"],
  ...["easy-read", "members/off-track"],
];

/** What each rule reads of styles and places, on the page that is open. */
async function readBy(rules: string[]): Promise<Record<string, string[]>> {
  let seen = new Set<string>();
  const watch = (of: object, names: readonly string[]): void => {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(of, name) ?? {};
      const { get, value } = own as { get?: () => unknown; value?: (...all: unknown[]) => unknown };
      Object.defineProperty(of, name, {
        configurable: true,
        get(this: object) {
          seen.add(name);
          return get ? get.call(this) : value;
        },
      });
    }
  };
  const styleOf = window.getComputedStyle.bind(window);
  window.getComputedStyle = (element, pseudo) =>
    new Proxy(styleOf(element, pseudo), {
      get: (style, name) => {
        if (name === "getPropertyValue")
          return (asked: string) => {
            seen.add(asked);
            return style.getPropertyValue(asked);
          };
        seen.add(String(name));
        const found: unknown = Reflect.get(style, name, style);
        return typeof found === "function" ? (found.bind(style) as unknown) : found;
      },
    });
  const boxes = ["getBoundingClientRect", "getClientRects"];
  const sizes = ["scrollHeight", "scrollWidth", "clientHeight", "clientWidth"];
  watch(Element.prototype, [...boxes, ...sizes, "scrollTop", "scrollLeft"]);
  watch(Range.prototype, boxes);
  watch(HTMLElement.prototype, ["offsetWidth", "offsetHeight", "offsetTop", "offsetLeft"]);
  watch(Document.prototype, ["elementFromPoint", "elementsFromPoint"]);
  const tool = (globalThis as unknown as { axe: typeof axe }).axe;
  const read: Record<string, string[]> = {};
  for (const rule of rules) {
    seen = new Set();
    await tool.run(document, { runOnly: { type: "rule", values: [rule] }, preload: false });
    read[rule] = [...seen];
  }
  return read;
}

test("no other rule of axe reads colours, or the places and sizes of things", async () => {
  const rules = axeRules();
  const { page } = await openPage();
  const beyond = new Set<string>();
  for (const path of PAGES) {
    await page.setContent(readPage(realSite, `${path}/index.html`), {
      waitUntil: "domcontentloaded",
    });
    await page.evaluate(axe.source);
    const read = Object.entries(await page.evaluate(readBy, rules));
    for (const [rule, all] of read)
      if (all.some((name) => !WHETHER_SHOWN.has(name))) beyond.add(rule);
  }
  expect([...beyond].sort()).toEqual([...BY_NAME.colours, ...BY_NAME.room].sort());
});
