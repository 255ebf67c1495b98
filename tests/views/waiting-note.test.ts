import { expect, test } from "vitest";
import { waitingNote } from "../../src/views/waiting-note.ts";
import { contentOf, FICTIONAL } from "../content/plans.ts";

const reports = contentOf(FICTIONAL).reports.map((one) =>
  one.id === "2031-12" ? { ...one, publishFrom: "2032-06-15T09:00:00+01:00" } : one,
);

test("a report that waits is told with its moment, in the clock in which it was written", () => {
  const note = waitingNote(reports, "2032-06-01T12:00:00Z", "content");
  expect(note).toContain("### Reports that wait (1)");
  expect(note).toContain(
    "The report of December 2031 appears by itself on 15 June 2032, 09:00 (UTC+01:00), once this is merged.",
  );
  expect(note).toContain("`content/reports/2031-12.md`");
  expect(note).not.toContain("pauses");
});

test("one that waits for longer than GitHub keeps timed runs says so", () => {
  expect(waitingNote(reports, "2032-03-01T12:00:00Z", "content")).toContain(
    "That is 105 days from now. In a public repository, GitHub pauses timed runs",
  );
});

test("nothing is said where nothing waits", () => {
  expect(waitingNote(reports, "2032-06-15T08:00:00Z", "content")).toBe("");
});
