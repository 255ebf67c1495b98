import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

type Collect = (how: { type: "major"; execution: "sync"; flavor: "last-resort" }) => void;

/** With less there is little to give back: it would take longer than it is worth. */
const MUCH = 400_000_000;

/**
 * Gives the memory of what is no longer used back to the system, before another process takes much:
 * Node would keep it until it has nothing to do, and a build always has. Does so only in a large
 * plan: of 20,000 milestones that is two thirds of what reading the content took.
 */
export function giveBackMemory(): void {
  if (process.memoryUsage().heapTotal < MUCH) return;
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as Collect;
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
