import { describe, expect, it } from "vitest";
import { questionsFor } from "../../src/authoring/questions.ts";
import { KINDS } from "../../src/kinds/kinds.ts";

describe("the questions for a new file", () => {
  const asked = KINDS.filter((kind) => kind.name !== "plan");

  it.each(asked)("of the kind $name have a label, a hint and an example, each once", (kind) => {
    const questions = questionsFor(kind);
    expect(new Set(questions.map((one) => one.name)).size).toBe(questions.length);
    for (const { name, label, hint, example } of questions) {
      expect(`${name}|${label}|${hint}|${example}`).not.toMatch(/\|\||\|$|undefined/);
    }
  });

  it("ask for a rating and for its absence, and say that either may be left out", () => {
    const update = KINDS.find((kind) => kind.name === "update");
    const optional = update ? questionsFor(update).filter((one) => one.optional) : [];
    expect(optional.map((one) => one.name)).toEqual(["rating", "ratingMissing"]);
  });
});
