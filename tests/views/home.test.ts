import { describe, expect, it } from "vitest";
import { homeView } from "../../src/views/home.ts";
import { madeUpCard, realCard } from "./cards.ts";

describe("the front page of the real plan", () => {
  const view = homeView(realCard);

  it("says what the report card is in two sentences", () => {
    expect(view.lead).toHaveLength(2);
  });

  it("says that the latest report works by exception", () => {
    expect(view.latest.link).toEqual({ text: "January 2015 report", path: "/reports/2015-01/" });
    expect(view.latest.summary).toBe(
      "It reports by exception: 32 things working well and 9 concerns. It gives no ratings.",
    );
  });

  it("takes the ratings from June 2014 and the change from December 2013", () => {
    expect(view.whole?.heading).toBe("The whole plan in June 2014");
    expect(view.whole?.tiles).toContainEqual({
      rating: "red",
      name: "Red",
      shown: "16",
      of: "of 159 milestones (10%)",
      change: "up from 7 of 156",
    });
  });

  it("says that the totals are published and that single ratings are lost", () => {
    expect(view.whole?.basis).toBe(
      "These totals are as published in the June 2014 report. Ratings of single milestones were shown as colours that the source text has lost. Only the totals are known.",
    );
  });

  it("shows all seven priorities, and why two of them have no ratings", () => {
    expect(view.priorities.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const unrated = view.priorities.filter(({ picture }) => !picture);
    expect(unrated.map(({ noRatings }) => noRatings)).toEqual([
      {
        label: "No ratings in June 2014.",
        reason:
          "This report leaves priority 4 out, because it was managed through the child sexual exploitation strategy of the Local Safeguarding Children Board.",
      },
      {
        label: "No ratings in June 2014.",
        reason: "Priority 7 was added during 2014, after this report.",
      },
    ]);
  });

  it("puts the change of a priority into words", () => {
    expect(view.priorities[1]?.change).toBe(
      "Since December 2013: green up from 3 to 3.5, amber down from 13 to 10 and red up from 0 to 1.5. There are 15 milestones; there were 16.",
    );
  });

  it("has a table with the printed figures and the earlier ones", () => {
    const row = view.table?.rows.find(({ heading }) => heading.startsWith("5."));
    expect(row?.cells).toEqual([
      { text: "4.3", was: "3" },
      { text: "23.3", was: "24" },
      { text: "2.3", was: "2" },
      { text: "0", was: "0" },
      { text: "30", was: "29" },
    ]);
    expect(view.table?.rows.at(-1)).toMatchObject({ heading: "All priorities", total: true });
  });
});

describe("the front page of a plan with recorded ratings", () => {
  it("says that the totals are computed", () => {
    expect(homeView(madeUpCard).whole?.basis).toBe(
      "These totals are computed: this site counts them from the rating of each milestone in the June 2031 report.",
    );
  });
});

describe("the front page of a plan without any rating", () => {
  it("shows the priorities and no figures", () => {
    const view = homeView({ ...realCard, latestRated: null });
    expect(view.whole).toBeNull();
    expect(view.table).toBeNull();
    expect(view.priorities[0]?.noRatings?.reason).toBe(
      "No report has rated the milestones of this priority.",
    );
  });
});
