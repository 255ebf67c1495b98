import { z } from "zod";
import { askGitHub, type GitHub } from "./github-api.ts";

/** What is to be done about reports that wait for their moment. */
export interface NextMoment {
  /** The moment to publish at, in milliseconds since 1970: past or near. Undefined where none is. */
  at: number | undefined;
  /** Moments that lie further off, earliest first, as the reports have them. */
  later: readonly string[];
}

/**
 * A build takes its content some minutes before GitHub notes that something was put online: a moment
 * so shortly before is published once more, which changes nothing.
 */
const BUILDING = 30 * 60_000;

/**
 * Which moment to publish at, if one has come since the site was put online or comes soon.
 *
 * @param moments `publishFrom` of the reports, ISO with offset
 * @param now in milliseconds since 1970
 * @param online when the site was last put online, likewise; undefined where it never was
 * @param within how far ahead to look, in milliseconds
 */
export function nextMoment(
  moments: readonly string[],
  { now, online = 0, within }: { now: number; online?: number | undefined; within: number },
): NextMoment {
  const known = moments
    .map((written) => ({ written, at: Date.parse(written) }))
    .filter(({ at }) => at > online - BUILDING)
    .sort((a, b) => a.at - b.at);
  const later = known.filter(({ at }) => at > now + within).map(({ written }) => written);
  // Where several are due, one run at the last of them publishes all, and none late.
  const due = known.filter(({ at }) => at <= now + within);
  const past = due.findLast(({ at }) => at <= now);
  return { at: (past ?? due.at(0))?.at, later };
}

const deployments = z.array(z.object({ created_at: z.string() }));

/**
 * When the site was last put online, in milliseconds since 1970.
 *
 * @returns undefined where it never was
 * @throws Error with what GitHub answers
 */
export async function lastOnline(gitHub: GitHub): Promise<number | undefined> {
  const path = "/deployments?environment=github-pages&per_page=1";
  const [last] = deployments.parse(await askGitHub(gitHub, "GET", path));
  return last && Date.parse(last.created_at);
}
