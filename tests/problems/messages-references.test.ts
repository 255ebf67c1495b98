import { describe, expect, it } from "vitest";
import { append, change, told } from "./damage.ts";

describe("messages on ids that lead nowhere", () => {
  it("an unknown milestone in a link", () => {
    const message = told(
      change("updates/2031-06/ferry-pass.md", '- "youth-panel"', '- "youth-pannel"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:11:9  There is no milestone "youth-pannel".
          Did you mean "youth-panel"?"
    `);
  });

  it("an update of a milestone that does not exist", () => {
    const message = told((files) => files.delete("milestones/1/ferry-pass.md"));
    expect(message).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:14:5  There is no milestone "ferry-pass".
          Write one of: youth-panel.
      content/updates/2031-06/ferry-pass.md:3:12  There is no milestone "ferry-pass".
          Write one of: youth-panel."
    `);
  });

  it("an unknown milestone in an indicator", () => {
    const message = told(
      change("indicators/ferry-use.json", '"ferry-pass"', '"bus-pass-for-everyone"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:14:5  There is no milestone "bus-pass-for-everyone".
          Write one of: ferry-pass, youth-panel."
    `);
  });

  it("a closed edition that would say something else, or of a report that is not there", () => {
    const edition = (marks: object): string =>
      `${JSON.stringify({ closed: "2031-07-02", marks }, null, 2)}\n`;
    expect(
      told((files) => files.set("editions/2031-06.json", edition({ "priorities/1": "00000000" }))),
    ).toMatchInlineSnapshot(`
      "content/editions/2031-06.json:3:12  The edition of June 2031 would say something else of the report’s overview than it did when it was closed. What is cited may not change in silence.
          Take back the change of reports/2031-06.md. If it is right, tell it: add corrections/<id>.md with report: "2031-06".
      content/editions/2031-06.json:3:12  The edition of June 2031 would say something else of “Young people who use the ferry” than it did when it was closed. What is cited may not change in silence.
          Take back the change of indicators/ferry-use.json. If it is right, tell it: add corrections/<id>.md with report: "2031-06", indicator: "ferry-use".
      content/editions/2031-06.json:4:21  The edition of June 2031 would say something else of priority 1 than it did when it was closed. What is cited may not change in silence.
          Take back the change of priorities/1.md, or of what reports say of it. If it is right, tell it: add corrections/<id>.md with report: "2031-06", priority: 1."
    `);
    expect(told((files) => files.set("editions/2030-06.json", edition({})))).toMatchInlineSnapshot(`
      "content/editions/2030-06.json:1:1  There is no report "2030-06", whose edition this would be.
          Bring back reports/2030-06.md, or delete this file."
    `);
  });

  it("a link to itself", () => {
    const message = told(
      change("updates/2031-06/ferry-pass.md", '- "youth-panel"', '- "ferry-pass"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:11:9  The milestone is linked to itself.
          Write the id of the other milestone, or delete the link."
    `);
  });

  it("an unknown report", () => {
    const message = told((files) => files.delete("reports/2031-12.md"));
    expect(message).toMatchInlineSnapshot(`
      "content/highlights/2031-12/1.md:2:9  There is no report "2031-12".
          Write one of: 2031-06."
    `);
  });

  it("an unknown priority in an overview", () => {
    const message = told(change("reports/2031-06.md", "- priority: 1", "- priority: 7"));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:16:17  There is no priority "7".
          Write one of: 1."
    `);
  });

  it("an unknown priority in an indicator", () => {
    const message = told(change("indicators/ferry-use.json", '"priority": 1', '"priority": 3'));
    expect(message).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:4:15  There is no priority "3".
          Write one of: 1."
    `);
  });

  it("an unknown action", () => {
    const message = told(change("milestones/1/ferry-pass.md", 'action: "i"', 'action: "iv"'));
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:3:9  Priority 1 has no action "iv".
          Did you mean "i"?"
    `);
  });

  it("no action, where the priority has some", () => {
    const message = told(change("milestones/1/ferry-pass.md", 'action: "i"\n', ""));
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:2:1  The key "action" is missing: priority 1 is divided into actions.
          Write the id of the action that it stands under: i. For example: action: "i""
    `);
  });

  it("an action of a priority that has none", () => {
    const message = told((files) => {
      change("milestones/1/ferry-pass.md", 'action: "i"', 'action: "iv"')(files);
      change("priorities/1.md", /^actions:\n(?: .*\n)+/m, "")(files);
    });
    expect(message).toContain(`content/milestones/1/ferry-pass.md:3:9  Priority 1 has no actions.
    Delete the key, or add the actions to priorities/1.md.`);
  });

  it("an unknown sub-heading", () => {
    const message = told(
      change("milestones/1/youth-panel.md", 'group: "ferry-learners"', 'group: "ferry-learner"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/youth-panel.md:4:8  Action i of priority 1 has no sub-heading "ferry-learner".
          Did you mean "ferry-learners"?"
    `);
  });

  it("a sub-heading of an action without any", () => {
    const message = told((files) => {
      change("priorities/1.md", /    groups:[^]*Learners"\n/, "")(files);
    });
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/youth-panel.md:4:8  Action i of priority 1 has no sub-heading "ferry-learners".
          There is no sub-heading yet. Add one first."
    `);
  });

  it("an unknown document", () => {
    const message = told(
      change(
        "updates/2031-06/ferry-pass.md",
        'document: "progress-report-2031-06"',
        'document: "progress-report-2031-07"',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:13:13  There is no document "progress-report-2031-07" in plan.json.
          Did you mean "progress-report-2031-06"?"
    `);
  });

  it("a document of another report", () => {
    const message = told(
      change(
        "updates/2031-06/ferry-pass.md",
        'document: "progress-report-2031-06"',
        'document: "highlight-report-2031-12"',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:13:13  The source is "highlight-report-2031-12", but the report 2031-06 was taken from "progress-report-2031-06".
          Write "progress-report-2031-06", or move the file to the folder of the other report."
    `);
  });

  it("a place of another milestone", () => {
    const message = told(
      change("updates/2031-06/ferry-pass.md", 'delivery milestone 1"', 'delivery milestone 3"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:14:10  The source says "Priority 1, delivery milestone 3", but this file is about priority 1, delivery milestone 1.
          Write "Priority 1, delivery milestone 1", or correct the number of this file."
    `);
  });

  it("a milestone replaced by an unknown one", () => {
    const message = told(
      change(
        "milestones/1/ferry-pass.md",
        'wording: "Every young person has a ferry pass"',
        'wording: "Every young person has a ferry pass"\nreplacedBy: "bus"',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:5:13  There is no milestone "bus".
          Write one of: ferry-pass, youth-panel."
    `);
  });

  it("an unknown glossary term", () => {
    const message = told(append("pages/about.mdx", "\nSee [early help](glossary:early-help).\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/pages/about.mdx:8:5  The link goes to the glossary term "early-help", which does not exist.
          Write one of: neet."
    `);
  });
});
