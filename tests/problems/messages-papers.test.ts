import { describe, expect, it } from "vitest";
import { told, type Files } from "./damage.ts";
import {
  add,
  CLINIC,
  CLINIC_PATH,
  PLAN,
  PLAN_PATH,
  QUESTION,
  QUESTIONS,
  QUESTIONS_PATH,
  REPORT,
  REPORT_PATH,
  toldOf,
} from "./paper-samples.ts";

const toldOfReport = (from: string | RegExp, to: string): string =>
  toldOf(REPORT_PATH, REPORT, from, to);
const toldOfPlan = (from: string | RegExp, to: string): string => toldOf(PLAN_PATH, PLAN, from, to);

describe("clinics, questions and archive papers", () => {
  it("are fine as the samples have them", () => {
    const all = [
      add(CLINIC_PATH, CLINIC),
      add(QUESTIONS_PATH, QUESTIONS),
      add(REPORT_PATH, REPORT),
      add(PLAN_PATH, PLAN),
    ];
    expect(
      told((files: Files) => {
        for (const one of all) one(files);
      }),
    ).toBe("");
  });
});

describe("messages on clinics", () => {
  const clinic = (more: object): string => told(add(CLINIC_PATH, { ...CLINIC, ...more }));

  it("held, but nothing printed says so", () => {
    expect(clinic({ statement: undefined })).toMatchInlineSnapshot(`
      "content/clinics/2031-ferry-use.json:2:13  "status" is "held", but no printed sentence says so.
          Add the printed sentence as "statement". For example: "statement": "Performance clinic held on 30th June 2014""
    `);
  });

  it("announced, but nothing printed says so", () => {
    expect(clinic({ status: "announced", statement: undefined })).toMatchInlineSnapshot(`
      "content/clinics/2031-ferry-use.json:2:13  "status" is "announced", but no printed sentence says so.
          Add the printed sentence as "statement". For example: "statement": "Performance clinic held on 30th June 2014""
    `);
  });

  it("declined without a reason", () => {
    expect(clinic({ status: "declined" })).toMatchInlineSnapshot(`
      "content/clinics/2031-ferry-use.json:2:13  "status" is "declined", but the printed reason is missing.
          Add the printed reason with the heading of its column. For example: "reason": { "heading": "Rationale", "text": "Target met in May" }"
    `);
  });

  it("deferred without a reason", () => {
    expect(clinic({ status: "deferred" })).toMatchInlineSnapshot(`
      "content/clinics/2031-ferry-use.json:2:13  "status" is "deferred", but the printed reason is missing.
          Add the printed reason with the heading of its column. For example: "reason": { "heading": "Rationale", "text": "Target met in May" }"
    `);
  });

  it("recommended without words", () => {
    expect(clinic({ status: "recommended", statement: undefined })).toMatchInlineSnapshot(`
      "content/clinics/2031-ferry-use.json:2:13  "status" is "recommended", but there is neither a printed sentence that says so nor a printed reason.
          Add the printed sentence as "statement". For example: "statement": "Performance clinic held on 30th June 2014""
    `);
  });

  it("an indicator and a milestone that are not there", () => {
    expect(clinic({ indicator: "ferry-uses", milestone: "night-bus" })).toMatchInlineSnapshot(`
      "content/clinics/2031-ferry-use.json:4:16  There is no indicator "ferry-uses".
          Did you mean "ferry-use"?
      content/clinics/2031-ferry-use.json:5:16  There is no milestone "night-bus".
          Write one of: ferry-pass, youth-panel."
    `);
  });

  it("a mark without an entry that says who decided", () => {
    const statement = "A clinic was held for [words left out: personal information].";
    expect(clinic({ statement })).toMatchInlineSnapshot(`
      "content/clinics/2031-ferry-use.json:5:16  Words are left out here, but the file does not say who decided it and why.
          Add an entry to "withheld" with reason, decided and decidedBy."
    `);
  });
});

describe("messages on members’ questions", () => {
  const questions = (more: object): string =>
    told(add(QUESTIONS_PATH, { ...QUESTIONS, questions: [{ ...QUESTION, ...more }] }));

  it("an indicator and a milestone that are not there", () => {
    const message = questions({ indicator: "ferry-uses", milestone: "ferry-passes" });
    expect(message).toMatchInlineSnapshot(`
      "content/questions/2031-12/1.json:12:20  There is no indicator "ferry-uses".
          Did you mean "ferry-use"?
      content/questions/2031-12/1.json:13:20  There is no milestone "ferry-passes".
          Did you mean "ferry-pass"?"
    `);
  });

  it("a question that is none", () => {
    expect(questions({ question: "The night ferry is unknown." })).toMatchInlineSnapshot(`
      "content/questions/2031-12/1.json:6:19  "question" is not a question: "The night ferry is unknown.".
          Write one plain question, with its question mark. For example: "question": "When will the review of the plan be finished?""
    `);
  });
});

describe("messages on archive papers", () => {
  it("a figure too few for the themes", () => {
    expect(toldOfReport('"33%","50%"]},', '"50%"]},')).toMatchInlineSnapshot(`
      "content/archive/indicator-reports/2029.json:30:25  "percents" has 2 figures, but there are 3 themes: Land, Sea, All.
          Write one figure for each theme, in the order of the themes."
    `);
  });

  it("a total too many for the themes", () => {
    expect(toldOfReport('"numbers":[3,3,6]', '"numbers":[3,3,3,6]')).toMatchInlineSnapshot(`
      "content/archive/indicator-reports/2029.json:53:22  "numbers" has 4 figures, but there are 3 themes: Land, Sea, All.
          Write one figure for each theme, in the order of the themes."
    `);
  });

  it("a row that does not add up", () => {
    expect(toldOfReport('"numbers":[2,1,3]', '"numbers":[1,1,3]')).toMatchInlineSnapshot(`
      "content/archive/indicator-reports/2029.json:28:15  The printed figures do not add up. In "Summary", "Targets", "Met": "All" is 3, but the other figures give 2.
          Compare with the paper. If it is printed so, keep the figure, and add "explanationOfTotals" to this table: a sentence that says why.
      content/archive/indicator-reports/2029.json:31:15  The printed figures do not add up. In "Summary", "Targets", "Met": "Land" is 67%, but the other figures give 33%.
          Compare with the paper. If it is printed so, keep the figure, and add "explanationOfTotals" to this table: a sentence that says why.
      content/archive/indicator-reports/2029.json:54:13  The printed figures do not add up. In "Summary", "Targets", "Components": "Land" is 3, but the other figures give 2.
          Compare with the paper. If it is printed so, keep the figure, and add "explanationOfTotals" to this table: a sentence that says why."
    `);
  });

  it("a percentage that does not fit", () => {
    expect(toldOfReport('"67%"', '"76%"')).toMatchInlineSnapshot(`
      "content/archive/indicator-reports/2029.json:31:15  The printed figures do not add up. In "Summary", "Targets", "Met": "Land" is 76%, but the other figures give 67%.
          Compare with the paper. If it is printed so, keep the figure, and add "explanationOfTotals" to this table: a sentence that says why."
    `);
  });

  it("a number of components that no table has", () => {
    expect(toldOfReport('"components":6', '"components":7')).toMatchInlineSnapshot(`
      "content/archive/indicator-reports/2029.json:56:13  The printed figures do not add up. In "Summary", "Targets", "Components": "All" is 6, but the other figures give 7.
          Compare with the paper. If it is printed so, keep the figure, and add "explanationOfTotals" to this table: a sentence that says why."
    `);
  });

  it("a clinic that is not there", () => {
    const groups = [{ heading: "Clinics held", clinics: ["2031-ferry-use"] }];
    const report = { ...REPORT, clinics: { heading: "Clinics", groups } };
    expect(told(add(REPORT_PATH, report))).toMatchInlineSnapshot(`
      "content/archive/indicator-reports/2029.json:89:11  There is no clinic "2031-ferry-use".
          There is no clinic yet. Add one first."
    `);
  });

  it("an entry for left-out words without a mark", () => {
    const withheld = [
      { reason: "personal information", decided: "2031-07-02", decidedBy: "Editor" },
    ];
    expect(told(add(REPORT_PATH, { ...REPORT, withheld }))).toMatchInlineSnapshot(`
      "content/archive/indicator-reports/2029.json:87:5  This entry says that words were left out, but the text does not show where.
          Write [words left out: personal information] in the text where the words stood, or delete the entry."
    `);
  });

  it("stages that do not make their theme", () => {
    const theme = /(?<="Boats","actions":\{"total":)4/;
    expect(toldOfPlan(theme, "5")).toMatchInlineSnapshot(`
      "content/archive/improvement-plans/2029.json:53:16  The printed figures do not add up. In "All actions": "total" is 4, but the other figures give 5.
          Compare with the paper. If it is printed so, keep the figure, and add "explanation" to this table: a sentence that says why.
      content/archive/improvement-plans/2029.json:91:18  The printed figures do not add up. In "Boats": "total" is 5, but the other figures give 4.
          Compare with the paper. If it is printed so, keep the figure, and add "explanation" to this table: a sentence that says why.
      content/archive/improvement-plans/2029.json:100:9  The printed figures do not add up. In "Boats": "completed" is 50%, but the other figures give 40%.
          Compare with the paper. If it is printed so, keep the figure, and add "explanation" to this table: a sentence that says why.
      content/archive/improvement-plans/2029.json:102:9  The printed figures do not add up. In "Boats": "not-completed" is 50%, but the other figures give 40%.
          Compare with the paper. If it is printed so, keep the figure, and add "explanation" to this table: a sentence that says why."
    `);
  });

  it("a status without a figure", () => {
    expect(toldOfPlan(/(?<="Boats".*?"percents":\["50%"),"0%"/, "")).toMatchInlineSnapshot(`
      "content/archive/improvement-plans/2029.json:99:19  There are 3 figures here, but there are 4 statuses: completed, partly, not-completed, not-known.
          Write one figure for each status, in the order of the statuses."
    `);
  });

  it("a status of a stage that does not add up", () => {
    expect(toldOfPlan(/(?<="Boats".*"label":"Actions for spring",.*?"numbers":\[)2/, "3"))
      .toMatchInlineSnapshot(`
        "content/archive/improvement-plans/2029.json:73:13  The printed figures do not add up. In "All actions", "Actions for spring": "completed" is 2, but the other figures give 3.
            Compare with the paper. If it is printed so, keep the figure, and add "explanation" to this table: a sentence that says why.
        content/archive/improvement-plans/2029.json:93:11  The printed figures do not add up. In "Boats": "completed" is 2, but the other figures give 3.
            Compare with the paper. If it is printed so, keep the figure, and add "explanation" to this table: a sentence that says why.
        content/archive/improvement-plans/2029.json:109:22  The printed figures do not add up. In "Boats", "Actions for spring": "total" is 4, but the other figures give 5.
            Compare with the paper. If it is printed so, keep the figure, and add "explanation" to this table: a sentence that says why."
      `);
  });
});
