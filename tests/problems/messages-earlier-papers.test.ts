import { describe, expect, it } from "vitest";
import { told, type Files } from "./damage.ts";
import {
  ACTIONS,
  ACTIONS_PATH,
  add,
  EARLIER,
  EARLIER_PATH,
  VIEWS,
  VIEWS_PATH,
  toldOf,
} from "./paper-samples.ts";

describe("earlier plans, improvement actions and what is said of services", () => {
  it("are fine as the samples have them", () => {
    const all = [add(ACTIONS_PATH, ACTIONS), add(EARLIER_PATH, EARLIER), add(VIEWS_PATH, VIEWS)];
    expect(
      told((files: Files) => {
        for (const one of all) one(files);
      }),
    ).toBe("");
  });

  it("an action of an indicator that is not there", () => {
    expect(toldOf(ACTIONS_PATH, ACTIONS, "ferry-use", "ferry-uses")).toContain(
      'There is no indicator "ferry-uses".',
    );
  });

  it("a plan of which only figures are known", () => {
    const bare = { name: "Isle Plan 2026-29", period: "2026-29" };
    expect(told((files: Files) => add(EARLIER_PATH, bare)(files))).toBe("");
  });

  it("a paper of a plan that is there in part", () => {
    const said = toldOf(
      EARLIER_PATH,
      EARLIER,
      '"document":"progress-report-2031-06","period"',
      '"period"',
    );
    expect(said).toContain(
      'The paper of the plan is there in part: the key "document" is missing.\n    Write it as printed. Without the paper, keep only the name and the period.',
    );
  });

  it("a row of a printed table with a cell too few", () => {
    const said = toldOf(EARLIER_PATH, EARLIER, '"7",', "");
    expect(said).toContain("This row has 1 cell, but there are 2 columns.");
  });

  it("a priority that took up a theme and is not there", () => {
    const said = toldOf(EARLIER_PATH, EARLIER, '"priority":1', '"priority":9');
    expect(said).toContain('There is no priority "9".');
  });

  it("an action plan of an aspiration that is not listed", () => {
    const said = toldOf(EARLIER_PATH, EARLIER, '"aspiration":1', '"aspiration":4');
    expect(said).toContain('"Sea" has no aspiration 4.');
    expect(said).toContain("Write the number of one of its aspirations: 1.");
  });

  it("words on a service that the report does not say", () => {
    const said = toldOf(VIEWS_PATH, VIEWS, "340 passes", "350 passes");
    expect(said).toContain("The quotation is not in the words of the report 2031-06.");
    expect(said).toContain("updates/2031-06/ferry-pass.md, letter for letter");
  });

  it("a milestone whose report says nothing of the service", () => {
    const said = toldOf(VIEWS_PATH, VIEWS, "ferry-pass", "ferry-passes");
    expect(said).toContain('There is no milestone "ferry-passes".');
  });
});
