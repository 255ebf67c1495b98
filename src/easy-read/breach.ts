/** What a rule of the Easy Read guide says about a text. The place is added by who asked. */
export interface Breach {
  /** "ER01" to "ER16", as the guide numbers them. */
  rule: string;
  message: string;
  /** What to write instead. */
  remedy: string;
  severity?: "warning" | undefined;
}

/** A breach that stops the build. */
export function refuse(rule: string, message: string, remedy: string): Breach {
  return { rule, message, remedy };
}

/** A breach that is listed only. */
export function warn(rule: string, message: string, remedy: string): Breach {
  return { rule, message, remedy, severity: "warning" };
}

/** Whether a problem comes from a rule of the Easy Read guide, and not from the content below it. */
export function isEasyReadRule({ code }: { code: string }): boolean {
  return /^ER\d\d$/.test(code);
}
