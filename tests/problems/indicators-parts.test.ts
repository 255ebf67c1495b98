import { describe, expect, it } from "vitest";
import { told, type Files } from "./damage.ts";
import { add } from "./paper-samples.ts";
import { SMALL_PLAN } from "./small-plan.ts";

type Data = Record<string, unknown>;

const FERRY = JSON.parse(SMALL_PLAN["indicators/ferry-use.json"] ?? "") as Data & {
  observations: Data[];
};
const DECIDED = { reason: "Few.", decidedBy: "Editor", decided: "2031-07-02" };

/** Ferry use of some of the young people in April 2031. */
function part(name: string, value: number, more: Data = {}): Data {
  const [april] = FERRY.observations;
  const quotation = `${value} young people`;
  const observation = { ...april, value, printed: String(value), quotation, ...more };
  return {
    ...FERRY,
    name,
    question: `How many ${name} use the ferry?`,
    observations: [observation],
  };
}

/** April's figure of a part whose number is left out. */
const hidden = {
  value: undefined,
  printed: undefined,
  missing: "suppressed",
  quotation: "[words left out: small numbers]",
  disclosure: { allowed: false, ...DECIDED },
};

/** What the check says where young people on the ferry are split into learners and others. */
function toldOf(parts: readonly string[], learners: Data, others: Data): string {
  return told((files: Files) => {
    add("indicators/ferry-use.json", { ...FERRY, parts })(files);
    add("indicators/ferry-learners.json", learners)(files);
    add("indicators/ferry-others.json", others)(files);
  });
}

const LEARNERS = part("Learners", 297);
const OTHERS = part("Others", 3, hidden);

describe("indicators that are parts of another", () => {
  it("are refused where the whole and the other part give a withheld figure away", () => {
    expect(toldOf(["ferry-learners", "ferry-others"], LEARNERS, OTHERS)).toMatchInlineSnapshot(`
      "content/indicators/ferry-others.json:19:5  The figure for 2031-04 is withheld, but can be worked out from those of ferry-use, ferry-learners for the same period.
          Withhold another of these figures too: give it a "disclosure" with allowed false."
    `);
  });

  it("are fine where both parts are withheld", () => {
    expect(toldOf(["ferry-learners", "ferry-others"], part("Learners", 0, hidden), OTHERS)).toBe(
      "",
    );
  });

  it("must be there", () => {
    expect(toldOf(["ferry-learner", "ferry-others"], LEARNERS, OTHERS)).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:17:5  There is no indicator "ferry-learner".
          Did you mean "ferry-learners"?"
    `);
  });

  it("must be others than the whole", () => {
    expect(toldOf(["ferry-learners", "ferry-use"], LEARNERS, OTHERS)).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:18:5  The indicator is named as a part of itself.
          Write the ids of the other indicators that add up to it."
    `);
  });

  it("must count the same kind of thing", () => {
    const share = { ...LEARNERS, unit: { kind: "money" } };
    expect(toldOf(["ferry-learners", "ferry-others"], share, part("Others", 9)))
      .toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:17:5  "ferry-learners" is in money, but this indicator is in count, so they do not add up.
          Name only indicators of the same unit as parts."
    `);
  });
});
