import { describe, expect, it } from "vitest";
import { THIS_PLAN } from "../../src/domain/indicators/plan-of.ts";
import { plain } from "../../src/wording/counts.ts";
import { homeView } from "../../src/views/home.ts";
import { madeUpCard, realCard } from "./cards.ts";

describe("the front page of the real plan", () => {
  const view = homeView(realCard);
  const current = realCard.indicators.measures(THIS_PLAN);

  it("says in one sentence how outcomes stand, out of all current figures", () => {
    expect(plain(view.picture?.sentence ?? [])).toMatch(
      /^Of 114 indicators on children’s lives, \d+ meet their target and \d+ are off target; \d+ are getting better and \d+ worse\.$/,
    );
  });

  it("says in one sentence how actions stand: June 2014 against December 2013", () => {
    expect(plain(view.actions ?? [])).toBe(
      "More red than in December 2013: 16 of 159, was 7 of 156.",
    );
  });

  it("shows every current indicator once in the picture, with its name and verdict", () => {
    const marks = view.picture?.groups.flatMap((group) => group.marks) ?? [];
    expect(marks).toHaveLength(current.length);
    expect(new Set(marks.map(({ path }) => path)).size).toBe(current.length);
    expect(marks.every(({ words, mark }) => words.includes(mark.word))).toBe(true);
  });

  it("says the same in the table beside the picture", () => {
    const rows = view.picture?.rows ?? [];
    expect(rows.reduce((sum, { figures: [all] }) => sum + Number(all?.words), 0)).toBe(
      current.length,
    );
    const improving = current.filter(({ direction }) => direction.direction === "improving");
    expect(rows.reduce((sum, { figures: [, better] }) => sum + Number(better?.words), 0)).toBe(
      improving.length,
    );
  });

  it("says that the latest report works by exception", () => {
    expect(view.latest.link).toEqual({ text: "January 2015 report", path: "/reports/2015-01/" });
    expect(plain(view.latest.summary)).toBe(
      "It reports by exception: 32 things working well and 9 concerns. It gives no ratings.",
    );
  });

  it("shows all seven priorities, and why two of them have no ratings", () => {
    expect(view.priorities.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const unrated = view.priorities.filter(({ opening }) => !opening.picture);
    expect(unrated.map(({ opening }) => plain(opening.note))).toEqual([
      "No ratings in June 2014. This report leaves priority 4 out, because it was managed through the child sexual exploitation strategy of the Local Safeguarding Children Board.",
      "No ratings in June 2014. Priority 7 was added during 2014, after this report.",
    ]);
  });

  it("gives the latest concern of a priority word for word, with its report", () => {
    const { concern } = view.priorities[0] ?? {};
    expect(concern?.report.text).toBe("January 2015");
    expect(concern?.text).toBe(realCard.highlights("2015-01", 1)?.concerns[0]);
    expect(concern?.rest).toBeNull();
  });

  it("gives the first sentence of a longer one, word for word, and leads to the rest", () => {
    const { concern, link } = view.priorities.find(({ number }) => number === 5) ?? {};
    const whole = realCard.highlights("2015-01", 5)?.concerns[0] ?? "";
    expect(concern?.text).toMatch(/^Two secondary schools .* in 2014\.$/);
    expect(whole.startsWith(`${concern?.text ?? ""} `)).toBe(true);
    expect(concern?.rest?.path).toBe(link?.path);
  });
});

describe("the front page of other plans", () => {
  it("has the picture for a made-up plan too", () => {
    expect(homeView(madeUpCard).picture?.groups.length).toBeGreaterThan(0);
  });

  it("says nothing of ratings where no report has any", () => {
    expect(homeView({ ...realCard, latestRated: null }).actions).toBeNull();
  });
});
