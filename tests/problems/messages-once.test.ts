import { describe, expect, it } from "vitest";
import { change, told } from "./damage.ts";
import { SMALL_PLAN } from "./small-plan.ts";

describe("messages on what may stand only once, or must be there", () => {
  it("a number twice", () => {
    const message = told(change("updates/2031-06/youth-panel.md", "number: 2", "number: 1"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/youth-panel.md:4:9  Number 1 of priority 1 stands twice in the report 2031-06.
          content/updates/2031-06/ferry-pass.md:4 has it already. Change one of the two.
      content/updates/2031-06/youth-panel.md:14:10  The source says "Priority 1, delivery milestone 2", but this file is about priority 1, delivery milestone 1.
          Write "Priority 1, delivery milestone 1", or correct the number of this file."
    `);
  });

  it("a gap in the numbers", () => {
    const message = told(change("updates/2031-06/youth-panel.md", "number: 2", "number: 3"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/youth-panel.md:4:9  The numbers of this priority in the report have a gap: 2 is missing, but 3 is there.
          Correct the number, or add the file of the missing milestone.
      content/updates/2031-06/youth-panel.md:14:10  The source says "Priority 1, delivery milestone 2", but this file is about priority 1, delivery milestone 3.
          Write "Priority 1, delivery milestone 3", or correct the number of this file."
    `);
  });

  it("the same wording twice", () => {
    const message = told(
      change(
        "milestones/1/youth-panel.md",
        '"A youth panel meets twice a year"',
        '"Every young person has a ferry pass"',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/youth-panel.md:5:10  Another milestone of this priority has the same wording.
          content/milestones/1/ferry-pass.md:4 has it already. Change one of the two."
    `);
  });

  it("the same title twice", () => {
    const message = told(
      change("reports/2031-12.md", 'title: "Highlight Report"', 'title: "First Progress Report"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-12.md:3:8  Another report has the same title.
          content/reports/2031-06.md:3 has it already. Change one of the two."
    `);
  });

  it("the same page title twice", () => {
    const message = told((files) =>
      files.set("pages/why.mdx", SMALL_PLAN["pages/about.mdx"] ?? ""),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/pages/why.mdx:2:8  Another page has the same title.
          content/pages/about.mdx:2 has it already. Change one of the two."
    `);
  });

  it("the same term twice", () => {
    const message = told((files) =>
      files.set("glossary/neets.md", SMALL_PLAN["glossary/neet.md"] ?? ""),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/neets.md:2:7  The term "NEET" is explained twice.
          content/glossary/neet.md:2 has it already. Change one of the two."
    `);
  });

  it("the same milestone id in two folders", () => {
    const message = told((files) => {
      files.set(
        "priorities/2.md",
        (SMALL_PLAN["priorities/1.md"] ?? "")
          .replace("get about", "rest")
          .replace("Priority 1", "Priority 2"),
      );
      files.set(
        "milestones/2/ferry-pass.md",
        (SMALL_PLAN["milestones/1/ferry-pass.md"] ?? "").replace("1", "2"),
      );
    });
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/2/ferry-pass.md:2:1  The milestone id "ferry-pass" is used for two files.
          content/milestones/1/ferry-pass.md:2 has it already. Change one of the two.
      content/reports/2031-12.md:2:1  The report says nothing about priority 2 and does not say why.
          Add priority 2 to "exceptions" with an explanation, or add what the report says about it.
      content/updates/2031-06/ferry-pass.md:14:10  The source says "Priority 1, delivery milestone 1", but this file is about priority 2, delivery milestone 1.
          Write "Priority 2, delivery milestone 1", or correct the number of this file."
    `);
  });

  it("a row twice", () => {
    const message = told(
      change(
        "reports/2031-06.md",
        "  total:\n",
        '    - priority: 1\n      green: "0"\n      amber: "0"\n      red: "0"\n      blue: "0"\n      total: "0"\n      explanation: "Printed twice."\n  total:\n',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:22:17  The priority "1" stands twice in this list.
          content/reports/2031-06.md:16 has it already. Change one of the two."
    `);
  });

  it("the same lead twice", () => {
    const message = told(
      change(
        "updates/2031-06/ferry-pass.md",
        '  - "Coral Tidewell"',
        '  - "Coral Tidewell"\n  - "Coral Tidewell"',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:8:5  "Coral Tidewell" stands twice in this list.
          content/updates/2031-06/ferry-pass.md:7 has it already. Change one of the two."
    `);
  });

  it("a rating that is in the key twice, and one that is not", () => {
    const message = told(change("plan.json", '"key": "blue"', '"key": "green"'));
    expect(message).toMatchInlineSnapshot(`
      "content/plan.json:56:14  The key "green" stands twice in this list.
          content/plan.json:17 has it already. Change one of the two.
      content/reports/2031-06.md:20:7  There is no key "blue" here.
          Delete it, or use another. The keys are: priority, green, amber, red, green, total, explanation.
      content/reports/2031-06.md:26:5  There is no key "blue" here.
          Delete it, or use another. The keys are: green, amber, red, green, total, explanation.
      content/reports/2031-06.md:33:5  There is no key "blue" here.
          Delete it, or use another. The keys are: green, amber, red, green, explanation."
    `);
  });

  it("a report without updates", () => {
    const message = told((files) => {
      files.delete("updates/2031-06/ferry-pass.md");
      files.delete("updates/2031-06/youth-panel.md");
    });
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:4:7  The form is "milestones", but the report has no update of a milestone.
          Add updates/2031-06/<milestone>.md, or write "highlights"."
    `);
  });

  it("a report whose form does not fit", () => {
    const message = told(change("reports/2031-06.md", 'form: "milestones"', 'form: "highlights"'));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:4:7  The form is "highlights", but the report has updates of milestones.
          Write "milestones", or delete what does not belong to the report."
    `);
  });

  it("a report that leaves a priority out without a word", () => {
    const message = told((files) =>
      files.set(
        "priorities/2.md",
        (SMALL_PLAN["priorities/1.md"] ?? "")
          .replace("get about", "rest")
          .replace("Priority 1", "Priority 2"),
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:2:1  The report says nothing about priority 2 and does not say why.
          Add priority 2 to "exceptions" with an explanation, or add what the report says about it.
      content/reports/2031-12.md:2:1  The report says nothing about priority 2 and does not say why.
          Add priority 2 to "exceptions" with an explanation, or add what the report says about it."
    `);
  });

  it("a priority left out that is there", () => {
    const message = told(
      change(
        "reports/2031-06.md",
        "---\n\nThis",
        'exceptions:\n  - priority: 1\n    explanation: "Left out."\n---\n\nThis',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:35:15  Priority 1 is listed as left out, but the report has something about it.
          Delete this exception, or move the files to the report they belong to."
    `);
  });
});
