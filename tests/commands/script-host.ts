/**
 * Runs commands one after the other in one process, which has loaded the program's modules and
 * knows its texts after the first: each starts with arguments, folder and environment of its own,
 * and its own file is read anew. That a command also runs in a process of its own is tried elsewhere,
 * for every command.
 */
import { pathToFileURL } from "node:url";
import process from "node:process";
import type { Ran } from "./run-script.ts";

/** A command to run: its file, and what it is started with. */
export interface Asked {
  path: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** Ends a command from within, as `process.exit` does. */
class Ended extends Error {}

process.exit = (code) => {
  process.exitCode = code ?? process.exitCode ?? 0;
  throw new Ended();
};

/** Has what is written to a stream handed over instead. */
function caught(stream: NodeJS.WriteStream): { text: () => string; free: () => void } {
  const write = stream.write.bind(stream);
  let text = "";
  stream.write = (part: string | Uint8Array): boolean => {
    text += typeof part === "string" ? part : Buffer.from(part).toString();
    return true;
  };
  return { text: () => text, free: () => (stream.write = write) };
}

let runs = 0;

async function run({ path, args, cwd, env }: Asked): Promise<Ran> {
  process.chdir(cwd);
  process.env = { ...env };
  process.argv = [process.execPath, path, ...args];
  process.exitCode = undefined;
  const [out, err] = [caught(process.stdout), caught(process.stderr)];
  try {
    runs += 1;
    await import(`${pathToFileURL(path).href}?run=${runs}`);
  } catch (error) {
    if (!(error instanceof Ended)) {
      console.error(error);
      process.exitCode = 1;
    }
  } finally {
    out.free();
    err.free();
  }
  return { status: Number(process.exitCode ?? 0), stdout: out.text(), stderr: err.text() };
}

process.on("message", (asked: Asked) => {
  void run(asked).then((ran) => {
    // It is not ended by the last command's code.
    process.exitCode = 0;
    process.send?.(ran);
  });
});
