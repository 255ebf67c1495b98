import { describe, expect, it } from "vitest";
import { append, change, told, type Files } from "./damage.ts";

const UPDATE = "updates/2031-06/ferry-pass.md";
const MARK = "[words left out: small numbers]";

/** A decision on words, and the words themselves in the update. */
function decided(words: string, text: string): (files: Files) => void {
  const entry = `smallNumbers:\n  - words: "${words}"\n    reason: "They have a public role."\n    decided: "2026-11-21"\n    decidedBy: "Editor of the report card"\n`;
  return (files) => {
    append(UPDATE, text)(files);
    change(UPDATE, "source:", `${entry}source:`)(files);
  };
}

describe("messages on very few people in a text", () => {
  it("a count that nobody has decided on", () => {
    const message = told(append(UPDATE, "- 40 passes for care leavers, 2 still waiting\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:19:31  "2 still" tells of very few people, so somebody could be recognised.
          Write [words left out: small numbers] in place of the words and add an entry to "withheld"; or, if they may be published, add an entry to "smallNumbers" with words, reason, decided and decidedBy."
    `);
  });

  it("a count in words, in a report by exception", () => {
    const point = "- Few young people know of the night ferry";
    const message = told(
      change("highlights/2031-12/1.md", point, `${point}\n- Two young carers cannot use it`),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/highlights/2031-12/1.md:16:3  "Two young carers" tells of very few people, so somebody could be recognised.
          Write [words left out: small numbers] in place of the words and add an entry to "withheld"; or, if they may be published, add an entry to "smallNumbers" with words, reason, decided and decidedBy."
    `);
  });

  it("people of two small places", () => {
    const message = told(append(UPDATE, "- A day out for girls from Cockle Bay and Gull Point\n"));
    expect(message).toContain('"girls from Cockle Bay and Gull Point" names small places');
  });

  it("a count that may be published", () => {
    const text = "- 2 young people, both ambassadors, spoke to the ferry council\n";
    expect(told(decided("2 young people, both ambassadors", text))).toBe("");
  });

  it("a decision on words that are not there", () => {
    const message = told(decided("3 young people", "- 2 young people spoke\n"));
    expect(message).toContain("These words do not stand in the text.");
    expect(message).toContain('"2 young people" tells of very few people');
  });

  it("a number left out that a sum gives away", () => {
    const entry = `withheld:\n  - reason: "small numbers"\n    decided: "2026-11-21"\n    decidedBy: "Editor of the report card"\n`;
    const message = told((files) => {
      append(
        UPDATE,
        `- 52 had help\n- 30 with the pass, 20 with the fare\n- ${MARK} with both\n`,
      )(files);
      change(UPDATE, "source:", `${entry}source:`)(files);
    });
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:25:3  The number that is left out here can be worked out: 52 less 30 and 20.
          Leave out one of these numbers too, with the same mark and another entry."
    `);
  });
});
