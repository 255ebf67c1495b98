import { resolve } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BareRepository } from "../browser/editor/bare-repository.ts";
import { useFakeGithub, type FakeHost } from "../browser/editor/fake-github.ts";
import { Hands } from "../browser/editor/hands.ts";
import { checkOf } from "../browser/editor/published-state.ts";
import { field, formOpened, leftForm, signIn, textField } from "../browser/editor/screens.ts";
import { textIn } from "../browser/editor/screens.ts";
import { buildEditor, serveEditor } from "../browser/editor/serve-editor.ts";
import { closeBrowser, openPage } from "../browser/open.ts";
import {
  byCommand,
  cardIn,
  leftOutOf,
  madeUp,
  MADE_UP_REPORT as made,
  placeOf,
  started,
  withTexts,
  type Said,
} from "../changes/new-report-folder.ts";
import { FICTIONAL } from "../content/plans.ts";
import { Checker, readFolder, textOf, type Folder } from "../mutation/content-folder.ts";

const DIST = resolve(".build/editor-of-a-report");
/** Taller than the form of the plan: the editor makes fields only when they come into view. */
const DESK = { viewport: { width: 1280, height: 7000 } };

const published = readFolder(resolve(FICTIONAL));
const before = cardIn(new Checker().check(published));
const said = madeUp(before);
const leftOut = leftOutOf(before, said);
/** What the repository should hold in the end: as the command line writes it. */
const byHand = withTexts(started(published, made, leftOut), byCommand(made, said));

const filesOf = (folder: Folder): Record<string, string> =>
  Object.fromEntries([...folder].map(([path, bytes]) => [`content/${path}`, textOf(bytes)]));

/** The repository as it stands when the officer begins: a figure that would be late is put off. */
function asPublished(): Record<string, string> {
  const late = new Map(made.late.map(([path]) => [path, textOf(byHand.get(path))] as const));
  return filesOf(withTexts(published, late));
}

let page: Page;
let served: Awaited<ReturnType<typeof serveEditor>>;
let repository: BareRepository;
let host: FakeHost;
let hands: Hands;

beforeAll(async () => {
  buildEditor(DIST);
  served = await serveEditor(`${DIST}/admin`);
  repository = new BareRepository(asPublished());
  ({ page } = await openPage(DESK));
  host = await useFakeGithub(page, repository);
  await page.clock.setFixedTime(new Date(`${made.today}T12:00:00Z`));
  await page.goto(served.url);
  await signIn(page);
  await page.getByRole("treeitem", { name: "Milestone updates" }).waitFor();
  hands = new Hands(page);
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
  repository.remove();
});

const branch = (): string => host.pulls[0]?.branch ?? "main";

/** Opens a form as the links in the comment of a proposal do: what is saved joins the proposal. */
async function open(place: string, label: string): Promise<void> {
  const search = host.pulls.length > 0 ? `?proposal=${encodeURIComponent(branch())}` : "";
  await page.goto("about:blank");
  await page.goto(`${served.url}${search}#/collections/${place}`);
  await formOpened(page, label);
}

/** Adds an item to a list and gives the field that holds the list. */
async function add(list: string, item: string): Promise<Locator> {
  const holder = field(page, list);
  await hands.click(holder.getByRole("button", { name: new RegExp(`^Add .?${item}`) }).last());
  return holder;
}

async function joinProposal(): Promise<void> {
  await hands.click(page.getByRole("button", { name: "Save", exact: true }));
  await leftForm(page);
}

const words = (within: Locator, label: string): Locator =>
  within.getByRole("textbox", { name: label, exact: true }).last();

test("the paper of the report joins the plan, and opens the proposal", async () => {
  await open("plan/entries/plan", "Short title");
  const papers = await add("Documents", "Document");
  await hands.type(words(papers, "Id"), made.document);
  await hands.type(words(papers, "Title"), made.name);
  await hands.type(words(papers, "Publisher"), "A council");
  await hands.type(words(papers, "Date"), made.name);
  await hands.type(textIn(page, "Today"), made.today);
  await hands.saveAndSend();
  expect(host.pulls).toMatchObject([{ draft: false }]);
});

test("the report joins it, with the priorities that it leaves out", async () => {
  await open("report/new", "Text");
  await hands.type(textIn(page, "Name"), made.name);
  await hands.type(textIn(page, "Title"), `Progress report, ${made.name}`);
  await hands.choose(field(page, "Form").getByRole("radio", { name: "Milestones" }));
  await hands.type(textIn(page, "Document"), made.document);
  await hands.type(textIn(page, "Place"), "Introduction");
  for (const priority of leftOut) {
    const list = await add("Exceptions", "Exception");
    await hands.type(list.getByRole("spinbutton", { name: "Priority" }).last(), String(priority));
    await hands.type(words(list, "Explanation"), "Nothing of it has milestones.");
  }
  await hands.type(textField(page), "A made-up report.");
  await hands.type(textIn(page, "Slug"), made.id);
  await joinProposal();
});

async function rate({ rating }: Said): Promise<void> {
  for (const [at, key] of rating.entries()) {
    const list = await add("Rating", "Rating");
    const name = key[0]?.toUpperCase() + key.slice(1);
    await hands.choose(list.getByRole("radio", { name, exact: true }).nth(at));
  }
}

test.each(said)("what it says of $milestone joins it", async (one) => {
  await open("update/new", "Text");
  await hands.choose(field(page, "Report").getByRole("radio", { name: made.name }));
  await hands.click(field(page, "Milestone").getByRole("combobox"));
  const { wording } = before.milestone(one.milestone);
  await hands.click(page.getByRole("option", { name: wording }));
  await hands.type(page.getByRole("spinbutton", { name: "Number" }), String(one.number));
  await rate(one);
  await hands.type(textIn(page, "Document"), made.document);
  await hands.type(textIn(page, "Place"), placeOf(one));
  await hands.type(textField(page), one.text);
  await joinProposal();
});

test("one proposal holds it all, to the byte as the command line writes it", () => {
  expect(host.pulls).toHaveLength(1);
  const entries = repository.tree(branch());
  const made = entries.map(({ path, sha }) => [path, repository.git(["cat-file", "blob", sha])]);
  expect(Object.fromEntries(made)).toEqual(filesOf(byHand));
  const { problems, withoutReason } = checkOf(repository, branch());
  // Easy Read waits for somebody who reads it beside the new figures: a tick in the pull request.
  const others = problems.filter((one) => !one.startsWith("content/easy-read/"));
  expect([others, withoutReason]).toEqual([[], []]);
  // Ten for each milestone, two more for a second rating, and the rest for paper and report.
  expect(hands.clicks).toBe(161);
});
