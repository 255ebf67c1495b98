import { describe, expect, it } from "vitest";
import { change, told } from "./damage.ts";

describe("messages on overviews", () => {
  it("a figure that does not fit its row", () => {
    const message = told(change("reports/2031-06.md", 'green: "1.5"', 'green: "1"'));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:17:14  The overview does not add up: the row of priority 1 says 1 in the green column, but the milestones' ratings give 1.5.
          Compare with the printed table. If it is printed so, keep the figure and add an explanation to this row that gives both figures and says why.
      content/reports/2031-06.md:21:14  The overview does not add up: the row of priority 1 says 2 in the total column, but the row's own figures give 1.5.
          Compare with the printed table. If it is printed so, keep the figure and add an explanation to this row that gives both figures and says why."
    `);
  });

  it("a total that does not fit its row", () => {
    const message = told(
      change("reports/2031-06.md", 'total: "2"\n  total', 'total: "3"\n  total'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:21:14  The overview does not add up: the row of priority 1 says 3 in the total column, but the row's own figures give 2.
          Compare with the printed table. If it is printed so, keep the figure and add an explanation to this row that gives both figures and says why.
      content/reports/2031-06.md:21:14  The overview does not add up: the row of priority 1 says 3 in the total column, but the updates give 2.
          Compare with the printed table. If it is printed so, keep the figure and add an explanation to this row that gives both figures and says why."
    `);
  });

  it("figures that do not fit the ratings", () => {
    const message = told(
      change("updates/2031-06/ferry-pass.md", 'rating: "green"', 'rating: "red"'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:17:14  The overview does not add up: the row of priority 1 says 1.5 in the green column, but the milestones' ratings give 0.5.
          Compare with the printed table. If it is printed so, keep the figure and add an explanation to this row that gives both figures and says why.
      content/reports/2031-06.md:19:12  The overview does not add up: the row of priority 1 says 0 in the red column, but the milestones' ratings give 1.
          Compare with the printed table. If it is printed so, keep the figure and add an explanation to this row that gives both figures and says why."
    `);
  });

  it("a Total row that does not add up", () => {
    const message = told((files) => {
      change("reports/2031-06.md", '    explanation: "The printed row is rounded."\n', "")(files);
      change("reports/2031-06.md", 'green: "2"', 'green: "4"')(files);
    });
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:23:12  The overview does not add up: the Total row says 4 in the green column, but the rows above give 1.5.
          Compare with the printed table. If it is printed so, keep the figure and add an explanation to this row that gives both figures and says why."
    `);
  });

  it("a % row that does not add up", () => {
    const message = told(change("reports/2031-06.md", 'green: "75%"', 'green: "70%"'));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:30:12  The overview does not add up: the % row says 70% in the green column, but the rows above give 75%.
          Compare with the printed table. If it is printed so, keep the figure and add an explanation to this row that gives both figures and says why."
    `);
  });
});
