import process from "node:process";
import { readSettings, SettingsError, type Settings } from "./settings.ts";

/** The settings of a command. Where one cannot be used, the command says so and ends with code 1. */
export function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
