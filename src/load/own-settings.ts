import process from "node:process";
import { readSettings, type Settings } from "./settings.ts";

/** The settings of this process, read once: some page asks a thousand times, and none ever changes. */
export const OWN_SETTINGS: Settings = readSettings(process.env);
