import { expect, test } from "vitest";
import { securityText } from "../../src/views/security-contact.ts";

const ABOUT = "https://example.org/about/";
const ADDRESS = "https://example.org/.well-known/security.txt";
const text = (contact: { name: string; email?: string; website?: string }): string =>
  securityText({ contact }, ABOUT, ADDRESS, "2015-01-14");

test("security.txt names the best way to get in touch", () => {
  const website = "https://www.example.org";
  expect(text({ name: "A", email: "a@example.org", website })).toContain(
    "Contact: mailto:a@example.org\n",
  );
  expect(text({ name: "A", website })).toContain(`Contact: ${website}\n`);
  expect(text({ name: "A" })).toContain(`Contact: ${ABOUT}\n`);
});

test("security.txt ends within a year of being published", () => {
  expect(text({ name: "A" })).toMatch(/^Expires: 2016-01-13T00:00:00Z$/m);
  expect(text({ name: "A" })).toMatch(/^Canonical: https:\/\/example\.org\/\.well-known\//m);
});
