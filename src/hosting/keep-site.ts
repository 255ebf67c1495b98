import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";

/** Why a command stops, in words for the person who ran it. */
export class Refusal extends Error {}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Writes down that this process changes a site. Two at once would mix their files. */
function lock(file: string): void {
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const owner = Number(readFileSync(file, "utf8"));
    if (owner > 0 && owner !== process.pid && isRunning(owner)) {
      throw new Refusal(
        `Another command is changing this site (process ${owner}). Wait for it. If there is none, delete ${file}.`,
      );
    }
    rmSync(file, { force: true });
  }
  throw new Refusal("Another command has just begun to change this site. Wait for it.");
}

/** Puts the last good folder back where a command was stopped between the two moves of a swap. */
function restore(folder: string, old: string): void {
  if (existsSync(folder)) rmSync(old, { recursive: true, force: true });
  else if (existsSync(old)) renameSync(old, folder);
}

/** Takes away what commands that were stopped have left. */
function tidy(beside: string): void {
  const own = `${basename(beside)}.new`;
  for (const name of readdirSync(dirname(beside))) {
    if (name.startsWith(own)) rmSync(join(dirname(beside), name), { recursive: true, force: true });
  }
}

/** A folder that is made anew beside the one that is there. */
export interface Swap {
  /** Where to write the new folder. */
  fresh: string;
  /** Puts the new folder in the place of the one that is there. */
  finish(): void;
  /** Takes away what is left on the way, and lets others in. After every swap, whatever came of it. */
  end(): void;
}

/**
 * Begins to make a folder anew beside the one that is there; it goes in its place only when it is
 * whole. Whatever happens on the way, a full disk or a stop at any moment, the last good folder stays
 * or is put back: at once where that can be done, else at the beginning of the next run.
 *
 * @param folder the folder to replace, such as "dist" or "dist/admin"
 * @param beside path that the folders on the way are named after, outside what is published
 * @throws Refusal if another command is at it; whatever the file system throws
 */
export function beginSwap(folder: string, beside: string): Swap {
  const old = `${beside}.old`;
  // Always the same name, so that modules built there are known to the cache of compiled code again.
  const fresh = `${beside}.new`;
  const held = `${beside}.lock`;
  mkdirSync(dirname(folder), { recursive: true });
  lock(held);
  const end = (): void => {
    restore(folder, old);
    // A build that is stopped may still write its last files while they are taken away.
    rmSync(fresh, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    rmSync(held, { force: true });
  };
  const finish = (): void => {
    rmSync(old, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
    rmSync(old, { recursive: true, force: true });
  };
  try {
    restore(folder, old);
    tidy(beside);
  } catch (error) {
    end();
    throw error;
  }
  return { fresh, finish, end };
}

/**
 * Makes a folder anew, as `beginSwap` tells.
 *
 * @param make writes the new folder, whose path it is given; what it throws stops the swap
 * @throws whatever `beginSwap` or `make` throws
 */
export async function replaceFolder(
  folder: string,
  beside: string,
  make: (fresh: string) => Promise<void>,
): Promise<void> {
  const swap = beginSwap(folder, beside);
  try {
    await make(swap.fresh);
    swap.finish();
  } finally {
    swap.end();
  }
}

/** What stands in a folder after a command that failed. */
export function standingSite(folder: string): string {
  return existsSync(join(folder, "index.html"))
    ? "The last good site is still in place."
    : `There is no site in ${folder} yet.`;
}

/** What the disk would not let be done, in plain words; null where something else is wrong. */
export function diskFault(error: unknown): string | null {
  const { code, path } = Object(error) as NodeJS.ErrnoException;
  const where = path ? `: ${path}` : "";
  if (code === "ENOSPC") return `The disk is full${where}.`;
  if (code === "EACCES" || code === "EPERM") return `There is no right to write${where}.`;
  if (code === "EROFS") return `This disk can only be read${where}.`;
  return null;
}

/** Why a command failed, in one line: the file system's own faults in plain words. */
export function reasonOf(error: unknown): string {
  return diskFault(error) ?? (error instanceof Error ? error.message : String(error));
}
