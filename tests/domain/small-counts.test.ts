import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallCountsIn } from "../../src/domain/small-counts.ts";
import { sumLeaks } from "../../src/domain/small-sums.ts";

const MARK = "[words left out: small numbers]";
const wordsIn = (text: string): string[] => smallCountsIn(text).map(({ words }) => words);

describe("small counts of people in a text", () => {
  test.each([
    ["8 open cases (inc 3 deaf pupils)", ["3 deaf pupils"]],
    ["Offered to 9 young people, 2 still waiting and 1 left", ["2 still", "1 left"]],
    ["Of these care leavers one has moved on and two are in work", ["one has", "two are"]],
    ["Three of the young carers went to the coast", ["Three of the young carers"]],
    ["We support two looked after children in Gull Point", ["two looked after children"]],
    ["Four families had a visit", ["Four families"]],
    ["A single child was moved", ["single child"]],
    ["Both of the girls came back", ["Both of the girls"]],
    ["Boys (2), girls: 4", ["Boys (2", "girls: 4"]],
    ["11 of the 12 pupils passed", ["11 of the 12 pupils"]],
    ["There was 1 referral in May", ["1 referral"]],
    ["Two sisters and a pair of twins came", ["Two sisters", "pair of twins"]],
    [
      "A handful of young people and a trio of carers",
      ["handful of young people", "trio of carers"],
    ],
    [
      "One (1) pupil, two (2) looked after children",
      ["One (1) pupil", "two (2) looked after children"],
    ],
    [
      "2 out of 9 young people, two out of nine care leavers",
      ["2 out of 9 young people", "two out of nine care leavers"],
    ],
    ["x2 young people; pupils x 3", ["x2 young people", "pupils x 3"]],
    ["Two 16-year-olds and 3 17 year olds", ["Two 16-year-olds", "3 17 year olds"]],
    ["3 refugees, 2 NEETs, two suicides", ["3 refugees", "2 NEETs", "two suicides"]],
    ["We met the care leavers. One of the three has moved on", ["three has"]],
    ["We met young people. The other 3 have left", ["3 have"]],
    ["Of the young people, 4 of them are in custody", ["4 of them are"]],
    [
      "The only looked after child left, our youngest pupil did not",
      ["The only looked after child", "our youngest pupil"],
    ],
    ["A three-child family and the triplets", ["three-child", "triplets"]],
    [
      "A 14-year-old girl was arrested, a girl from Gull Point moved",
      ["A 14-year-old girl", "a girl from Gull"],
    ],
    [
      "25% of the 8 children, twenty-five per cent of eight pupils",
      ["25% of the 8 children", "twenty-five per cent of eight pupils"],
    ],
    [
      "A quarter of the eight boys, ¼ of 12 girls, 1/8 of the 16 pupils",
      ["A quarter of the eight boys", "¼ of 12 girls", "1/8 of the 16 pupils"],
    ],
    [
      "One in four of the eight children; of our 60 care leavers, 2%",
      ["One in four of the eight children", "of our 60 care leavers, 2%"],
    ],
    ["98% of the 50 pupils passed", ["98% of the 50 pupils"]],
    [
      "Seven of the eight girls. Of 14 pupils, 13 passed. 13 boys out of 14",
      ["Seven of the eight girls", "Of 14 pupils, 13", "13 boys out of 14"],
    ],
    ["Every child except one passed", ["Every child except one"]],
    [
      "Of the pupils all but one passed; a sibling group of 3",
      ["all but one", "sibling group of 3"],
    ],
    ["25% (of 8 children), 1/8 pupils", ["25% (of 8 children", "1/8 pupils"]],
    ["Pupils: 25% (n = 8)", ["25% (n = 8)"]],
    ["Child A moved", ["Child A"]],
    [
      "2-4 children; the number of pupils who left was 3",
      ["2-4 children", "number of pupils who left was 3"],
    ],
    ["It fell from 5 children to 3", ["from 5 children to 3"]],
    ["12 carers, two of whom moved; iii pupils left", ["two of whom", "iii pupils"]],
    ["Tri phlentyn, dau o blant a phedair merch", ["Tri phlentyn", "dau o blant", "phedair merch"]],
    ["Gadawodd dau o’r plant, ac un ohonynt wedyn", ["dau o’r plant", "un ohonynt"]],
    [
      "Nifer y disgyblion a waharddwyd: tri. Merched (2)",
      ["disgyblion a waharddwyd: tri", "Merched (2"],
    ],
    ["Pob un o’r teuluoedd: pawb ond dau", ["pawb ond dau"]],
    [
      "A day out for young women from Cockle Bay and Gull Point",
      ["young women from Cockle Bay and Gull Point"],
    ],
  ])("are found: %s", (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test.each([
    "5 young people came, and 12 families",
    "On 3 May 2031 pupils met; the next one is planned for June",
    "3% of pupils, 1.5% of children and 2 per cent of families",
    "Children aged 3 and 4, and all 2 year olds",
    "Take-up of 3 and 4 year old children",
    "2 schools, 3 places, 4 sessions and one centre for families",
    "Three schools with young carers have a lead",
    "Priority 2, Key Stage 4 and Year 3 pupils",
    "1:1 support for young people, one to one work with carers",
    "No one child is alike",
    "2 children’s centres and both children’s services",
    "Both adults and children enjoyed it",
    "In the first quarter of 2031/32 children wrote 4,200 letters",
    "Two years of work with families, 4 weeks for pupils",
    "Children in Saltmarsh and young people in the north",
    "The programme has three parts. Two are done and one has begun",
    "We met carers. There were 2 meetings of them",
    "Children’s centres: all but one of the milestones, all but two schools, 1/8 of the children",
    "Fewer than five pupils were excluded, and fewer than 5 children moved",
    "25% of the 800 children, half of our 60 pupils, 3 in 4 of the 48 families’ visits",
    "It rose from 42 pupils to 45, of 300 children 58%, 13/14 schools",
    "The child protection plan, an only child, the lone parents’ club, 3/4 year olds",
    "A child of two, the second child care centre, the Twins Club",
    "£3 for each child, 1st place for pupils, a 2-day course for carers",
  ])("are not seen where none are: %s", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test("are found at each number from one to four, in digits and in words, and at no other", () => {
    const words = ["zero", "one", "two", "three", "four", "five", "six"];
    const people = fc.constantFrom(
      "children",
      "young people",
      "families",
      "pupils",
      "care leavers",
    );
    fc.assert(
      fc.property(fc.nat(6), fc.boolean(), people, (count, spelled, noun) => {
        const number = spelled ? (words[count] ?? "") : String(count);
        const found = wordsIn(`Last term ${number} ${noun} left.`);
        expect(found).toEqual(count >= 1 && count <= 4 ? [`${number} ${noun}`] : []);
      }),
    );
  });

  test("are found whatever the case of the letters, as they are printed", () => {
    const said =
      "1 2 3 8 one two eight quarter 25% 13/14 of the all both but only whom them out to for and child children pupils girls families twins minor young people schools last second , . : ( ) = was left year-old 14-year-old years aged İ ’".split(
        " ",
      );
    const word = fc.tuple(fc.constantFrom(...said), fc.boolean());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const small = words.map(([one]) => one).join(" ");
        const mixed = words.map(([one, large]) => (large ? one.toUpperCase() : one)).join(" ");
        expect(wordsIn(mixed).map((one) => one.toLowerCase())).toEqual(
          wordsIn(small).map((one) => one.toLowerCase()),
        );
        for (const { index, words: found } of smallCountsIn(mixed)) {
          expect(mixed.slice(index, index + found.length)).toBe(found);
        }
      }),
    );
  });
});

describe("a number left out of a text", () => {
  test("is given away by a total and the other numbers of its list", () => {
    const text = `- 57 families took part (out of 120 by April 2032)\n- 40 families came to a club\n- 15 had a visit\n- ${MARK} moved`;
    expect(sumLeaks(text)).toMatchObject([{ total: 57, parts: [40, 15] }]);
  });

  test("is open where a second number is left out", () => {
    const text = `- 57 families took part\n- 40 came to a club\n- ${MARK} had a visit\n- ${MARK} moved`;
    expect(sumLeaks(text)).toEqual([]);
  });

  test("is not given away by shares, days or years", () => {
    const text = `- 42% of 57 families on 17 May 2031\n- ${MARK} moved in 2031, 55% stayed`;
    expect(sumLeaks(text)).toEqual([]);
  });

  test("is found whatever the numbers, as long as they add up", () => {
    const parts = fc.array(fc.integer({ min: 5, max: 500 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 4 }), (numbers, hidden) => {
        const total = numbers.reduce((sum, one) => sum + one, hidden);
        const lines = numbers.map((one) => `- ${one} came`);
        const text = [`- ${total} in all`, ...lines, `- ${MARK} left`].join("\n");
        expect(sumLeaks(text)).not.toEqual([]);
      }),
    );
  });
});
