import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

/** What one run of a command took. */
export interface Measured {
  status: number | null;
  /** Everything that it printed. */
  out: string;
  wallSeconds: number;
  /** Processor time of the command and of all that it started; null where the system tells none. */
  cpuSeconds: number | null;
  /** The most memory that all of its processes held together; null outside Linux. */
  peakMegabytes: number | null;
}

const SAMPLE_MILLISECONDS = 100;

/** Seconds in "1m2.345s", as the shell's `times` prints them. */
function seconds(text: string): number {
  const [, minutes = "0", rest = "0"] = /(\d+)m([\d.]+)s/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(rest);
}

/** The last line of `times`: user and system time of everything that the shell started. */
function cpuIn(out: string): number | null {
  const last = /CPU\n.*\n(\S+) (\S+)\s*$/.exec(out);
  return last ? seconds(last[1] ?? "") + seconds(last[2] ?? "") : null;
}

/** Memory of a process group, in kilobytes. */
function memoryOf(group: number): number {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.reduce((sum, pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (Number(fields[2]) !== group) return sum;
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      return sum + Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0);
    } catch {
      // The process ended between the two looks.
      return sum;
    }
  }, 0);
}

/** Runs a shell command in a process group of its own and measures all of it. */
export function measure(
  command: string,
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Measured> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn("bash", ["-c", `${command}; code=$?; echo CPU; times; exit $code`], {
      ...options,
      detached: true,
    });
    let out = "";
    let peak = 0;
    const sample = setInterval(() => {
      if (process.platform === "linux") peak = Math.max(peak, memoryOf(child.pid ?? 0));
    }, SAMPLE_MILLISECONDS);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => (out += chunk.toString()));
    }
    child.on("close", (status) => {
      clearInterval(sample);
      const wallSeconds = (performance.now() - start) / 1000;
      const peakMegabytes = peak > 0 ? peak / 1024 : null;
      resolve({ status, out, wallSeconds, cpuSeconds: cpuIn(out), peakMegabytes });
    });
  });
}
