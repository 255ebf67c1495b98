import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { canonicalFile } from "../../src/load/canonical-file.ts";
import { filesOf, openLocalFolder, type Files } from "./editor/local-folder.ts";
import { brokenRules, field, leftForm, openEntry } from "./editor/screens.ts";
import { pressUntilFocused, save, textField } from "./editor/screens.ts";
import { BareRepository } from "./editor/bare-repository.ts";
import { filesUnder } from "./editor/content-files.ts";
import { useFakeGithub, type FakeHost } from "./editor/fake-github.ts";
import { changedLines } from "./editor/changed-lines.ts";
import { serveEditor } from "./editor/serve-editor.ts";
import { closeBrowser, openPage, type WatchedPage } from "./open.ts";

const DIST = resolve(".build/editor");
const DENTAL = "content/updates/2030-12/dental-check-day.md";
const saltmarsh = filesUnder("tests/fixtures/plans/saltmarsh");
/** Tall, since the editor makes fields only when they come into view. */
const DESK = { viewport: { width: 1280, height: 3000 } };

/**
 * What Sveltia's pages break, none of it a rule of WCAG: some content stands outside landmarks, and
 * a form has neither a main landmark nor a first heading. Anything else is new, and fails.
 */
const KNOWN = /^(?:region|landmark-one-main|page-has-heading-one):/;

// The editor is a large program, and test machines are slow.
vi.setConfig({ testTimeout: 240_000 });

let served: Awaited<ReturnType<typeof serveEditor>>;

beforeAll(async () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build-editor.ts"], {
    env: { ...process.env, DIST_DIR: DIST, EDITOR_REPOSITORY: "owner/name", CONTENT_DIR: "" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The editor was not built.\n${stderr}`);
  served = await serveEditor(`${DIST}/admin`);
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

/** Pictures and files that the page makes itself come from no host. */
function complaintsOf({ complaints }: WatchedPage): string[] {
  return complaints.filter(
    (one) => !/^other host: (?:blob:|https:\/\/api\.github\.com\/)/.test(one),
  );
}

async function inFolder(files: Files, use: (watched: WatchedPage) => Promise<void>): Promise<void> {
  const watched = await openPage(DESK);
  try {
    await openLocalFolder(watched.page, served.url, files);
    await watched.page.getByRole("radio", { name: "Contents" }).waitFor();
    await use(watched);
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
  });
});

describe("a folder on the computer", () => {
  test("a rating and a sentence: two lines change, in one file", () =>
    inFolder(saltmarsh, async ({ page }) => {
      await openEntry(page, "update/entries/2030-12/dental-check-day");
      await field(page, "Rating").getByRole("radio", { name: "Red" }).click();
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

  test("with the keyboard alone", () =>
    inFolder(saltmarsh, async ({ page }) => {
      await openEntry(page, "update/entries/2030-12/dental-check-day");
      const amber = field(page, "Rating").getByRole("radio", { name: "Amber" });
      await pressUntilFocused(page, "Tab", amber);
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Space");
      const button = page.getByRole("button", { name: "Save", exact: true });
      await pressUntilFocused(page, "Shift+Tab", button);
      await page.keyboard.press("Enter");
      await leftForm(page);
      expect(changedLines(saltmarsh, await filesOf(page))).toEqual({
        [DENTAL]: ['-rating: "amber"', '+rating: "red"'],
      });
    }));

  test("an empty text is refused beside its field, and nothing is written", () =>
    inFolder(saltmarsh, async ({ page }) => {
      await openEntry(page, "update/entries/2030-12/dental-check-day");
      await textField(page).fill("");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await field(page, "Text").getByText("This field is required").waitFor();
      expect(changedLines(saltmarsh, await filesOf(page))).toEqual({});
    }));
});

describe("the real plan", () => {
  test.each([
    ["update/entries/2014-06/childhood-vaccination", "updates/2014-06/childhood-vaccination.md"],
    ["highlights/entries/2015-01/1", "highlights/2015-01/1.md"],
    ["report/entries/2014-06", "reports/2014-06.md"],
    ["report/entries/2015-01", "reports/2015-01.md"],
    ["priority/entries/7", "priorities/7.md"],
    ["easyRead/entries/start", "easy-read/start.md"],
    ["glossary/entries/camhs", "glossary/camhs.md"],
    ["page/entries/about", "pages/about.mdx"],
  ])("%s: adding words changes their line alone", async (entry, below) => {
    const path = `content/${below}`;
    const files = { [path]: readFileSync(path, "utf8") };
    await inFolder(files, async ({ page }) => {
      await openEntry(page, entry);
      const text = await textField(page).inputValue();
      await textField(page).fill(`${text} Added.`);
      await save(page);
      const last = text.split("\n").at(-1) ?? "";
      const changed = [`-${last}`, `+${last} Added.`];
      expect(changedLines(files, await filesOf(page))).toEqual({ [path]: changed });
    });
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

  test("saving opens a draft pull request with the changed line alone", async () => {
    const { page } = watched;
    // As "Edit this page" leads there.
    await page.goto(`${served.url}#/collections/update/entries/2030-12/dental-check-day`);
    await page.getByRole("button", { name: "Sign In Using Access Token" }).click();
    await page.getByRole("textbox", { name: "Personal Access Token" }).fill("a-token-for-tests");
    await page.keyboard.press("Enter");
    await textField(page).waitFor();
    await field(page, "Rating").getByRole("radio", { name: "Red" }).click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Send the entry for review").waitFor();
    expect(host.pulls).toMatchObject([{ branch, draft: true, labels: ["sveltia-cms/draft"] }]);
    expect(repository.diff(branch)).toEqual(['-rating: "amber"', '+rating: "red"']);
    expect(repository.git(["log", "--format=%s", `main..${branch}`]).trim()).toBe(
      "Edit 2030-12/dental-check-day",
    );
  });

  test("sending for review makes it ready for somebody else", async () => {
    const { page } = watched;
    await page.getByRole("button", { name: "Send for Review" }).click();
    await expect.poll(() => host.pulls[0]?.draft).toBe(false);
    expect(host.pulls[0]?.labels).toEqual(["sveltia-cms/pending_review"]);
    expect(await page.getByRole("button", { name: /publish/i }).count()).toBe(0);
  });

  test("nothing else was asked of any host, and main stands as it stood", () => {
    expect(host.unknown).toEqual([]);
    expect(complaintsOf(watched)).toEqual([]);
    expect(repository.git(["log", "--format=%s", "main"]).trim()).toBe("Content");
  });
});

describe("accessibility of the editor's screens", () => {
  const newRules = (found: string[]): string[] => found.filter((one) => !KNOWN.test(one));

  test("sign-in", async () => {
    const { page } = await openPage(DESK);
    await page.goto(served.url);
    const signIn = page.getByRole("button", { name: "Sign In Using Access Token" });
    await signIn.waitFor();
    expect(newRules(await brokenRules(page))).toEqual([]);
    await signIn.click();
    await page.getByRole("textbox", { name: "Personal Access Token" }).waitFor();
    expect(newRules(await brokenRules(page))).toEqual([]);
    const scale = await page.evaluate(() =>
      [...document.querySelectorAll("meta[name=viewport]")].map((one) => one.outerHTML).join(),
    );
    expect(scale).not.toContain("maximum-scale");
    await page.context().close();
  });

  test("list and form", () =>
    inFolder(saltmarsh, async ({ page }) => {
      await page.evaluate(() => {
        location.hash = "#/collections/glossary";
      });
      await page.getByText("NEET").first().waitFor();
      expect(newRules(await brokenRules(page))).toEqual([]);
      await openEntry(page, "update/entries/2030-12/ferry-pass");
      expect(newRules(await brokenRules(page))).toEqual([]);
    }));
});
