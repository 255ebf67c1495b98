import process from "node:process";
import { parseArgs, type ParseArgsConfig } from "node:util";

/** What to write instead, from the options that the command has. */
function remedy({ options = {}, allowPositionals = false }: ParseArgsConfig): string {
  const known = Object.entries(options).map(([name, { type }]) =>
    type === "string" ? `--${name} <value>` : `--${name}`,
  );
  const words = allowPositionals ? "words and " : "";
  return known.length > 0
    ? `This command takes ${words}these options: ${known.join(", ")}.`
    : "This command takes no options.";
}

/**
 * What was written after the name of a command, as `parseArgs` gives it. Where that cannot be used,
 * the command says so, names what it takes, and ends with code 1.
 */
export function optionsOrExit<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("ERR_PARSE_ARGS")) throw error;
    // Node's first sentence names what is wrong; the rest is for programmers.
    console.error(`${message.split(/\.\s/)[0] ?? message}. ${remedy(config)}`);
    process.exit(1);
  }
}
