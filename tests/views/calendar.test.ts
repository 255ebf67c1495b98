import { resolve } from "node:path";
import process from "node:process";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { readPath } from "../../src/addresses/path-to.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { toContent } from "../../src/kinds/to-content.ts";
import { readContent } from "../../src/load/read-content.ts";
import { calendarDays, calendarView } from "../../src/views/calendar.ts";
import { iCalendarOf } from "../../src/views/i-calendar.ts";

const [rotherham, saltmarsh] = ["content", "tests/fixtures/plans/saltmarsh"].map((folder) =>
  buildReportCard(toContent(readContent(resolve(folder), process.cwd()).set, undefined)),
) as [ReturnType<typeof buildReportCard>, ReturnType<typeof buildReportCard>];

const full = (path: string): string => `https://example.org${path}`;

function fileOf(card: typeof rotherham): string {
  const { siteName, today } = card.content.plan;
  return iCalendarOf(calendarDays(card), full, siteName, today);
}

describe("the calendar", () => {
  test("of the real plan names no day to come, as no paper does, and says how often reports come", () => {
    const view = calendarView(rotherham);
    expect(view.coming).toEqual([]);
    expect(view.rhythm?.printed).toContain("on a bi-annual basis");
    expect(view.reports.map(({ link, day }) => [link.text, day])).toEqual([
      ["January 2015", "14 January 2015"],
      ["June 2014", null],
      ["December 2013", "15 January 2014"],
    ]);
  });

  test("lists what is late with the words that named its day", () => {
    const { overdue } = calendarView(rotherham);
    const late = rotherham.indicators.all.filter((one) => one.freshness.status === "overdue");
    expect(overdue).toHaveLength(late.length);
    expect(overdue.find(({ id }) => id.startsWith("figure/gender-gap-ks2"))).toMatchObject({
      date: "2014-07-31",
      announced: {
        printed: "No update as the results from the year are not published until July 2014",
        source: { place: "Priority 5, delivery milestone 21" },
      },
    });
  });

  test("has a report that a paper announces, and a figure that is due, in the order of their days", () => {
    expect(calendarView(saltmarsh).coming.map(({ day, title }) => [day, title])).toEqual([
      ["31 January 2032", saltmarsh.indicators.of("smoking-in-pregnancy").indicator.name],
      ["30 June 2032", "4th Progress Report"],
    ]);
  });

  test("a report that was announced and has not come is late", () => {
    const { plan } = saltmarsh.content;
    const later = buildReportCard({
      ...saltmarsh.content,
      plan: { ...plan, today: "2032-07-01" },
    });
    expect(calendarView(later).overdue.map(({ kind }) => kind)).toContain("report-late");
  });
});

describe.each([
  ["the real plan", rotherham],
  ["the made-up plan", saltmarsh],
] as const)("the calendar file of %s", (_, card) => {
  const text = fileOf(card);
  const events = new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents("vevent")
    .map((one) => ({ event: new ICAL.Event(one), stamp: one.getFirstPropertyValue("dtstamp") }));

  test("is read by another program: every day, whole days, with words and an address", () => {
    const days = calendarDays(card);
    expect(events.map(({ event }) => String(event.startDate))).toEqual(
      days.map(({ date }) => date),
    );
    for (const [at, { event }] of events.entries()) {
      const day = days[at];
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toSeconds()).toBe(86_400);
      expect(event.summary).toContain(day?.title);
      if (day?.announced) expect(event.description).toContain(day.announced.printed);
    }
  });

  test("keeps to RFC 5545: version, producer, one id and stamp each, lines of at most 75 octets", () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:\S/);
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.split("\r\n").filter((line) => new TextEncoder().encode(line).length > 75)).toEqual(
      [],
    );
    const ids = events.map(({ event }) => event.uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\w/-]+@example\.org$/.test(id))).toBe(true);
    expect(events.every(({ stamp }) => stamp !== null)).toBe(true);
  });

  test("is the same whenever it is made, and leads to pages of the site", () => {
    expect(fileOf(card)).toBe(text);
    expect(calendarDays(card).filter(({ path }) => readPath(path) === null)).toEqual([]);
  });
});
