import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/domain/indicator.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { OFF_TRACK_KINDS, allOffTrack } from "../../src/domain/members/off-track.ts";
import { plain } from "../../src/wording/counts.ts";
import { memberQuestions, questionText } from "../../src/wording/members/questions.ts";
import { offTrackReason } from "../../src/wording/members/off-track-words.ts";
import { positionSentences } from "../../src/wording/members/position.ts";
import { rotherham, saltmarsh } from "../public-data/plans.ts";

const PLANS = [
  ["the real plan", rotherham()],
  ["the fictional plan", saltmarsh()],
] as const;

describe.each(PLANS)("%s", (_name, card) => {
  const sentence = (text: string): void => {
    expect(text).toMatch(/^[A-Z0-9“]/);
    expect(text).not.toMatch(
      /undefined|null|NaN|\s{2}| \.|\.\.| ,|\b1 (?:indicators|milestones|concerns|things)\b/,
    );
  };

  test("questions are whole sentences and end with a question mark", () => {
    const questions = memberQuestions(card);
    expect(questions.length).toBeGreaterThan(10);
    for (const question of questions) {
      const text = questionText(card, question);
      sentence(text);
      expect(text).toMatch(/\?$/);
      expect(question.because).not.toBe("");
    }
    const texts = questions.map((question) => questionText(card, question));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("reasons are one whole sentence each", () => {
    for (const exception of allOffTrack(card)) {
      const reason = offTrackReason(card, exception);
      sentence(reason);
      expect(reason).toMatch(/[.”]$/);
      if (exception.kind !== "concern")
        expect(reason.replace(/“[^”]*”/g, "").match(/[.!?](?=\s|$)/g)).toHaveLength(1);
    }
  });

  test("the position is three sentences, for the plan and for each priority", () => {
    for (const priority of [undefined, ...card.priorities.map(({ number }) => number)]) {
      const sentences = positionSentences(card, priority);
      expect(sentences).toHaveLength(3);
      sentences.map(plain).forEach(sentence);
    }
  });

  test("worse kinds of exception come first", () => {
    const ranks = allOffTrack(card).map(({ kind }) => OFF_TRACK_KINDS.indexOf(kind));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});

test("the question of the breastfeeding clinic names its figure, its target and the day", () => {
  const [question] = memberQuestions(rotherham(), 1).filter(
    ({ rule }) => rule === "clinic-outcome",
  );
  expect(question?.text).toBe(
    "59.91% of mothers started to breastfeed in 2013/14, against a target of 65.5%, after 58% in 2012/13. What did the performance clinic of 30 June 2014 conclude?",
  );
  expect(question?.because).toBe("Actual figure: 59.91% (2013/2014)");
});

test("nothing is asked about a withheld figure, and it is in no reason", () => {
  const { content } = saltmarsh();
  const secret = "care-leavers-in-work-or-learning";
  const target = {
    period: "2031/32",
    value: 90,
    printed: "90%",
    source: { document: "plan-2030-33", place: "x" },
    quotation: "x",
  };
  const indicators = content.indicators.map((one): Indicator =>
    one.id === secret ? { ...one, targets: [target] } : one,
  );
  const card = buildReportCard({ ...content, indicators });
  const said = [
    ...allOffTrack(card).map((one) => offTrackReason(card, one)),
    ...memberQuestions(card).map((question) => `${question.text} ${question.because}`),
  ].join("\n");
  expect(said).not.toMatch(/15\.789|\b3 of 19\b/);
});
