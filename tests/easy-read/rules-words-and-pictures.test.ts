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
  ER05: [
    {
      name: "a per cent sign",
      bad: "- school: We help 5% of schools.",
      good: "- school: We help schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  “%” is hard to picture.\n    Use a reference that says “6 out of every 10”.",
        "content/easy-read/priority-1.md:7:1  “5” is a number typed by hand.\n    Use a reference: it takes the number from the data. For an age write {age: 16}.",
      ],
    },
    {
      name: "the word “rate”",
      bad: "- school: The rate is good.",
      good: "- school: The number is good.",
      told: [
        "content/easy-read/priority-1.md:7:1  “rate” is hard to picture.\n    Use a reference that says “6 out of every 10”.",
      ],
    },
    {
      name: "“1 in 5”",
      bad: "- school: We help 1 in 5 schools.",
      good: "- school: We help schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  “1 in 5” is hard to picture.\n    Use a reference that says “6 out of every 10”.",
        "content/easy-read/priority-1.md:7:1  “1” is a number typed by hand.\n    Use a reference: it takes the number from the data. For an age write {age: 16}.",
      ],
    },
  ],
  ER06: [
    {
      name: "a passive is listed",
      bad: "- school: The school was closed.",
      good: "- school: We closed the school.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  “closed” may be a passive: it does not say who does it.\n    Start with who does it.",
      ],
    },
    {
      name: "how somebody feels is no passive",
      bad: null,
      good: "- school: Some children are worried.",
      told: [],
    },
  ],
  ER07: [
    {
      name: "a hard word",
      bad: "- school: We facilitate schools.",
      good: "- school: We help schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  “facilitate” is a hard word.\n    Use an easier word, or explain it on the page of kind “words”.",
      ],
    },
    {
      name: "a hard word that is not bold",
      bad: "- school: We help each young carer.",
      good: "- school: We help each **young carer**.\n- care: A young carer is a child who looks after someone.",
      told: [
        "content/easy-read/priority-1.md:7:1  The hard word “young carer” is not bold where it first stands.\n    Write **young carer** and explain it in the next row.",
      ],
    },
    {
      name: "a hard word that the next row does not explain",
      bad: "- school: We help each **young carer**.\n- child: We help schools.",
      good: null,
      told: [
        "content/easy-read/priority-1.md:7:1  The next row does not explain the hard word “young carer”.\n    Start the next row with “Young carer means”.",
      ],
    },
    {
      name: "a bold word that the word list does not have",
      bad: "- school: We help **schools**.",
      good: "- school: We help schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  “schools” is bold but not in the word list.\n    Bold is for hard words: explain it on the page of kind “words”, or take the ** away.",
      ],
    },
    {
      name: "a long word is listed",
      bad: "- school: We give children opportunities.",
      good: "- school: We give children a chance.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  “opportunities” is a long word.\n    Look for a shorter word.",
      ],
    },
  ],
  ER08: [
    {
      name: "a row without a picture",
      bad: "- We help schools.",
      good: "- school: We help schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  This line is neither a heading nor a row with a picture.\n    Write a row as: - school: We want good schools. The word before the colon is the picture’s name.",
      ],
    },
    {
      name: "a picture that is not in the register",
      bad: "- scool: We help schools.",
      good: "- school: We help schools.",
      told: [
        'content/easy-read/priority-1.md:7:1  There is no picture called "scool".\n    Did you mean "school"?',
      ],
    },
    {
      name: "a second picture",
      bad: "- school: We help schools ![school](school.svg).",
      good: "- school: We help schools.",
      told: [
        "content/easy-read/priority-1.md:7:27  Pictures cannot be put into this text.\n    Delete the picture, or say in words what it shows.",
      ],
    },
    {
      name: "the same picture in more than two rows running is listed",
      bad: "- school: We want good schools.\n- school: We help schools.\n- school: We like schools.",
      good: "- school: We help schools.\n- school: We like schools.",
      told: [
        'Look at: content/easy-read/priority-1.md:9:1  The picture "school" stands in more than two rows running.\n    Choose a picture that shows what this row says.',
      ],
    },
  ],
  ER09: [
    {
      name: "more than 24 rows",
      bad: "## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.",
      good: "## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.",
      told: [
        "content/easy-read/priority-1.md:9:1  This page has 25 rows.\n    Keep at most 24: leave out what matters least.",
      ],
    },
    {
      name: "more than 20 rows are listed",
      bad: "## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.",
      good: "## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n\n## Part\n\n- school: We want good schools.\n- family: We want good families.",
      told: [
        "Look at: content/easy-read/priority-1.md:9:1  This page has 21 rows.\n    Try to keep at most 20.",
      ],
    },
    {
      name: "more than 6 rows under a heading are listed",
      bad: "## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.",
      good: "## Part\n\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.\n- school: We want good schools.\n- family: We want good families.\n- child: We want each child to be safe.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  There are 7 rows under this heading.\n    Add a heading so that each has at most 6.",
      ],
    },
  ],
  ER10: [
    {
      name: "a colour for a rating",
      bad: "- school: The schools are green.",
      good: "- school: The schools are good.",
      told: [
        "content/easy-read/priority-1.md:7:1  “green” is a colour, and a colour alone tells nothing.\n    Use the words of the sign: {priority 1: answer}.",
      ],
    },
    {
      name: "a status with another picture",
      bad: "- school: {priority 1: answer}.",
      good: "- status: {priority 1: answer}.",
      told: [
        'content/easy-read/priority-1.md:7:1  This row tells a status, but its picture is "school".\n    Write status: at the start of the row.',
      ],
    },
    {
      name: "the picture “status” without a status",
      bad: "- status: We help schools.",
      good: "- school: We help schools.",
      told: [
        'content/easy-read/priority-1.md:7:1  The picture "status" stands in a row that tells no status.\n    Choose another picture.',
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
