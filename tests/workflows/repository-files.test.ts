import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";

const FORMS = ".github/ISSUE_TEMPLATE";

/** As much of GitHub's issue forms as ours use: a key that GitHub does not know makes a form vanish. */
const question = z.strictObject({
  type: z.enum(["input", "textarea"]),
  id: z.string().regex(/^[\w-]+$/),
  attributes: z.strictObject({ label: z.string().min(1), description: z.string().optional() }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  body: z.array(question).min(1),
});

const names = readdirSync(FORMS).filter((name) => name !== "config.yml");

describe("the issue forms", () => {
  it.each(names)("are as GitHub reads them: %s", (name) => {
    const { error, data } = form.safeParse(parse(readFileSync(`${FORMS}/${name}`, "utf8")));
    expect(error?.issues ?? []).toEqual([]);
    const ids = data?.body.map((one) => one.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(data?.body.some((one) => one.validations?.required)).toBe(true);
  });

  it("each ask not to write about a single child", () => {
    for (const name of names) {
      expect(readFileSync(`${FORMS}/${name}`, "utf8")).toContain("about a single child");
    }
  });

  it("are not the only way in", () => {
    expect(parse(readFileSync(`${FORMS}/config.yml`, "utf8"))).toEqual({
      blank_issues_enabled: true,
    });
  });
});

describe("CODEOWNERS", () => {
  const lines = readFileSync(".github/CODEOWNERS", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/\s+/));

  it("names folders that are there, each with an owner", () => {
    const folders = lines.map(([folder = ""]) => folder);
    expect(folders).toContain("/content/");
    const named = folders.filter((folder) => folder !== "*");
    expect(named.filter((folder) => !existsSync(`.${folder}`))).toEqual([]);
    const owners = lines.flatMap(([, ...names]) => names);
    expect(owners.length).toBeGreaterThanOrEqual(lines.length);
    expect(owners.filter((owner) => !/^@[\w-]+(?:\/[\w-]+)?$/.test(owner))).toEqual([]);
  });

  it("leaves no file without an owner, and gives content alone to communications", () => {
    const ownerOf = (file: string): string | undefined =>
      lines.findLast(([place = ""]) => place === "*" || `/${file}`.startsWith(place))?.[1];
    const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
    expect(files.filter((file) => ownerOf(file) === undefined)).toEqual([]);
    const words = files.filter((file) => ownerOf(file)?.endsWith("/communications"));
    expect(words.filter((file) => !file.startsWith("content/"))).toEqual([]);
    expect(words).toContain("content/plan.json");
    expect(ownerOf("package-lock.json")).toMatch(/developers$/);
    expect(ownerOf(".github/workflows/publish.yml")).toMatch(/developers$/);
  });
});

/** As much of GitHub's list of what it keeps new as ours uses. */
const keptNew = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.strictObject({
      "package-ecosystem": z.string(),
      directory: z.literal("/"),
      schedule: z.strictObject({ interval: z.enum(["daily", "weekly", "monthly"]) }),
      groups: z.record(z.string(), z.strictObject({ patterns: z.array(z.string()).min(1) })),
    }),
  ),
});

test("newer packages and actions are proposed", () => {
  const { updates } = keptNew.parse(parse(readFileSync(".github/dependabot.yml", "utf8")));
  const kinds = updates.map((one) => one["package-ecosystem"]);
  expect(kinds.sort()).toEqual(["github-actions", "npm"]);
});
