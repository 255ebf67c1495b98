import { z } from "zod";
import { askGitHub, type GitHub } from "./github-api.ts";

/** Name of the status that a commit gets when its tests passed. */
const TESTED = "Tested";

const combined = z.object({
  statuses: z.array(z.object({ context: z.string(), state: z.string() })),
});

/**
 * The first of some commits that passed its tests.
 *
 * @param commits newest first
 * @returns undefined where none passed
 * @throws Error with what GitHub answers
 */
export async function firstPassed(
  gitHub: GitHub,
  commits: readonly string[],
): Promise<string | undefined> {
  for (const commit of commits) {
    const path = `/commits/${commit}/status?per_page=100`;
    const { statuses } = combined.parse(await askGitHub(gitHub, "GET", path));
    if (statuses.some(({ context, state }) => context === TESTED && state === "success")) {
      return commit;
    }
  }
  return undefined;
}
