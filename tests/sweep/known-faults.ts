/** A rule that pages break, and that stays broken for a reason which the site publishes. */
export interface KnownFault {
  by: "axe" | "ibm" | "own";
  rule: string;
  /** Why it stays, in words for the public. */
  reason: string;
}

/** Every fault that is known and not mended. */
export const KNOWN_FAULTS: readonly KnownFault[] = [
  {
    by: "ibm",
    rule: "element_tabbable_role_valid",
    reason:
      "A table that may be wider than the screen stands in a box that the Tab key stops at, so that it can be scrolled without a mouse. The engine advises against such a stop; the standard’s own technique asks for it.",
  },
  {
    by: "ibm",
    rule: "aria_content_in_landmark",
    reason:
      "On Easy Read pages the link that leads past the header is the first thing on the page, before any landmark. That is where people look for it.",
  },
];

/** The known fault that breaks a rule, if there is one. */
export function knownFault(by: string, rule: string): KnownFault | undefined {
  return KNOWN_FAULTS.find((one) => one.by === by && one.rule === rule);
}
