/** What only people can check, in the order in which the site lists it. */
export const MANUAL_CHECKS = [
  "screen-reader",
  "keyboard",
  "zoom",
  "voice",
  "colours",
  "easy-read",
  "audit",
] as const;

/** A check that people make. */
export type ManualCheckKind = (typeof MANUAL_CHECKS)[number];

/** Steps of the script for who listens to the site, by their ids. */
export const SCRIPT_STEPS = [
  "start",
  "headings",
  "landmarks",
  "picture",
  "priority",
  "rating-bar",
  "milestone",
  "indicator",
  "chart",
  "table",
  "search",
  "settings",
  "easy-read",
] as const;

export type ScriptStep = (typeof SCRIPT_STEPS)[number];

/** What was heard at one step of the script. */
export interface HeardStep {
  step: ScriptStep;
  heard: "as-written" | "otherwise";
  /** What was heard in place of it. */
  instead?: string | undefined;
}

/** A check that a person made. */
export interface ManualCheck {
  id: string;
  check: ManualCheckKind;
  /** ISO day. */
  date: string;
  /** Who made it: a name, a post or a group. */
  by: string;
  /** "NVDA 2026.1 with Firefox 140 on Windows 11" */
  with: string;
  /** For the script: its steps. */
  steps?: readonly HeardStep[] | undefined;
  /** What was not as it should be. */
  faults: readonly string[];
}
