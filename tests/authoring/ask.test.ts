import { describe, expect, it } from "vitest";
import { answerFault } from "../../src/authoring/answer-fault.ts";
import { askFor, type Burst } from "../../src/authoring/ask.ts";
import { documentKind, withDocument } from "../../src/authoring/new-document.ts";
import { questionsFor } from "../../src/authoring/questions.ts";
import type { Kind } from "../../src/kinds/kind.ts";
import { KINDS } from "../../src/kinds/kinds.ts";
import { contentOf, REAL } from "../content/plans.ts";

function kindNamed(name: string): Kind {
  const found = KINDS.find((kind) => kind.name === name);
  if (!found) throw new Error(`There is no kind ${name}.`);
  return found;
}

/** An author who answers with these bursts, and what was said to them. */
async function played(name: string, bursts: readonly Burst[]) {
  const kind = kindNamed(name);
  const said: string[] = [];
  const left = [...bursts];
  const author = {
    say: (words: string) => void said.push(words),
    hear: () => Promise.resolve(left.shift() ?? null),
  };
  const answers = await askFor(questionsFor(kind), author, (question, answer) =>
    answerFault(kind, question, answer),
  );
  return { answers, said: said.join("") };
}

describe("npm run new, asking", () => {
  it("keeps every line of a pasted text", async () => {
    const text = ["First line.", "", "- one", "- two"];
    const { answers } = await played("glossary", [["pier"], ["pier"], text, ["last"], ["."]]);
    expect(answers?.["text"]).toBe("First line.\n\n- one\n- two\nlast");
  });

  it("takes a short answer that was pasted in two lines as one, not as two answers", async () => {
    const { answers } = await played("glossary", [["pier"], ["a long", " pier"], ["Text."], ["."]]);
    expect(answers).toEqual({ id: "pier", term: "a long pier", text: "Text." });
  });

  it("tells of a fault at once and asks again, for a name, an empty answer and a value", async () => {
    const { answers, said } = await played("glossary", [
      ["The Pier"],
      ["pier"],
      [""],
      ["pier"],
      ["."],
      ["A way."],
      ["."],
    ]);
    expect(said).toContain('"The Pier" cannot be part of a file’s name. Write small letters');
    expect(said.match(/This must not be empty/g)).toHaveLength(2);
    expect(answers).toEqual({ id: "pier", term: "pier", text: "A way." });
  });

  it("ends without an answer where the author stops", async () => {
    expect((await played("glossary", [["pier"]])).answers).toBeNull();
  });

  it.each([
    ["update", "rating", "yellow", "green"],
    ["update", "report", "June 2014", "2014-06"],
    ["update", "number", "seven", "7"],
    ["report", "form", "both", "milestones"],
    ["report", "year-month", "2014-13", "2014-12"],
    ["priority", "number", "0", "8"],
    ["correction", "date", "yesterday", "2031-12-01"],
  ])("%s: refuses a wrong %s, and takes a right one", (name, key, wrong, right) => {
    const kind = kindNamed(name);
    const question = questionsFor(kind, contentOf(REAL).plan).find((one) => one.name === key);
    if (!question) throw new Error(`${name} does not ask for ${key}.`);
    expect(answerFault(kind, question, wrong)).toContain(question.example);
    expect(answerFault(kind, question, right)).toBeNull();
  });

  it("takes the example of every question of the kinds that officers start", () => {
    const papers = ["indicator-report", "improvement-plan"];
    const refused = KINDS.filter(({ name }) => !papers.includes(name)).flatMap((kind) =>
      questionsFor(kind)
        // Examples of long lists are shortened.
        .filter((question) => !question.example.includes("…") && !question.example.startsWith("["))
        .filter((question) => answerFault(kind, question, question.example) !== null)
        .map((question) => `${kind.name} ${question.name}`),
    );
    expect(refused).toEqual([]);
  });
});

describe("npm run new -- document", () => {
  it("asks for what a paper needs and adds it to the plan, last", () => {
    const names = questionsFor(documentKind).map((question) => question.name);
    expect(names).toEqual(["id", "title", "publisher", "date"]);
    const text = withDocument('{ "documents": [{ "id": "a" }] }', '{ "id": "b" }');
    expect(JSON.parse(text)).toEqual({ documents: [{ id: "a" }, { id: "b" }] });
  });
});
