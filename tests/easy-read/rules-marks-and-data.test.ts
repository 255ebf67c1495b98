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
  ER11: [
    {
      name: "two negatives",
      bad: "- school: We never say no.",
      good: "- school: We say yes.",
      told: [
        "content/easy-read/priority-1.md:7:1  This sentence has two negatives: never, no.\n    Say it without “not”, or keep one.",
      ],
    },
    {
      name: "a row that starts with “They”",
      bad: "- school: They help schools.",
      good: "- school: Workers help schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  This sentence starts with “They”.\n    Say again what it is about: “The number is …”, “Schools are …”.",
      ],
    },
    {
      name: "a row that starts with “That”",
      bad: "- school: That is good.",
      good: "- school: The school is good.",
      told: [
        "content/easy-read/priority-1.md:7:1  This sentence starts with “That”.\n    Say again what it is about: “The number is …”, “Schools are …”.",
      ],
    },
    {
      name: "a picture in words is listed",
      bad: "- school: Our work is on track.",
      good: "- school: Our work is good.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  “on track” is a picture in words.\n    Say what happens in plain words.",
      ],
    },
  ],
  ER12: [
    {
      name: "a colon",
      bad: "- school: We help: schools.",
      good: "- school: We help schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  The mark “:” is hard to read.\n    Write a full stop, “and” or “or”, or make another row.",
      ],
    },
    {
      name: "round brackets",
      bad: "- school: We help schools (here).",
      good: "- school: We help schools here.",
      told: [
        "content/easy-read/priority-1.md:7:1  The mark “(” is hard to read.\n    Write a full stop, “and” or “or”, or make another row.",
      ],
    },
    {
      name: "a dash",
      bad: "- school: We help — a lot.",
      good: "- school: We help a lot.",
      told: [
        "content/easy-read/priority-1.md:7:1  The mark “—” is hard to read.\n    Write a full stop, “and” or “or”, or make another row.",
      ],
    },
    {
      name: "an exclamation mark is listed",
      bad: "- school: We help schools!",
      good: "- school: We help schools.",
      told: [
        "Look at: content/easy-read/priority-1.md:7:1  There is an exclamation mark.\n    Write a full stop.",
      ],
    },
  ],
  ER14: [
    {
      name: "a quarter by number",
      bad: "- school: We helped in Q1.",
      good: "- school: We helped in {ferry-use: date}.",
      told: [
        "content/easy-read/priority-1.md:7:1  “1” is a number typed by hand.\n    Use a reference: it takes the number from the data. For an age write {age: 16}.",
        "content/easy-read/priority-1.md:7:1  “Q1” is not a date that everyone can read.\n    Use a reference to the date: {school-meals-per-day: date}.",
      ],
    },
    {
      name: "a year with a slash",
      bad: "- school: We helped in 2025/26.",
      good: "- school: We helped in {ferry-use: date}.",
      told: [
        "content/easy-read/priority-1.md:7:1  The mark “/” is hard to read.\n    Write a full stop, “and” or “or”, or make another row.",
        "content/easy-read/priority-1.md:7:1  “2025/26” is not a date that everyone can read.\n    Use a reference to the date: {school-meals-per-day: date}.",
        "content/easy-read/priority-1.md:7:1  “2025” is a number typed by hand.\n    Use a reference: it takes the number from the data. For an age write {age: 16}.",
      ],
    },
    {
      name: "a date in figures",
      bad: "- school: We helped on 01/04/26.",
      good: "- school: We helped in {ferry-use: date}.",
      told: [
        "content/easy-read/priority-1.md:7:1  The mark “/” is hard to read.\n    Write a full stop, “and” or “or”, or make another row.",
        "content/easy-read/priority-1.md:7:1  “01/04/26” is not a date that everyone can read.\n    Use a reference to the date: {school-meals-per-day: date}.",
        "content/easy-read/priority-1.md:7:1  “01” is a number typed by hand.\n    Use a reference: it takes the number from the data. For an age write {age: 16}.",
      ],
    },
  ],
  ER15: [
    {
      name: "a number typed by hand",
      bad: "- school: We help 340 schools.",
      good: "- school: We help {ferry-use: latest} schools.",
      told: [
        "content/easy-read/priority-1.md:7:1  “340” is a number typed by hand.\n    Use a reference: it takes the number from the data. For an age write {age: 16}.",
      ],
    },
    {
      name: "a date typed by hand",
      bad: "- school: We helped in May 2031.",
      good: "- school: We helped in {ferry-use: date}.",
      told: [
        "content/easy-read/priority-1.md:7:1  “2031” is a number typed by hand.\n    Use a reference: it takes the number from the data. For an age write {age: 16}.",
        "content/easy-read/priority-1.md:7:1  “May” is a date typed by hand.\n    Use a reference: {rated report: date}.",
      ],
    },
    {
      name: "a comparison typed by hand",
      bad: "- school: School is better.",
      good: "- school: School is {ferry-use: direction}.",
      told: [
        "content/easy-read/priority-1.md:7:1  “better” is a comparison typed by hand.\n    Use a reference: {school-meals-per-day: direction}.",
      ],
    },
    {
      name: "a status typed by hand",
      bad: "- school: Things are going well.",
      good: "- status: {priority 1: answer}.",
      told: [
        "content/easy-read/priority-1.md:7:1  “going well” is a status typed by hand.\n    Use a reference: {priority 1: answer}.",
      ],
    },
    {
      name: "a result typed by hand",
      bad: "- school: We reached our target.",
      good: null,
      told: [
        "content/easy-read/priority-1.md:7:1  The hard word “target” is not bold where it first stands.\n    Write **target** and explain it in the next row.",
        "content/easy-read/priority-1.md:7:1  “reached our target” is a result typed by hand.\n    Use a reference: {schools-good-or-outstanding: against target}.",
      ],
    },
    {
      name: "a reference to nothing",
      bad: "- school: We help {fery-use: latest} schools.",
      good: "- school: We help {ferry-use: latest} schools.",
      told: [
        'content/easy-read/priority-1.md:7:1  There is nothing called "fery-use" to ask.\n    Did you mean "ferry-use"? Write the name of a file in the folder indicators, "priority" with its number, or one of: priorities, plan, report, rated report, news, sign, printed, age, phone, contact, readers.',
      ],
    },
    {
      name: "a reference that asks for what there is not",
      bad: "- school: We help {ferry-use: target} schools.",
      good: "- school: We help {ferry-use: latest} schools.",
      told: [
        'content/easy-read/priority-1.md:7:1  The indicator "ferry-use" has no target for its latest figure.\n    Say in a row that this is not known, or leave the row out.',
      ],
    },
    {
      name: "words that the report does not print",
      bad: "- school: We help on the {printed: day ferry}.",
      good: null,
      told: [
        'content/easy-read/priority-1.md:7:1  The report of December 2031 does not print "day ferry" on priority 1.\n    Write the words or the number exactly as the report of December 2031 prints them.',
      ],
    },
    {
      name: "a help line that nobody knows",
      bad: "- school: Call {phone: somebody}.",
      good: "- school: Call {phone: childline}.",
      told: [
        'content/easy-read/priority-1.md:7:1  There is no help line "somebody".\n    Write one of: emergency, childline, nspcc.',
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
