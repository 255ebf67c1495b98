import { describe, expect, test } from "vitest";
import { evidenceSummary, evidenceView } from "../../src/views/evidence.ts";
import { paperChecks } from "../../src/views/paper-checks.ts";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { cardOf, FICTIONAL } from "../content/plans.ts";

const card = cardOf(FICTIONAL);

function without(list: "sweeps" | "manualChecks"): ReportCard {
  return { ...card, content: { ...card.content, [list]: [] } };
}

describe("how the site is checked", () => {
  test("names the commit, the day and the pages of the last sweep", () => {
    const told = evidenceView(card).sweep?.told ?? "";
    for (const part of ["5 December 2031", "210 pages", "0123456789ab"])
      expect(told).toContain(part);
  });

  test("says which pages were not looked at again, as no byte of them changed", () => {
    const sweeps = card.content.sweeps.map((sweep) => ({
      ...sweep,
      earlier: { pages: 200, since: "2031-12-01" },
    }));
    const told = (which: ReportCard): string => evidenceView(which).sweep?.told ?? "";
    const since = "200 pages were looked at before, since 1 December 2031";
    expect(told({ ...card, content: { ...card.content, sweeps } })).toContain(since);
    expect(told(card)).not.toContain("looked at before");
  });

  test("says which way of looking did not reach every page", () => {
    const { sweep } = evidenceView(card);
    expect(sweep?.notAll).toContain("1 way");
    expect(sweep?.ways.rows).toContainEqual(["print", "90 of 210", "Made-up engine"]);
  });

  test("tells a fault that stays with its reason, and one without as to be mended", () => {
    const reasons = evidenceView(card).sweep?.faults?.rows.map((row) => row.at(-1));
    expect(reasons).toEqual([
      "It shows how a fault is told that stays for a reason.",
      "It is to be mended.",
    ]);
  });

  test("tells what a person heard otherwise, and lists what nobody has checked", () => {
    const { checks, notDone } = evidenceView(card);
    expect(checks[0]?.faults[0]).toContain("a made-up word");
    expect(notDone).not.toContain(checks[0]?.what);
    expect(notDone.length).toBeGreaterThan(3);
  });

  test("claims nothing where nothing was checked", () => {
    expect(evidenceSummary(without("sweeps"))[0]).toMatch(/have not looked/);
    expect(evidenceSummary(without("manualChecks"))[1]).toMatch(/^No person/);
    expect(evidenceSummary(card)[0]).toContain("1 way did not reach every page");
    expect(evidenceSummary(card).join(" ")).not.toMatch(/compl(?:y|iant)/i);
  });
});

test("how papers are checked is told of all 135 conditions, and those that nobody checks are named", () => {
  const { rows } = paperChecks();
  expect(rows.map(([, count]) => Number(count))).toEqual([46, 37, 4, 48]);
  expect(rows[2]?.join()).toContain("31-011, 31-014, 31-015, 31-016");
});
