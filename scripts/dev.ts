/** `npm run dev`: the site on this computer, renewed as files change. */
import { spawn } from "node:child_process";
import process from "node:process";

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
const shell = process.platform === "win32";
spawn("astro", ["dev", ...process.argv.slice(2)], { stdio: "inherit", env, shell }).on(
  "exit",
  (code) => process.exit(code ?? 1),
);
