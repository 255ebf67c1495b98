import { ESLint } from "eslint";
import { expect, test } from "vitest";

/** Without a configuration of its own: found as an editor finds it. */
const eslint = new ESLint();

async function rulesFor(file: string): Promise<Record<string, unknown>> {
  const { rules = {} } = (await eslint.calculateConfigForFile(file)) as {
    rules?: Record<string, [severity: number, ...unknown[]]>;
  };
  return Object.fromEntries(Object.entries(rules).filter(([, [severity]]) => severity === 2));
}

test("markup is held to the rules of accessible markup", async () => {
  const rules = Object.keys(await rulesFor("src/components/Links.astro"));
  const ofAccess = rules.filter((name) => name.startsWith("astro/jsx-a11y/"));
  expect(ofAccess.length).toBeGreaterThan(25);
  expect(ofAccess).toContain("astro/jsx-a11y/alt-text");
});

test.each(["src/domain/report.ts", "scripts/build.ts", "tests/addresses/book.test.ts"])(
  "a promise that nobody waits for is found in %s",
  async (file) => {
    const rules = Object.keys(await rulesFor(file));
    expect(rules).toContain("@typescript-eslint/no-floating-promises");
    expect(rules).toContain("@typescript-eslint/no-misused-promises");
  },
);
