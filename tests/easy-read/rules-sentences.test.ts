import { expect, it, describe } from "vitest";
import { toldOfBody } from "./easy-plan.ts";

/** What is refused or listed, every word of what is said, and what is accepted. */
interface Case {
  name: string;
  bad: string | null;
  good: string | null;
  told: readonly string[];
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  ER01: [
    {
      name: "a sentence of more than 15 words",
      bad: "- school: We want all of the children in our place to go to a good school each day.",
      good: "- school: We want all children to go to a good school.",
      told: [
        "content/easy-read/priority-1.md:7:1  This sentence has 17 words: “We want all of the children in our place to go to a good school each day.”.\n    Write at most 15 words. Make two rows of it.",
        "Look at: content/easy-read/priority-1.md:7:1  The sentences of this page have 17.0 words on average.\n    Bring it down to 10.",
      ],
    },
    {
      name: "a sentence of more than 12 words is listed",
      bad: "- school: We want all of the children to go to a good school today.",
      good: "- school: We want all children to go to a good school.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  The sentences of this page have 13.0 words on average.\n    Bring it down to 10.",
        "Look at: content/easy-read/priority-1.md:7:1  This sentence has 13 words: “We want all of the children to go to a good school today.”.\n    Try to write at most 12 words.",
      ],
    },
    {
      name: "a second sentence in a row",
      bad: "- school: We want good schools. We help.",
      good: "- school: We want good schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  This row has 2 sentences.\n    Write one sentence. Make another row for the rest.",
      ],
    },
    {
      name: "a page of long sentences is listed",
      bad: "- school: We want all of the children here to go to school.\n- family: We want all of the families here to go to school.",
      good: "- school: We want children to go to school.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  The sentences of this page have 11.0 words on average.\n    Bring it down to 10.",
      ],
    },
  ],
  ER02: [
    {
      name: "a joining word",
      bad: "- school: We help because children are sad.",
      good: "- school: We help sad children.",
      told: [
        "content/easy-read/priority-1.md:7:1  “because” joins two ideas.\n    Write two sentences, one idea in each.",
        "Look at: content/easy-read/priority-1.md:7:1  This sentence seems to have two verbs.\n    Check that the sentence has one idea.",
      ],
    },
    {
      name: "more than one comma is listed",
      bad: "- school: We help children, mums, parents and friends.",
      good: "- school: We help children and parents.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  This sentence has 2 commas.\n    Write a row for each thing.",
      ],
    },
    {
      name: "“and” between sentences is listed",
      bad: "- school: We help children and we visit schools.",
      good: "- school: We help children and schools.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  “and” or “but” joins two sentences here.\n    Write two sentences.",
      ],
    },
    {
      name: "a second main verb is listed",
      bad: "- school: We know children love school.",
      good: "- school: We want children to love school.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  This sentence seems to have two verbs.\n    Check that the sentence has one idea.",
      ],
    },
  ],
  ER03: [
    {
      name: "first letters of words",
      bad: "- school: The NHT helps children.",
      good: "- school: The health team helps children.",
      told: [
        "content/easy-read/priority-1.md:7:1  “NHT” is a hard word.\n    Use an easier word, or explain it on the page of kind “words”.",
        "content/easy-read/priority-1.md:7:1  “NHT” is made of first letters.\n    Write the words in full, or explain the letters in the word list.",
      ],
    },
    {
      name: "a short form",
      bad: "- school: We help with food etc.",
      good: "- school: We help with food.",
      told: [
        "content/easy-read/priority-1.md:7:1  “etc.” is short for other words.\n    Write “for example”, or name the things.",
        "content/easy-read/priority-1.md:7:1  “etc” is a hard word.\n    Use an easier word, or explain it on the page of kind “words”.",
      ],
    },
    {
      name: "a contraction is listed",
      bad: "- school: We don’t help.",
      good: "- school: We do not help.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  “don’t” is two words made short.\n    Write both words in full.",
      ],
    },
  ],
  ER04: [
    {
      name: "a number in letters",
      bad: "- school: We help three schools.",
      good: "- school: We help {ferry-use: latest} schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  “three” is a number in letters.\n    Write a number as a figure, from a reference.",
      ],
    },
    {
      name: "a decimal",
      bad: "- school: We help 3.5 schools.",
      good: "- school: We help {ferry-use: latest} schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  “3.5” is a decimal.\n    Use a reference: it rounds for you.",
        "content/easy-read/priority-1.md:7:1  “3” is a number typed by hand.\n    Use a reference: it takes the number from the data. For an age write {age: 16}.",
      ],
    },
    {
      name: "a Roman numeral",
      bad: "- school: We help with part IV.",
      good: "- school: We help with a part.",
      told: [
        "content/easy-read/priority-1.md:7:1  “IV” is a Roman numeral.\n    Write a figure.",
        "content/easy-read/priority-1.md:7:1  “IV” is a hard word.\n    Use an easier word, or explain it on the page of kind “words”.",
      ],
    },
  ],
};

for (const [rule, cases] of Object.entries(CASES)) {
  describe(rule, () => {
    for (const { name, bad, told, good } of cases) {
      if (bad !== null)
        it(`${name}: says what is wrong`, () => expect(toldOfBody(bad)).toEqual(told));
      if (good !== null)
        it(`${name}: accepts the good row`, () => expect(toldOfBody(good)).toEqual([]));
    }
  });
}
