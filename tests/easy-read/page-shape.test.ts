import { describe, expect, it } from "vitest";
import { resolve } from "../../src/domain/easy-read/resolve.ts";
import { ENGINE_SAYINGS } from "../../src/domain/easy-read/sayings.ts";
import { isFault } from "../../src/domain/easy-read/resolved.ts";
import { leafletBreaches } from "../../src/easy-read/page-rules.ts";
import { easyStatus, SIGN_LIMITS } from "../../src/domain/easy-read/status.ts";
import { ratingTotals } from "../../src/domain/rating-totals.ts";
import { share } from "../../src/domain/share.ts";
import { easyReadLinks } from "../../src/views/easy-read.ts";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import { readRealContent } from "../content/real-content.ts";
import { toldOf, toldOfShape } from "./easy-plan.ts";

const content = readRealContent();

function said(card: ReportCard, reference: string, priority = 1): string {
  const found = resolve(reference, {
    card,
    priority,
    beside: [reference],
    sayings: ENGINE_SAYINGS,
  });
  return isFault(found) ? found.fault : found.words;
}

describe("ER17: the shape of a priority's page", () => {
  it("refuses a page that does not answer first, and one that does not end with what comes next", () => {
    const told = toldOfShape("## What we want\n\n- school: We want good schools.");
    expect(told.map((one) => one.replace(/^\S+\s+/, ""))).toEqual(
      expect.arrayContaining([
        "The page does not answer first.\n    Make this the first row, above all headings: - status: {priority 1: answer}.",
        "The page does not end with “What next?”.\n    Add “## What next?” at the end. If the reports do not say, write that.",
      ]),
    );
  });

  it("asks for the date of a figure", () => {
    const told = toldOfShape("- school: We help {ferry-use: latest} schools.");
    expect(told.join("\n")).toContain(
      "The page does not say when {ferry-use: latest} was counted.\n    Add {ferry-use: date} to this row or the next.",
    );
    const dated = toldOfShape(
      "- school: In {ferry-use: date}, we helped {ferry-use: latest} schools.",
    );
    expect(dated.join("\n")).not.toContain("was counted");
  });

  it("keeps a leaflet to what fits four sides", () => {
    expect(leafletBreaches(17)).toEqual([]);
    expect(leafletBreaches(18)[0]?.message).toBe("This page has 18 rows.");
  });

  it("asks for the pages to which all others lead", () => {
    const told = toldOfShape("- school: We help.").join("\n");
    // The plan of these tests has two of the five.
    expect(told.match(/of the kind "[\w-]+"/g)?.sort()).toEqual(
      ["accessibility", "start", "words"].map((kind) => `of the kind "${kind}"`),
    );
    expect(toldOf({})).toHaveLength(1);
  });
});

describe("what stays true when a new report leaves a priority out", () => {
  const [last] = content.reports.toSorted((a, b) => b.id.localeCompare(a.id));
  if (!last) throw new Error("There are no reports.");
  const later = { ...last, id: "2015-07", name: "July 2015", overview: undefined };
  const card = buildReportCard({
    ...content,
    reports: [...content.reports, later],
  });

  it("is its rating, with the date of the report that gave it", () => {
    expect(said(card, "priority 1: answer")).toBe(
      "In June 2014, fewer things went well than we want",
    );
    expect(said(card, "priority 1: red")).toBe("11 or 12 of the 52 things");
  });

  it("is its sign in the list of priorities, with the same date", () => {
    const fresh = last.overview ?? content.reports.find((one) => one.id === "2014-06")?.overview;
    if (!fresh) throw new Error("No report has ratings.");
    const rows = fresh.rows.filter((row) => row.priority !== 1);
    const rated = { ...later, overview: { ...fresh, rows } };
    const links = (reports: typeof content.reports): (string | null)[][] =>
      easyReadLinks(buildReportCard({ ...content, reports }), "priorities").map(
        ({ above, sign, signDate }) => [above, sign, signDate],
      );
    const [before, after] = [links(content.reports), links([...content.reports, rated])];
    expect(before[0]).toEqual(["Priority 1", "Some work to do", "June 2014"]);
    expect(after[0]).toEqual(before[0]);
    expect(after[1]).toEqual(["Priority 2", "Some work to do", "July 2015"]);
    // No report has rated these two: nothing is dated.
    expect(after[3]).toEqual(["Priority 4", "We do not know yet", null]);
    expect(after[6]).toEqual(["Priority 7", "We do not know yet", null]);
  });

  it("is what the reports print of it, with their date", () => {
    expect(said(card, "printed: 557", 4)).toBe("557");
    expect(said(card, "news: date", 4)).toBe("January 2015");
    expect(said(card, "report: date", 4)).toBe("July 2015");
  });
});

describe("when a new report speaks of a priority, and no longer prints a number of its page", () => {
  const old = content.highlights.find(
    ({ report, priority }) => report === "2015-01" && priority === 4,
  );
  const [last] = content.reports.toSorted((a, b) => b.id.localeCompare(a.id));
  if (!old || !last) throw new Error("The report of January 2015 is not there.");
  const fresh = { ...old, report: "2015-07", workingWell: ["Lessons go on."], concerns: [] };
  const card = buildReportCard({
    ...content,
    reports: [...content.reports, { ...last, id: "2015-07", name: "July 2015" }],
    highlights: [...content.highlights, fresh],
  });

  it("keeps what names its report, with that report's date", () => {
    expect(said(card, "printed 2015-01: 557", 4)).toBe("557");
    expect(said(card, "report 2015-01: date", 4)).toBe("January 2015");
  });

  it("says which report prints it, and how to name that one", () => {
    const told = resolve("printed: 557", {
      card,
      priority: 4,
      beside: [],
      sayings: ENGINE_SAYINGS,
    });
    expect(told).toEqual({
      fault:
        'The report of July 2015 does not print "557" on priority 4. The report of January 2015 does.',
      remedy:
        "If the row speaks of January 2015, name that report: {printed 2015-01: 557}, and {report 2015-01: date} for its date. If not: write the words or the number exactly as the report of July 2015 prints them.",
    });
  });

  it("refuses a report that there is not, and a number that no report prints", () => {
    expect(
      resolve("printed 2015-09: 557", { card, priority: 4, beside: [], sayings: ENGINE_SAYINGS }),
    ).toEqual({
      fault: 'There is no report "2015-09".',
      remedy: "Write one of: printed 2013-12, printed 2014-06, printed 2015-01, printed 2015-07.",
    });
    expect(said(card, "printed 2015-01: 558", 4)).toBe(
      'The report of January 2015 does not print "558" on priority 4.',
    );
  });

  it("is asked for the date of the report that it names", () => {
    const row = "- school: The {printed 2031-12: night ferry} goes to school.";
    expect(toldOfShape(row).join("\n")).toContain("Add {report 2031-12: date} to this row");
    const dated = row.replace("The", "In {report 2031-12: date}, the");
    expect(toldOfShape(dated).join("\n")).not.toContain("was counted");
  });
});

describe("the limits of the signs, as the page tells them", () => {
  it.each(["well", "lot", "unknown"] as const)("%s starts where the page says", (name) => {
    const [part, all] = SIGN_LIMITS[name];
    const card = buildReportCard(content);
    expect(said(card, `sign: ${name}`)).toBe(`${part} out of every ${all}`);
    const rating = { well: "green", lot: "red", unknown: "blue" } as const;
    const totals = (of: number): Parameters<typeof easyStatus>[0] => {
      const counts: Readonly<Record<string, number>> = { amber: all * 10 - of, [rating[name]]: of };
      return ratingTotals(content.plan.ratings, ({ key }) => share(counts[key] ?? 0));
    };
    expect(easyStatus(totals(part * 10))).toBe(name);
    expect(easyStatus(totals(part * 10 - 1))).not.toBe(name);
  });
});
