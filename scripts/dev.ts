/**
 * `npm run dev`: the site on this computer, renewed as files change. Each later plan of a body has a
 * server of its own; the first one hands on what is asked of it, so that all stand at one address.
 * `--language cy` shows a second language of the plan.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { folderOfPlan, laterPlans } from "../src/load/plan-folders.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";

/** A port of this computer that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

function serve(args: readonly string[], own: NodeJS.ProcessEnv): ChildProcess {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...own };
  const shell = process.platform === "win32";
  // What a later plan's server says of its own address would only lead past the first one.
  const said = args.includes("--silent") ? "ignore" : "inherit";
  return spawn("astro", ["dev", ...args], { stdio: ["inherit", said, "inherit"], env, shell });
}

const { values, tokens } = parseArgs({
  options: { language: { type: "string" } },
  strict: false,
  tokens: true,
});
if (typeof values.language === "string") process.env["SITE_LANGUAGE"] = values.language;
/** What Astro is told: all but the language, which is a setting of this site. */
const ours = new Set(
  tokens.flatMap((one) =>
    one.kind === "option" && one.name === "language"
      ? [one.index, ...(one.inlineValue === false ? [one.index + 1] : [])]
      : [],
  ),
);
const forAstro = process.argv.slice(2).filter((_, at) => !ours.has(at));

// A language that there is not is refused here, as every setting is.
const { contentDir, basePath } = settingsOrExit();
const later = await Promise.all(
  laterPlans(contentDir).map(async (id) => ({
    path: `${basePath}${id}/`,
    id,
    port: await freePort(),
  })),
);
const inner = later.map(({ id, path, port }) =>
  serve(["--silent", "--host", "127.0.0.1", "--port", String(port)], {
    CONTENT_DIR: join(contentDir, folderOfPlan(id)),
    BASE_PATH: path,
  }),
);
for (const { id, path } of later) console.log(`The plan ${id} stands at ${path}`);
const handedOn = later.map(({ path, port }) => [path, `http://127.0.0.1:${port}`]);
const first = serve(forAstro, { INNER_SERVERS: JSON.stringify(handedOn) });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => first.kill(signal));
first.on("exit", (code) => {
  for (const server of inner) server.kill();
  process.exit(code ?? 1);
});
