/** `npm run preview`: the built site on this computer, as visitors get it. */
import { spawn } from "node:child_process";
import process from "node:process";

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
const shell = process.platform === "win32";
spawn("astro", ["preview", ...process.argv.slice(2)], { stdio: "inherit", env, shell }).on(
  "exit",
  (code) => process.exit(code ?? 1),
);
