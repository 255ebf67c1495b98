import { plain } from "../../src/wording/counts.ts";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startPlan } from "../../scripts/new-content/plan.ts";
import { PLAN_QUESTIONS, planAnswerFault } from "../../src/authoring/new-plan/questions.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { toContent } from "../../src/kinds/to-content.ts";
import { readContent } from "../../src/load/read-content.ts";
import { homeView } from "../../src/views/home.ts";
import { siteFrame } from "../../src/views/site.ts";

const place = mkdtempSync(join(tmpdir(), "report-card-plan-"));

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

const ANSWERS = {
  place: "Anytown",
  body: "Anytown Council",
  partnership: "Anytown Children’s Partnership",
  title: "Anytown Plan 2026-29",
  period: "2026-29",
  priorities: "A healthy start; Safe at home",
  report: "2026-q2",
  email: "reportcard@example.org",
  milestone: "step; steps",
  member: "councillor; councillors",
};

async function start(folder: string, answers: Readonly<Record<string, string>>) {
  const options = Object.entries(answers).flatMap(([name, value]) => [`--${name}`, value]);
  const { done, lines } = await startPlan(folder, options, { author: null });
  return { done, out: lines.join("\n") };
}

describe("npm run new -- plan <folder>", async () => {
  const folder = join(place, "made");
  const { done } = await start(folder, ANSWERS);
  const { set, problems, warnings } = readContent(folder, place);

  it("names what is to be filled in, and a folder as a shell takes it", async () => {
    expect(warnings.map(({ message }) => message)).toContain(
      "This is still to be filled in, and readers see that it is: the first step of “Safe at home”, as the plan prints it.",
    );
    const { out } = await start(join(place, "my plan"), ANSWERS);
    expect(out).toContain(`CONTENT_DIR="${join(place, "my plan")}" npm run dev`);
  });

  it("writes a plan in Welsh where it is asked to, with nothing left in English", async () => {
    const welsh = join(place, "cwm-afon");
    const { done: made } = await start(welsh, {
      ...{ ...ANSWERS, language: "cy", place: "Cwm Afon", body: "Cyngor Cwm Afon" },
      ...{ partnership: "Partneriaeth Plant Cwm Afon", title: "Cynllun Plant 2026-29" },
      ...{ priorities: "Dechrau iach; Diogel gartref", milestone: "cam; camau" },
      ...{ member: "cynghorydd; cynghorwyr", report: "2026-06" },
    });
    expect(made).toBe(true);
    const read = readContent(welsh, place);
    expect(read.problems).toEqual([]);
    const open = (all: readonly { message: string }[]): number =>
      all.filter(({ message }) => message.startsWith("This is still to be filled in")).length;
    expect(open(read.warnings)).toBe(open(warnings));
    expect(open(warnings)).toBeGreaterThan(20);
    const { set: ofWelsh } = read;
    expect(ofWelsh.reports.map(({ data }) => data.name)).toEqual(["Mehefin 2026"]);
    const texts = [ofWelsh.plan, ...ofWelsh.pages, ...ofWelsh.milestones, ...ofWelsh.updates].map(
      (file) => JSON.stringify([file?.data, file?.body]),
    );
    expect(texts.join().match(/\b(?:the|what|still|each|about|where)\b/gi)).toBeNull();
  });

  it("lets nobody call milestones as the level above them is called", async () => {
    const called = { ...ANSWERS, milestone: "action; actions" };
    const { done, out } = await start(join(place, "alike"), called);
    expect(done).toBe(false);
    expect(out).toContain("--actions no");
    const alone = await start(join(place, "alike"), { ...called, actions: "no" });
    expect(alone.done).toBe(true);
    expect(readContent(join(place, "alike"), place).problems).toEqual([]);
  });

  it("writes a plan in another first language, and knows which there are", async () => {
    const welsh = join(place, "cymraeg");
    expect((await start(welsh, { ...ANSWERS, language: "cy" })).done).toBe(true);
    expect(readContent(welsh, place).set.plan?.data.language).toBe("cy");
    expect((await start(join(place, "la"), { ...ANSWERS, language: "la" })).out).toContain(
      '"la" is not one of the answers to "language". Write one of en-GB, cy',
    );
  });

  it("writes a plan in which the check finds no mistake, and lists what is still to fill in", () => {
    expect(done).toBe(true);
    expect(problems).toEqual([]);
    const left = warnings.filter(({ code }) => code === "unfinished");
    expect(new Set(left.map(({ path }) => path.split("/")[1]))).toEqual(
      new Set(["plan.json", "priorities", "milestones", "updates", "reports", "pages"]),
    );
  });

  it("says on its pages what is still to fill in, and uses the plan’s own words", () => {
    const card = buildReportCard(toContent(set, undefined));
    const { unfinished, menu } = siteFrame(card, "/");
    expect(unfinished).toMatch(/^This report card is being written: \d+ texts are still to be/);
    expect(menu.map(({ text }) => text)).toContain("For councillors");
    expect(homeView(card).unrated).toBe("No report has rated the steps of this plan yet.");
    for (const { isTold, opening } of homeView(card).priorities) {
      expect([isTold, opening.note]).toEqual([false, []]);
    }
    expect(plain(homeView(card).latest.summary)).toBe("It gives an update on 2 steps.");
    expect(card.reports.map(({ report }) => report.name)).toEqual(["Quarter 2 of 2026"]);
  });

  it("writes into no folder that holds files", async () => {
    const { done: again, out } = await start(folder, ANSWERS);
    expect(again).toBe(false);
    expect(out).toContain("is there already and holds files. Choose a new folder.");
  });

  it("lists all faulty and missing answers, and writes nothing", async () => {
    const other = join(place, "other");
    const wrong = await start(other, {
      ...ANSWERS,
      report: "June",
      email: "us",
      member: "members",
    });
    expect(wrong.done).toBe(false);
    for (const fault of [
      '"June" is not a month',
      '"us" is not an e-mail',
      '"members" is not one',
    ]) {
      expect(wrong.out).toContain(fault);
    }
    const missing = await start(other, { place: "Anytown" });
    expect(missing.out).toContain("These are missing for a new plan:");
    expect(existsSync(other)).toBe(false);
  });
});

it("asks ten questions, and accepts its own examples", () => {
  expect(PLAN_QUESTIONS).toHaveLength(10);
  for (const { name, example } of PLAN_QUESTIONS) {
    expect(planAnswerFault(name, name === "report" ? "2026-06" : example)).toBeNull();
  }
});
