import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { canonicalFile } from "../../src/load/canonical-file.ts";
import { filesOf, openLocalFolder, type Files } from "./editor/local-folder.ts";
import { complaintsOf, newlyBroken } from "./editor/faults.ts";
import {
  choiceReady,
  choose,
  field,
  formOpened,
  leftForm,
  openFromList,
} from "./editor/screens.ts";
import { pressUntilFocused, rowOf, save, signIn, textField } from "./editor/screens.ts";
import { BareRepository } from "./editor/bare-repository.ts";
import { filesUnder } from "./editor/content-files.ts";
import { useFakeGithub, type FakeHost } from "./editor/fake-github.ts";
import { changedLines } from "./editor/changed-lines.ts";
import { describeProposals } from "./editor/proposals.ts";
import { REAL_FILES } from "./editor/real-files.ts";
import { buildEditor, serveEditor } from "./editor/serve-editor.ts";
import { closeBrowser, openPage, type WatchedPage } from "./open.ts";
import { fixtureSite } from "../site/built-sites.ts";

const DIST = resolve(".build/editor");
const DENTAL = "content/updates/2030-12/dental-check-day.md";
const saltmarsh = filesUnder("tests/fixtures/plans/saltmarsh");
/** Tall, since the editor makes fields only when they come into view. */
const DESK = { viewport: { width: 1280, height: 3000 } };

// The editor is a large program, and test machines are slow.
vi.setConfig({ testTimeout: 240_000 });

let served: Awaited<ReturnType<typeof serveEditor>>;

beforeAll(async () => {
  buildEditor(DIST);
  served = await serveEditor(`${DIST}/admin`);
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

/**
 * Opens the editor on files of this computer. Fails if it asks anything of another host.
 *
 * @param place what opens first: "update/entries/2030-12/ferry-pass"
 */
async function inFolder(
  files: Files,
  place: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const watched = await openPage(DESK);
  try {
    await openLocalFolder(watched.page, `${served.url}#/collections/${place}`, files);
    await use(watched.page);
    expect(complaintsOf(watched)).toEqual([]);
  } finally {
    await watched.page.context().close();
  }
}

describe("the editor's page", () => {
  const html = (): string => readFileSync(`${DIST}/admin/index.html`, "utf8");

  test("is closed to search engines and to other hosts", () => {
    expect(html()).toContain('name="robots" content="noindex, nofollow"');
    expect(html()).toContain("default-src &#39;none&#39;");
    expect(html()).not.toMatch(/(?:src|href)="https?:/);
  });

  test("is not built unless a repository is named", () => {
    const { status, stdout } = spawnSync(process.execPath, ["scripts/build-editor.ts"], {
      env: { ...process.env, DIST_DIR: `${DIST}/none`, EDITOR_REPOSITORY: "" },
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining("There is no form editor")]);
    expect(existsSync(`${DIST}/none/admin`)).toBe(false);
  });

  test("is no part of the public site", () => {
    expect(existsSync(join(fixtureSite.dist, "index.html"))).toBe(true);
    expect(existsSync(join(fixtureSite.dist, "admin"))).toBe(false);
  });
});

describe("a folder on the computer", () => {
  const entry = "update/entries/2030-12/dental-check-day";

  test("a rating and a sentence: two lines change, in one file", () =>
    inFolder(saltmarsh, entry, async (page) => {
      await formOpened(page);
      await choose(page, "Rating", "Red");
      await textField(page).fill("- A date in May 2031 is booked at Gull Point");
      await save(page);
      const after = await filesOf(page);
      expect(changedLines(saltmarsh, after)).toEqual({
        [DENTAL]: [
          '-rating: "amber"',
          '+rating: "red"',
          "-- A date in April 2031 is booked at Gull Point",
          "+- A date in May 2031 is booked at Gull Point",
        ],
      });
      const text = after[DENTAL] ?? "";
      expect(canonicalFile(DENTAL.replace("content/", ""), text)).toBe(text);
    }));

  test("with the keyboard alone, from the list to the list", () =>
    inFolder(saltmarsh, "update", async (page) => {
      const { keyboard } = page;
      const collection = page.getByRole("treeitem", { name: "Milestone updates" });
      await collection.waitFor();
      await pressUntilFocused(page, "Tab", collection);
      const report = page.getByRole("treeitem", { name: "2030-12", exact: true });
      await pressUntilFocused(page, "ArrowDown", report);
      await rowOf(page, "dental-check-day").waitFor();
      await pressUntilFocused(page, "Tab", page.getByRole("row").first());
      await pressUntilFocused(page, "ArrowDown", rowOf(page, "dental-check-day"));
      await keyboard.press("Enter");
      await formOpened(page);
      const amber = field(page, "Rating").getByRole("radio", { name: "Amber" });
      await choiceReady(amber);
      await pressUntilFocused(page, "Tab", amber);
      await keyboard.press("ArrowRight");
      await keyboard.press("Space");
      await pressUntilFocused(page, "Tab", textField(page));
      await keyboard.press("Control+End");
      await keyboard.type(", at ten");
      const button = page.getByRole("button", { name: "Save", exact: true });
      await pressUntilFocused(page, "Shift+Tab", button);
      await keyboard.press("Enter");
      await leftForm(page);
      expect(changedLines(saltmarsh, await filesOf(page))).toEqual({
        [DENTAL]: [
          '-rating: "amber"',
          '+rating: "red"',
          "-- A date in April 2031 is booked at Gull Point",
          "+- A date in April 2031 is booked at Gull Point, at ten",
        ],
      });
    }));

  test("an empty text is refused beside its field, and nothing is written", () =>
    inFolder(saltmarsh, entry, async (page) => {
      await formOpened(page);
      await textField(page).fill("");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await field(page, "Text").getByText("This field is required").waitFor();
      expect(changedLines(saltmarsh, await filesOf(page))).toEqual({});
    }));
});

describe("the real plan", () => {
  const paths = REAL_FILES.map(([, below]) => `content/${below}`);
  let watched: WatchedPage;

  // One editor for all of them: it takes longer to start than to edit a file.
  beforeAll(async () => {
    watched = await openPage(DESK);
    const files = Object.fromEntries(paths.map((path) => [path, readFileSync(path, "utf8")]));
    await openLocalFolder(watched.page, `${served.url}#/collections/update`, files);
    await watched.page.getByRole("treeitem", { name: "Milestone updates" }).waitFor();
  });

  afterAll(async () => {
    await watched.page.context().close();
  });

  test.each(REAL_FILES)("%s: adding words changes their line alone", async (entry, below) => {
    const { page } = watched;
    const before = await filesOf(page);
    await page.evaluate((hash) => (location.hash = hash), `#/collections/${entry}`);
    await formOpened(page);
    const text = await textField(page).inputValue();
    await textField(page).fill(`${text} Added.`);
    await save(page);
    const last = text.split("\n").at(-1) ?? "";
    const changed = [`-${last}`, `+${last} Added.`];
    expect(changedLines(before, await filesOf(page))).toEqual({ [`content/${below}`]: changed });
    expect(complaintsOf(watched)).toEqual([]);
  });
});

describe("GitHub", () => {
  const repository = new BareRepository(saltmarsh);
  let watched: WatchedPage;
  let host: FakeHost;

  beforeAll(async () => {
    watched = await openPage(DESK);
    host = await useFakeGithub(watched.page, repository);
  });

  afterAll(async () => {
    await watched.page.context().close();
    repository.remove();
  });

  const branch = "cms/update/2030-12%2Fdental-check-day";
  const rating = ['-rating: "amber"', '+rating: "red"'];
  const sentence = [
    "-- A date in April 2031 is booked at Gull Point",
    "+- A date in May 2031 is booked at Gull Point",
  ];

  test("saving opens a draft pull request with the changed line alone", async () => {
    const { page } = watched;
    // As "Edit this page" leads there.
    await page.goto(`${served.url}#/collections/update/entries/2030-12/dental-check-day`);
    await signIn(page);
    await formOpened(page);
    await choose(page, "Rating", "Red");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Send the entry for review").waitFor();
    expect(host.pulls).toMatchObject([{ branch, draft: true, labels: ["sveltia-cms/draft"] }]);
    expect(repository.diff(branch)).toEqual(rating);
    expect(repository.commitsOn(branch)).toEqual(["Edit 2030-12/dental-check-day"]);
  });

  test("what is shown after saving breaks no further rule of accessibility", async () => {
    expect(await newlyBroken(watched.page)).toEqual([]);
  });

  test("sending for review makes it ready for somebody else", async () => {
    const { page } = watched;
    await page.getByRole("button", { name: "Send for Review" }).click();
    await leftForm(page);
    expect(host.pulls).toMatchObject([{ draft: false, labels: ["sveltia-cms/pending_review"] }]);
    expect(await page.getByRole("button", { name: /publish/i }).count()).toBe(0);
  });

  test("a second save joins the same pull request", async () => {
    const { page } = watched;
    await openFromList(page, "2030-12", "dental-check-day");
    await textField(page).fill("- A date in May 2031 is booked at Gull Point");
    await save(page);
    expect(host.pulls).toMatchObject([
      { branch, draft: false, labels: ["sveltia-cms/pending_review"] },
    ]);
    expect(repository.branches()).toEqual([branch, "main"]);
    expect(repository.commitsOn(branch)).toHaveLength(2);
    expect(repository.diff(`${branch}~1`)).toEqual(rating);
    expect(repository.diff(branch, `${branch}~1`)).toEqual(sentence);
    expect(repository.diff(branch)).toEqual([...rating, ...sentence]);
  });

  test("nothing else was asked of any host, and main stands as it stood", () => {
    const elsewhere = complaintsOf(watched).filter(
      (one) => !one.startsWith("other host: https://api.github.com/"),
    );
    expect(elsewhere).toEqual([]);
    expect(host.unknown).toEqual([]);
    expect(repository.git(["log", "--format=%s", "main"]).trim()).toBe("Content");
  });
});

describeProposals(() => served.url);

describe("accessibility of the editor's screens", () => {
  test("sign-in", async () => {
    const watched = await openPage(DESK);
    const { page } = watched;
    await page.goto(served.url);
    const signIn = page.getByRole("button", { name: "Sign In Using Access Token" });
    await signIn.waitFor();
    expect(await newlyBroken(page)).toEqual([]);
    await signIn.click();
    await page.getByRole("textbox", { name: "Personal Access Token" }).waitFor();
    expect(await newlyBroken(page)).toEqual([]);
    const scale = await page.evaluate(() =>
      [...document.querySelectorAll("meta[name=viewport]")].map((one) => one.outerHTML).join(),
    );
    expect(scale).not.toContain("maximum-scale");
    expect(complaintsOf(watched)).toEqual([]);
    await page.context().close();
  });

  test("lists, with and without files, and form", () =>
    inFolder(saltmarsh, "update", async (page) => {
      await page.getByText("This collection has no entries yet").first().waitFor();
      expect(await newlyBroken(page)).toEqual([]);
      await page.getByRole("treeitem", { name: "2030-12", exact: true }).click();
      await rowOf(page, "ferry-pass").waitFor();
      expect(await newlyBroken(page)).toEqual([]);
      await rowOf(page, "ferry-pass").click();
      await formOpened(page);
      expect(await newlyBroken(page)).toEqual([]);
    }));
});
