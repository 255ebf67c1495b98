import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "report-card-dev-"));
const content = join(folder, "content");
let server: ChildProcess;
let url: string;

/** Where the server says that it serves. */
function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    stderr?.on("data", (part: Buffer) => (told += part.toString()));
    stdout?.on("close", () => {
      reject(new Error(`The server ended: ${told}`));
    });
    stdout?.on("data", (part: Buffer) => {
      told += part.toString();
      const address = /Serving (\S+)/.exec(told)?.[1];
      if (address) resolve(address);
    });
  });
}

beforeAll(async () => {
  cpSync("tests/fixtures/plans/saltmarsh", content, { recursive: true });
  edit("plan.json", (text) => text.replace('"title"', '"titel"'));
  // Vitest’s own variables tell Astro that it is part of a test.
  const { VITEST, ...env } = process.env;
  expect(VITEST).toBeDefined();
  server = spawn(process.execPath, ["tests/astro/serve.ts"], {
    env: { ...env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  url = await addressOf(server);
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

function edit(path: string, change: (text: string) => string): void {
  const file = join(content, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

async function page(path: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(url + path, { headers: { accept: "text/html" } });
  return { status: answer.status, html: await answer.text() };
}

/** The page, as soon as it is as it should be: the test’s time limit ends a wait for nothing. */
async function pageWhen(path: string, is: (html: string) => boolean): Promise<string> {
  for (;;) {
    const { html } = await page(path);
    if (is(html)) return html;
    await pause(20);
  }
}

const ALERT = 'role="alert"';

test("content that was never good is told of on a page of its own, and pages come once it is mended", async () => {
  const { status, html } = await page("");
  expect(status).toBe(500);
  expect(html).toMatch(/content\/plan\.json:\d+:\d+<\/strong> There is no key "titel" here/);
  expect(html).toContain("Did you mean");
  expect(html).toContain("@vite/client");
  edit("plan.json", (text) => text.replace('"titel"', '"title"'));
  await pageWhen("", (now) => now.includes("Saltmarsh") && !now.includes(ALERT));
});

test("a saved sentence is shown", async () => {
  edit("glossary/tide.md", (text) => text.replace(/\n$/, " It turns twice a day.\n"));
  const html = await pageWhen("glossary/t/", (now) => now.includes("It turns twice a day."));
  expect(html).not.toContain(ALERT);
});

test("a save with a mistake keeps the last good content, and tells of it until it is mended", async () => {
  edit("glossary/tide.md", (text) => text.replace("term:", "turm:").replace("twice", "thrice"));
  const html = await pageWhen("glossary/t/", (now) => now.includes(ALERT));
  expect(html).toContain("It turns twice a day.");
  expect(html).toMatch(/content\/glossary\/tide\.md:2:1<\/strong> There is no key "turm" here/);
  expect(html).toContain('Did you mean "term"?');
  edit("glossary/tide.md", (text) => text.replace("turm:", "term:").replace("thrice", "once"));
  const mended = await pageWhen("glossary/t/", (now) => now.includes("It turns once a day."));
  expect(mended).not.toContain(ALERT);
});

test("a page of prose is there when its file is, says what it says now, and goes with it", async () => {
  const text = (body: string): string =>
    `---\ntitle: "Tides"\ndescription: "When the ferry runs."\n---\n\n${body}\n`;
  expect((await page("tides/")).status).toBe(404);
  const file = join(content, "pages/tides.mdx");
  writeFileSync(file, text("High at noon."));
  await pageWhen("tides/", (now) => now.includes("High at noon."));
  writeFileSync(file, text("High at one."));
  await pageWhen("tides/", (now) => now.includes("High at one."));
  rmSync(file);
  await pageWhen("tides/", (now) => !now.includes("High at"));
  expect((await page("tides/")).status).toBe(404);
});

test("what waits for a reviewer of Easy Read is a hint: the new content is shown", async () => {
  edit("updates/2031-06/infant-feeding-visits.md", (text) => `${text.trimEnd()} Reviewed since.\n`);
  const path = "milestones/infant-feeding-visits/";
  const html = await pageWhen(path, (now) => now.includes("Reviewed since."));
  expect(html).not.toContain(ALERT);
  expect(html).toContain("1 place waits for somebody to read the Easy Read pages again");
  expect(html).toMatch(
    /content\/easy-read\/priority-1\.md:\d+:\d+<\/strong> The updates of the report/,
  );
});
