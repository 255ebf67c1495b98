import { describe, expect, it } from "vitest";
import { change, told } from "./damage.ts";

describe("messages on values", () => {
  it("an unknown form", () => {
    const message = told(change("reports/2031-06.md", 'form: "milestones"', 'form: "everything"'));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:4:7  "form" is "everything", which is not one of milestones, highlights.
          Write milestones if it updates each milestone, highlights if it reports by exception. For example: form: "milestones""
    `);
  });

  it("a figure that is not one", () => {
    const message = told(change("reports/2031-06.md", 'green: "1.5"', 'green: "about 1"'));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:17:14  "green" is not a figure as printed: "about 1".
          Write the figure in the green column exactly as printed, in quotes. For example: green: "28.5""
    `);
  });

  it("empty text", () => {
    const message = told(
      change("milestones/1/ferry-pass.md", '"Every young person has a ferry pass"', '""'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:4:10  "wording" is empty.
          Write the milestone's words as last printed. For example: wording: "Increase in breastfeeding initiation rates""
    `);
  });

  it("text with a space at the end", () => {
    const message = told(change("milestones/1/ferry-pass.md", 'a ferry pass"', 'a ferry pass "'));
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:4:10  "wording" starts or ends with a space: "Every young person has a ferry pass ".
          Write the milestone's words as last printed. For example: wording: "Increase in breastfeeding initiation rates""
    `);
  });

  it("text over two lines", () => {
    const message = told(change("milestones/1/ferry-pass.md", 'a ferry pass"', 'a ferry\\npass"'));
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:4:10  "wording" holds a line break: "Every young person has a ferry↵pass".
          Write the milestone's words as last printed. For example: wording: "Increase in breastfeeding initiation rates""
    `);
  });

  it("an HTML tag in a key", () => {
    const message = told(
      change("milestones/1/ferry-pass.md", "a ferry pass", "a <b>ferry</b> pass"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:4:10  "wording" holds an HTML tag: "Every young person has a <b>ferry</b> pass".
          Write the milestone's words as last printed. For example: wording: "Increase in breastfeeding initiation rates""
    `);
  });

  it("an id with capitals", () => {
    const message = told(change("priorities/1.md", 'id: "ferry-learners"', 'id: "Ferry Learners"'));
    expect(message).toMatchInlineSnapshot(`
      "content/priorities/1.md:11:13  "id" is not lower-case words joined by hyphens: "Ferry Learners".
          Write a short id. For example: id: "care-leavers""
    `);
  });

  it("an empty list of links", () => {
    const message = told(
      change(
        "updates/2031-06/ferry-pass.md",
        '    milestones:\n      - "youth-panel"',
        "    milestones: []",
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:10:17  "milestones" needs at least 1 entry.
          Write the ids of the milestones meant. For example: milestones: ["parents-using-i-can-thrive-strategies"]"
    `);
  });

  it("an e-mail address that is not one", () => {
    const message = told(
      change("plan.json", "reportcard@example.org", "reportcard at example.org"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/plan.json:13:14  "email" is not an e-mail address: "reportcard at example.org".
          Write an e-mail address that is read. For example: "email": "reportcard@example.org""
    `);
  });

  it("no way to get in touch", () => {
    const message = told(change("plan.json", ',\n    "email": "reportcard@example.org"', ""));
    expect(message).toMatchInlineSnapshot(`
      "content/plan.json:11:14  "contact" gives no way to get in touch.
          Write a name and at least one of website, email, phone and address. For example: "contact": { "name": "Anytown Council", "website": "https://www.example.org" }"
    `);
  });

  it("an unknown unit in JSON", () => {
    const message = told(
      change("indicators/ferry-use.json", '"kind": "count"', '"kind": "number"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:9:13  "kind" is "number", which is not one of percent, points, rate, count, money, duration.
          Write percent, points, rate, count, money or duration. For example: "kind": "percent""
    `);
  });

  it("a period that is not one", () => {
    const message = told(
      change("indicators/ferry-use.json", '"period": "2031-04"', '"period": "April"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:20:17  "period" is not a period: "April".
          Write 2013, 2013/14, 2013/14 Q2, academic 2012/13, autumn 2013, 2013-11, 2013-11-01, 2013-04-01..2013-09-30 or to 2013-12-31 (24 months). For example: "period": "2013/14""
    `);
  });
});
