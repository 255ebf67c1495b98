import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const FOLDER = ".github/workflows";

const permissions = z.record(z.string(), z.enum(["read", "write", "none"]));
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const job = z.object({
  uses: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  "runs-on": z.string().optional(),
  "timeout-minutes": z.number().optional(),
  permissions: permissions.optional(),
  steps: z.array(step).default([]),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: permissions.optional(),
  jobs: z.record(z.string(), job),
});

export type Step = z.infer<typeof step>;
export type Job = z.infer<typeof job>;

/** One workflow: its text and what is in it. */
export interface WorkflowFile extends z.infer<typeof workflow> {
  name: string;
  path: string;
  text: string;
}

/** Every workflow of the repository. */
export function workflowFiles(): WorkflowFile[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const path = join(FOLDER, name);
      const text = readFileSync(path, "utf8");
      return { name, path, text, ...workflow.parse(parse(text)) };
    });
}

/** Every job with where it stands: "check.yml, content". */
export function jobsOf(files: readonly WorkflowFile[]): { at: string; job: Job }[] {
  return files.flatMap(({ name, jobs }) =>
    Object.entries(jobs).map(([id, one]) => ({ at: `${name}, ${id}`, job: one })),
  );
}

/** Every step with where it stands. */
export function stepsOf(files: readonly WorkflowFile[]): { at: string; step: Step }[] {
  return jobsOf(files).flatMap(({ at, job: { steps } }) => steps.map((one) => ({ at, step: one })));
}
