import { expect, test } from "vitest";
import { contactPart, ratingKey } from "../../src/views/page-parts.ts";
import { rotherham, saltmarsh } from "../public-data/plans.ts";

const real = rotherham().content.plan;
const fictional = saltmarsh().content.plan;

test("the contact shows only the ways that the plan gives", () => {
  expect(contactPart(real)).toEqual({
    name: "Rotherham Metropolitan Borough Council",
    ways: [
      {
        label: "Website",
        text: "https://www.rotherham.gov.uk",
        url: "https://www.rotherham.gov.uk",
      },
    ],
  });
});

test("the contact turns an e-mail address and a telephone number into links", () => {
  const urls = contactPart(fictional).ways.map((way) => way.url);
  expect(urls).toEqual([
    "https://www.example.org",
    "mailto:reportcard@example.org",
    "tel:01632960123",
    undefined,
  ]);
});

test("the key gives the plan's own words with their source", () => {
  const [green, , , blue] = ratingKey(real);
  expect(green?.meaning).toBe(
    "the delivery milestone is complete and/or is exceeding the identified target",
  );
  expect(green?.source.place).toBe("Introduction");
  expect(blue?.editorNotes).toHaveLength(1);
});
