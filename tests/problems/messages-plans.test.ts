import { describe, expect, it } from "vitest";
import { change, told } from "./damage.ts";

const FILE = "indicators/ferry-use.json";
const PRIORITY = '"priority": 1,';

describe("messages on the plan that an indicator belongs to", () => {
  it("neither a priority nor an earlier plan", () => {
    expect(told(change(FILE, PRIORITY, ""))).toContain(
      'The indicator belongs to no priority and to no earlier plan.\n    Add "priority" with its number, or "plan" with the id of an earlier plan.',
    );
  });

  it("both a priority and an earlier plan", () => {
    const message = told(change(FILE, PRIORITY, `${PRIORITY} "plan": "2027-30",`));
    expect(message).toContain(
      "The indicator is filed under priority 1 and under the earlier plan 2027-30.\n    Delete one of the two: an earlier plan’s figures belong to no priority of today.",
    );
  });

  it("an earlier plan that has no file", () => {
    const message = told(change(FILE, PRIORITY, '"plan": "2027-30",'));
    expect(message).toContain("There is no file archive/earlier-plans/2027-30.json.");
  });

  it("figures from long before this plan, filed under one of its priorities", () => {
    const message = told(change(FILE, /"period": "20\d\d/g, '"period": "2019'));
    expect(message).toMatch(
      /The last figure is of 2019-\d\d-\d\d, long before this plan began in 2030\.\n {4}Write "plan" with the id of the earlier plan in place of "priority"\./,
    );
  });

  it("a gap to an indicator that is not there", () => {
    const message = told(change(FILE, PRIORITY, `${PRIORITY} "sameMeasureAs": "ferry-uses",`));
    expect(message).toContain('There is no indicator "ferry-uses".');
  });

  it("a gap to itself", () => {
    const message = told(change(FILE, PRIORITY, `${PRIORITY} "sameMeasureAs": "ferry-use",`));
    expect(message).toContain('"ferry-use" is no rate that this gap could compare');
  });
});

describe("messages on what the plan calls its levels", () => {
  it("two levels of one name", () => {
    const words = '"words": { "milestone": { "one": "action", "many": "actions" } }, "place":';
    const message = told(change("plan.json", '"place":', words));
    expect(message).toContain('Two levels of the plan are called "action".');
    expect(message).toContain('leave out "actions" in priorities/');
  });
});
