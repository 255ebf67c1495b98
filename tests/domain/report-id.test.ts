import { describe, expect, test } from "vitest";
import { isReportId, lastMonth, timeOf } from "../../src/domain/report-id.ts";
import { reportNamed } from "../../src/spreadsheet/uploaded-workbook.ts";

describe("the name of a report", () => {
  test.each([
    ["2014-06", "month", "2014-06"],
    ["2014-q1", "quarter", "2014-03"],
    ["2014-q4", "quarter", "2014-12"],
    ["2014", "year", "2014-12"],
  ])("%s is a %s that ends with %s", (id, time, month) => {
    expect(isReportId(id)).toBe(true);
    expect(timeOf(id)).toBe(time);
    expect(lastMonth(id)).toBe(month);
    expect(reportNamed(`figures-${id}.xlsx`)).toBe(id);
  });

  test.each(["2014-13", "2014-q5", "2014-Q1", "14-06", "2014-6", "2014-06-01", "latest"])(
    "%s is none",
    (text) => {
      expect(isReportId(text)).toBe(false);
    },
  );
});
