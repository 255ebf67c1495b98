import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openPage, type WatchedPage } from "../open.ts";
import { BareRepository } from "./bare-repository.ts";
import { filesUnder } from "./content-files.ts";
import { useFakeGithub, type FakeHost } from "./fake-github.ts";
import { complaintsOf, newlyBroken } from "./faults.ts";
import { Hands } from "./hands.ts";
import { checkOf } from "./published-state.ts";
import { choiceReady, choose, field, formOpened, pressUntilFocused } from "./screens.ts";
import { save, signIn } from "./screens.ts";
import { textField, textIn } from "./screens.ts";

/** Taller than the form of an indicator: the editor makes fields only when they come into view. */
const DESK = { viewport: { width: 1280, height: 7000 } };
const saltmarsh = filesUnder("tests/fixtures/plans/saltmarsh");
/** The end of the name of a new entry: the day, and the mark of what the record says now. */
const TODAY = /2031-12-10-[0-9a-f]{8}$/;

/** What the proposal of the last pull request changes: lines by path. */
function changesOf(repository: BareRepository, branch: string): Record<string, string[]> {
  const names = repository.git(["diff", "--name-only", "main", branch]).trim().split("\n");
  return Object.fromEntries(
    names.map((path) => {
      const diff = repository.git(["diff", "--unified=0", "main", branch, "--", path]).split("\n");
      const lines = diff.filter((line) => /^[+-](?![+-]{2} )/.test(line));
      return [path.replace(/\.md$/, "").replace(TODAY, "<today>"), lines];
    }),
  );
}

const ledger = (named: readonly string[], fields: readonly string[], report: string): string[] => [
  "+---",
  `+report: "${report}"`,
  '+date: "2031-12-10"',
  '+kind: "error"',
  ...named.map((line) => `+${line}`),
  "+fields:",
  ...fields.map((one) => `+  - "${one}"`),
  '+what: "It was given wrongly, and is put right."',
  '+approvedBy: "Head of Performance"',
  "+---",
  "+",
  "+The clerk misread the list.",
];

/** Proposals made in the form editor alone, against a repository with an interface like GitHub's. */
export function describeProposals(editor: () => string): void {
  describe("an officer with a browser only", () => {
    let repository: BareRepository;
    let watched: WatchedPage;
    let host: FakeHost;
    let page: Page;
    let hands: Hands;

    beforeAll(async () => {
      repository = new BareRepository(saltmarsh);
      watched = await openPage(DESK);
      ({ page } = watched);
      host = await useFakeGithub(page, repository);
      // The made-up plan lies ahead: an entry of today would be older than its reports.
      await page.clock.setFixedTime(new Date("2031-12-10T12:00:00Z"));
      await page.goto(editor());
      await signIn(page);
      await page.getByRole("treeitem", { name: "Milestone updates" }).waitFor();
    });

    afterAll(async () => {
      await page.context().close();
      repository.remove();
    });

    /** Opens a place of the editor as a link of the site does. */
    async function open(place: string, label?: string | null, search = ""): Promise<void> {
      await page.goto("about:blank");
      await page.goto(`${editor()}${search}#/collections/${place}`);
      await formOpened(page, label);
      hands = new Hands(page);
    }

    /** Goes to a place within the editor, which is open: that is quicker than a link. */
    async function goTo(place: string, label?: string | null): Promise<void> {
      await page.evaluate((hash) => (location.hash = hash), `#/collections/${place}`);
      await formOpened(page, label);
      hands = new Hands(page);
    }

    /** The pull request that was opened last, which passes the check. */
    function proposal(): Record<string, string[]> {
      const { branch } = host.pulls.at(-1) ?? { branch: "main" };
      expect(checkOf(repository, branch)).toEqual({ problems: [], withoutReason: [] });
      return changesOf(repository, branch);
    }

    test("changes a published sentence with its reason: one form, one proposal, 9 clicks", async () => {
      await open("update/entries/2030-12/dental-check-day");
      await hands.type(textField(page), "- A date in May 2031 is booked at Gull Point");
      await hands.giveReason(["Text"]);
      await hands.saveAndSend();
      expect(host.pulls).toHaveLength(1);
      expect(host.pulls[0]).toMatchObject({ draft: false });
      expect(proposal()).toEqual({
        "content/corrections/2030-12-dental-check-day-<today>": ledger(
          ['milestone: "dental-check-day"'],
          ["text"],
          "2030-12",
        ),
        "content/updates/2030-12/dental-check-day": [
          "-- A date in April 2031 is booked at Gull Point",
          "+- A date in May 2031 is booked at Gull Point",
        ],
      });
      expect([hands.clicks, hands.screens.size]).toEqual([9, 1]);
    });

    test("breaks no further rule of accessibility while the reason is open", async () => {
      await open("update/entries/2030-12/ferry-pass");
      await field(page, "Reason for the change").getByRole("checkbox").first().click();
      await textIn(page, "Approved by").waitFor();
      expect(await newlyBroken(page)).toEqual([]);
    });

    test("may save a reason that is half filled in, which the check refuses", async () => {
      await textIn(page, "What").fill("It was given wrongly.");
      await textField(page).fill("- Passes renewed for all");
      await save(page);
      const { branch = "", draft } = host.pulls.at(-1) ?? {};
      expect(draft).toBe(true);
      expect(checkOf(repository, branch).problems).toContainEqual(
        expect.stringMatching(/^content\/corrections\/2030-12-ferry-pass-.*approvedBy/),
      );
    });

    test("gives the whole reason later: it takes the place of the half", async () => {
      const { branch = "" } = host.pulls.at(-1) ?? {};
      await open("update/entries/2030-12/ferry-pass");
      await hands.giveReason(["Text"]);
      await hands.saveAndSend();
      expect(host.pulls.at(-1)).toMatchObject({ branch, draft: false });
      expect(Object.keys(proposal())).toEqual([
        "content/corrections/2030-12-ferry-pass-<today>",
        "content/updates/2030-12/ferry-pass",
      ]);
    });

    test("does the same with the keyboard alone", async () => {
      await open("update/entries/2030-06/ferry-pass");
      const { keyboard } = page;
      const to = async (
        key: string,
        role: "checkbox" | "radio" | "textbox",
        name: string | RegExp,
      ) => pressUntilFocused(page, key, page.getByRole(role, { name, exact: true }).first());
      await pressUntilFocused(page, "Tab", textField(page));
      await keyboard.press("Control+End");
      await keyboard.type(" on Mondays");
      await to("Tab", "checkbox", /^Add .*Reason for the change/);
      await keyboard.press("Space");
      await to("Tab", "checkbox", "Text");
      await keyboard.press("Space");
      const error = page.getByRole("radio", { name: "Error", exact: true });
      await choiceReady(error);
      await to("Tab", "radio", "Error");
      await keyboard.press("Space");
      for (const [label, words] of [
        ["What", "It was given wrongly, and is put right."],
        ["Why", "The clerk misread the list."],
        ["Approved by", "Head of Performance"],
      ] as const) {
        await to("Tab", "textbox", label);
        await keyboard.type(words);
      }
      const button = page.getByRole("button", { name: "Save", exact: true });
      await pressUntilFocused(page, "Shift+Tab", button);
      await keyboard.press("Enter");
      const send = page.getByRole("button", { name: "Send for Review" });
      await send.waitFor();
      await pressUntilFocused(page, "Tab", send);
      await keyboard.press("Enter");
      await page.locator(".content-editor").waitFor({ state: "detached" });
      expect(Object.keys(proposal())).toEqual([
        "content/corrections/2030-06-ferry-pass-<today>",
        "content/updates/2030-06/ferry-pass",
      ]);
    });

    test("changes an indicator, with the report whose record it changes", async () => {
      await open("indicator/entries/smoking-in-pregnancy", "Name");
      await hands.type(textIn(page, "Publisher"), "Saltmarsh Isle Council");
      const report = field(page, "Reason for the change").getByRole("radio", { name: "June 2031" });
      await hands.giveReason(["Details"], () => hands.choose(report));
      await hands.saveAndSend();
      expect(proposal()).toEqual({
        "content/corrections/2031-06-smoking-in-pregnancy-<today>": ledger(
          ['indicator: "smoking-in-pregnancy"'],
          ["details"],
          "2031-06",
        ),
        "content/indicators/smoking-in-pregnancy.json": [
          '+  "publisher": "Saltmarsh Isle Council",',
        ],
      });
    });

    test.each([
      ["plan/entries/plan", "plan", "Short title"],
      [
        "clinic/entries/2031-12-smoking-in-pregnancy",
        "clinics/2031-12-smoking-in-pregnancy",
        "Name",
      ],
      ["questions/entries/2031-12/1", "questions/2031-12/1", "Question", "Questions"],
      ["service-views/entries/families", "service-views/families", "In short"],
    ] as const)("%s: one line changes", async (place, file, label, list?: string) => {
      await goTo(place, list ? null : label);
      if (list) await hands.click(field(page, list).getByRole("button", { name: "Expand All" }));
      const words = await textIn(page, label).first().inputValue();
      await hands.type(textIn(page, label).first(), `Now: ${words}`);
      await hands.saveAndSend();
      const { branch = "" } = host.pulls.at(-1) ?? {};
      const lines = changesOf(repository, branch)[`content/${file}.json`] ?? [];
      expect(lines.map((line) => line.replace("Now: ", "").slice(1))).toEqual([
        expect.stringContaining(words),
        lines[0]?.slice(1),
      ]);
      expect(Object.keys(changesOf(repository, branch))).toHaveLength(1);
    });

    test("adds a page of highlights to its report's folder", async () => {
      await goTo("highlights/new");
      await hands.choose(field(page, "Report").getByRole("radio", { name: "June 2031" }));
      await page.getByRole("spinbutton", { name: "Priority" }).fill("2");
      await textIn(page, "Document").fill("highlight-report-2031-12");
      await textIn(page, "Place").fill("Priority 2");
      await hands.type(textField(page), "## What's working well\n\n- Visits have grown");
      await hands.saveAndSend();
      const changes = changesOf(repository, host.pulls.at(-1)?.branch ?? "");
      expect(Object.keys(changes)).toEqual(["content/highlights/2031-06/2"]);
    });

    test("adds a report by the short name that is typed beside the form", async () => {
      await goTo("report/new");
      await textIn(page, "Name").fill("June 2032");
      await textIn(page, "Title").fill("5th Progress Report June 2032");
      await choose(page, "Form", "Milestones");
      await textIn(page, "Document").fill("progress-report-2032-06");
      await textIn(page, "Place").fill("Introduction");
      await hands.type(textField(page), "This is the 5th progress report.");
      await hands.type(textIn(page, "Slug"), "2032-06");
      await hands.saveAndSend();
      const { branch = "", draft } = host.pulls.at(-1) ?? {};
      const files = Object.keys(changesOf(repository, branch));
      expect([files, draft]).toEqual([["content/reports/2032-06"], false]);
    });

    test("goes on with a proposal: another file joins it", async () => {
      const before = host.pulls.length;
      const branch = "cms/update/2030-12%2Fdental-check-day";
      await open("easy-read/entries/priority-1", "Text", `?proposal=${encodeURIComponent(branch)}`);
      await textField(page).press("Control+End");
      await page.keyboard.type(" Added.");
      await save(page);
      expect(host.pulls).toHaveLength(before);
      expect(Object.keys(changesOf(repository, branch))).toEqual([
        "content/corrections/2030-12-dental-check-day-<today>",
        "content/easy-read/priority-1",
        "content/updates/2030-12/dental-check-day",
      ]);
    });

    test("asks nothing of any other host", () => {
      const elsewhere = complaintsOf(watched).filter(
        (one) => !one.startsWith("other host: https://api.github.com/"),
      );
      expect([elsewhere, host.unknown]).toEqual([[], []]);
    });
  });
}
