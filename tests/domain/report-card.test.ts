import { describe, expect, it } from "vitest";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { readRealContent } from "../content/real-content.ts";

const content = readRealContent();
const card = buildReportCard(content);
const [december, june, january] = ["2013-12", "2014-06", "2015-01"].map((id) => card.report(id));
if (!december || !june || !january) throw new Error("The plan has three reports.");

const idsOf = (entries: readonly { milestone: { id: string } }[]): string[] =>
  entries.map((one) => one.milestone.id).sort();

describe("the real plan as a model", () => {
  it("has three reports, oldest first, the last one by exception", () => {
    expect(card.reports.map((part) => part.report.id)).toEqual(["2013-12", "2014-06", "2015-01"]);
    expect(card.latest).toBe(january);
    expect(card.latestRated).toBe(june);
    expect(january.overview).toBeNull();
    expect(card.ratedBefore("2014-06")).toBe(december);
    expect(card.ratedBefore("2015-01")).toBe(june);
    expect(card.ratedBefore("2013-12")).toBeNull();
  });

  it("has 156 and 159 updates, in the order of priorities and numbers", () => {
    expect([december, june, january].map((part) => part.entries.length)).toEqual([156, 159, 0]);
    const places = june.entries.map(
      ({ milestone, update }) => milestone.priority * 100 + update.number,
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("keeps 150 milestones from December to June, 97 of them under the same number", () => {
    const change = card.changeInMilestones(december, june);
    expect(change.kept).toHaveLength(150);
    expect(change.kept.length - change.renumbered.length).toBe(97);
  });

  it("drops six and adds nine", () => {
    const change = card.changeInMilestones(december, june);
    expect(idsOf(change.dropped)).toEqual([
      "behaviour-support-in-schools",
      "camhs-within-48-hours",
      "child-health-information-system",
      "community-learning-actions",
      "outreach-mentors",
      "send-local-offer",
    ]);
    expect(idsOf(change.added)).toEqual([
      "achievement-across-key-stages",
      "benefit-and-welfare-advice",
      "camhs-referrals-within-24-hours",
      "childcare-in-deprived-areas",
      "disability-transition-to-adult-services",
      "looked-after-children-provision",
      "serious-case-reviews",
      "timely-contacts-referrals-and-assessments",
      "vulnerable-family-engagement",
    ]);
  });

  it("calls reworded only those with other words", () => {
    const { reworded } = card.changeInMilestones(december, june);
    expect(reworded.map((pair) => pair.to.milestone.id).sort()).toEqual([
      "community-learning-strategy",
      "family-learning-activities",
      "future-need-with-schools",
      "ofsted-childcare-grades",
      "paediatric-community-nursing",
    ]);
  });

  it("follows a milestone through its numbers: 33 of priority 6 became 30", () => {
    const history = card.history(card.milestone("new-arrivals-strategy"));
    expect(
      history.map((step) => [step.report.id, step.entry?.update.number, step.silence]),
    ).toEqual([
      ["2013-12", 33, undefined],
      ["2014-06", 30, undefined],
      ["2015-01", undefined, "by-exception"],
    ]);
  });

  it("says why a report is silent on a milestone", () => {
    const silence = (id: string): unknown[] =>
      card.history(card.milestone(id)).map((step) => step.silence);
    expect(silence("outreach-mentors")).toEqual([undefined, "dropped", "by-exception"]);
    expect(silence("serious-case-reviews")).toEqual(["not-yet", undefined, "by-exception"]);
    expect(card.latestEntry(card.milestone("outreach-mentors"))?.report.id).toBe("2013-12");
  });

  it("lists milestones in the latest numbering, dropped ones last", () => {
    for (const { number } of card.priorities) {
      const ids = card.milestonesOf(number).map((one) => one.id);
      const numbered = june.entries.filter((one) => one.milestone.priority === number);
      const dropped = content.milestones.filter(
        (one) => one.priority === number && !numbered.some((entry) => entry.milestone === one),
      );
      expect(ids.slice(0, numbered.length)).toEqual(numbered.map((one) => one.milestone.id));
      expect(ids.slice(numbered.length).sort()).toEqual(dropped.map((one) => one.id).sort());
    }
  });

  it("shows every link on both of its ends", () => {
    for (const milestone of content.milestones) {
      for (const link of card.links(milestone)) {
        const back = card.links(link.other).filter((one) => one.other.id === milestone.id);
        const match = back.find(
          (one) =>
            one.printed === link.printed &&
            one.report.id === link.report.id &&
            one.outgoing !== link.outgoing,
        );
        expect(match, `${milestone.id} and ${link.other.id}`).toBeDefined();
      }
    }
    const ends = content.milestones.flatMap((one) => card.links(one));
    expect(ends.filter((one) => one.outgoing)).toHaveLength(ends.length / 2);
    expect(ends.length).toBeGreaterThan(20);
  });

  it("leads the stale link of milestone 17 to the milestone that is meant, with a note", () => {
    const links = card
      .links(card.milestone("i-can-and-thrive-strategies"))
      .filter((one) => one.outgoing);
    expect(links).toHaveLength(1);
    expect(links[0]?.printed).toBe("(linked to priority 5, delivery milestone 17)");
    expect(links[0]?.other.id).toBe("i-can-trainers");
    expect(links[0]?.editorNotes).toHaveLength(1);
  });

  it("gives each milestone the leads that its report prints", () => {
    const leads = (number: number, priority = 6): unknown =>
      june.entries.find(
        (one) => one.milestone.priority === priority && one.update.number === number,
      )?.leads;
    expect(leads(1, 1)).toEqual({
      names: ["Delivery - RFT Midwifery services", "Strategy - Anne Charlesworth"],
      basis: "beside",
    });
    expect(leads(2, 1)).toEqual({
      names: ["Delivery - RFT Midwifery services", "Strategy - Anne Charlesworth"],
      basis: "near",
    });
    expect(leads(1)).toEqual({
      names: ["Carole Davison", "Kerry Byrne", "Paul Dempsey", "Sandra Gabriel"],
      basis: "group",
    });
  });

  it("knows the entry above, for “As above”, and starts anew in each priority", () => {
    const second = june.entries.find(
      (one) => one.milestone.priority === 1 && one.update.number === 2,
    );
    expect(second?.above?.update.number).toBe(1);
    for (const entry of june.entries.filter((one) => one.update.number === 1)) {
      expect(entry.above).toBeUndefined();
    }
  });

  it("explains each priority that a report leaves out", () => {
    for (const part of [december, june]) {
      expect(card.exception(part.report.id, 4)?.printed).toContain("Please note: Priority 4");
      expect(card.exception(part.report.id, 7)?.explanation).toContain("added during 2014");
      expect(card.exception(part.report.id, 1)).toBeNull();
    }
    expect(card.priority(7).addedIn?.report).toBe("2015-01");
  });

  it("has highlights for all seven priorities in January 2015 only", () => {
    expect(january.highlights.map((one) => one.priority)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(card.highlights("2014-06", 1)).toBeNull();
  });

  it("says plainly what it does not have", () => {
    expect(() => card.milestone("no-such-thing")).toThrow(
      "There is no milestone no-such-thing in the content.",
    );
    expect(() => card.priority(8)).toThrow("There is no priority 8 in the content.");
    expect(() => buildReportCard({ ...content, reports: [] })).toThrow(
      "The content has no report.",
    );
  });

  it("comes out the same whatever the order of the files", () => {
    const turned = buildReportCard({
      ...content,
      reports: [...content.reports].reverse(),
      updates: [...content.updates].reverse(),
      milestones: [...content.milestones].reverse(),
      priorities: [...content.priorities].reverse(),
      highlights: [...content.highlights].reverse(),
    });
    expect(turned.reports).toEqual(card.reports);
    for (const { number } of card.priorities) {
      expect(turned.milestonesOf(number)).toEqual(card.milestonesOf(number));
    }
  });
});
