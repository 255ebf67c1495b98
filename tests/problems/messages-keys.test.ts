import { describe, expect, it } from "vitest";
import { change, told } from "./damage.ts";

describe("messages on keys and values", () => {
  it("an unknown key that looks like a known one", () => {
    const message = told(change("updates/2031-06/ferry-pass.md", "leads:", "leds:"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:6:1  There is no key "leds" here.
          Did you mean "leads"? The keys are: report, milestone, number, rating, ratingMissing, wording, leads, links, withheld, smallNumbers, source, editorNotes."
    `);
  });

  it("an unknown key", () => {
    const message = told(
      change("milestones/1/ferry-pass.md", "priority: 1", 'priority: 1\ncolour: "blue"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:3:1  There is no key "colour" here.
          Delete it, or use another. The keys are: priority, action, group, wording, shortTitle, replacedBy, editorNotes."
    `);
  });

  it("a missing key", () => {
    const message = told(change("milestones/1/ferry-pass.md", /^wording: .*\n/m, ""));
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:2:1  The key "wording" is missing.
          Write the milestone's words as last printed. For example: wording: "Increase in breastfeeding initiation rates""
    `);
  });

  it("a missing key in a list", () => {
    const message = told(
      change(
        "updates/2031-06/ferry-pass.md",
        '  - printed: "(linked to milestone 2)"\n    milestones:',
        "  - milestones:",
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:9:5  The key "printed" is missing.
          Write the cross-reference as printed. For example: printed: "(linked to priority 1, delivery milestone 17)""
    `);
  });

  it("a missing key in JSON", () => {
    const message = told(
      change(
        "indicators/ferry-use.json",
        '  "question": "How many young people use the ferry?",\n',
        "",
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:1:1  The key "question" is missing.
          Write the plain question that the figure answers. For example: "question": "How many mothers start to breastfeed?""
    `);
  });

  it("a number in quotes", () => {
    const message = told(change("updates/2031-06/ferry-pass.md", "number: 1", 'number: "1"'));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:4:9  "number" must be a number without quotes, but is "1".
          Write the milestone's number within its priority, in this report. For example: number: 6"
    `);
  });

  it("a fraction where a whole number belongs", () => {
    const message = told(change("updates/2031-06/ferry-pass.md", "number: 1", "number: 1.5"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:4:9  "number" must be a whole number without quotes, but is 1.5.
          Write the milestone's number within its priority, in this report. For example: number: 6"
    `);
  });

  it("a number below one", () => {
    const message = told(change("updates/2031-06/ferry-pass.md", "number: 1", "number: 0"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:4:9  "number" must be 1 or more, but is 0.
          Write the milestone's number within its priority, in this report. For example: number: 6"
    `);
  });

  it("text without quotes that is read as a number", () => {
    const message = told(change("reports/2031-06.md", 'green: "1.5"', "green: 1.5"));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:17:14  "green" must be text in double quotes, but is 1.5.
          Write the figure in the green column exactly as printed, in quotes. For example: green: "28.5""
    `);
  });

  it("a list where text belongs", () => {
    const message = told(
      change(
        "milestones/1/ferry-pass.md",
        'wording: "Every young person has a ferry pass"',
        'wording:\n  - "Every young person"',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:5:3  "wording" must be text in double quotes, but is a list.
          Write the milestone's words as last printed. For example: wording: "Increase in breastfeeding initiation rates""
    `);
  });

  it("text where a list belongs", () => {
    const message = told(
      change(
        "updates/2031-06/ferry-pass.md",
        'leads:\n  - "Coral Tidewell"',
        'leads: "Coral Tidewell"',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:6:8  "leads" must be a list, but is "Coral Tidewell".
          Write a list of leads as printed beside this milestone. For example: leads: ["Sue Wilson"]"
    `);
  });

  it("a key without a value", () => {
    const message = told(change("updates/2031-06/ferry-pass.md", "number: 1", "number:"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:4:8  "number" has no value.
          Write the milestone's number within its priority, in this report. For example: number: 6"
    `);
  });

  it("a date that does not exist", () => {
    const message = told(change("reports/2031-06.md", '"2031-07-01"', '"2031-06-31"'));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:6:9  "date" is not a date that exists, written year-month-day: "2031-06-31".
          Write the day of the meeting, year-month-day. For example: date: "2015-01-14""
    `);
  });

  it("a date written another way", () => {
    const message = told(change("reports/2031-06.md", '"2031-07-01"', '"1 July 2031"'));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:6:9  "date" is not a date that exists, written year-month-day: "1 July 2031".
          Write the day of the meeting, year-month-day. For example: date: "2015-01-14""
    `);
  });

  it("an unknown rating", () => {
    const message = told(
      change("updates/2031-06/ferry-pass.md", 'rating: "green"', 'rating: "purple"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:5:9  "rating" is not a rating: "purple".
          Write green, amber, red or blue, or a list of them for a split rating. For example: rating: "green""
    `);
  });

  it("an unknown rating inside a split", () => {
    const message = told(change("updates/2031-06/youth-panel.md", '  - "amber"', '  - "amberish"'));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/youth-panel.md:7:5  Item 2 of "rating" is not a rating: "amberish".
          Write green, amber, red or blue, or a list of them for a split rating. For example: rating: "green""
    `);
  });

  it("a split rating of one part", () => {
    const message = told(
      change("updates/2031-06/youth-panel.md", '  - "green"\n  - "amber"', '  - "green"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/youth-panel.md:6:3  "rating" needs at least 2 entries.
          Write green, amber, red or blue, or a list of them for a split rating. For example: rating: "green""
    `);
  });

  it("no rating and no reason", () => {
    const message = told(change("updates/2031-06/ferry-pass.md", 'rating: "green"\n', ""));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:2:1  The key "rating" is missing.
          Write green, amber, red or blue, or a list of them for a split rating. For example: rating: "green""
    `);
  });

  it("a rating and a reason why there is none", () => {
    const message = told(
      change(
        "updates/2031-06/ferry-pass.md",
        'rating: "green"',
        'rating: "green"\nratingMissing: "not-recorded"',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:5:9  "rating" cannot stand beside "ratingMissing". Keep one of the two.
          Write green, amber, red or blue, or a list of them for a split rating. For example: rating: "green""
    `);
  });
});
