/** A program that judged pages. */
export interface Engine {
  /** "axe-core" */
  name: string;
  version: string;
  /** Which of its rules: "WCAG 2.2 A and AA, and good practice: 96 rules". */
  rules: string;
}

/** A way in which pages were looked at: "print". */
export interface Way {
  name: string;
  /** Programs that looked, by name. */
  by: readonly string[];
  /** How many pages were looked at so. */
  pages: number;
}

/** A rule that pages break, or that a program leaves to people. */
export interface SweptRule {
  /** The program, by name. */
  by: string;
  /** The program's own name of the rule. */
  rule: string;
  /** What the program says of it. */
  what: string;
  pages: number;
}

/** A rule that pages break, and why it stays so. */
export interface SweptFault extends SweptRule {
  /** Missing where it is to be mended. */
  reason?: string | undefined;
}

/** What one kind of page may weigh at most, and what its heaviest page does. */
export interface SweptBudget {
  kind: string;
  pages: number;
  /** Bytes of everything before interaction, compressed. */
  bytes: { limit: number; most: number };
  /** Elements of the page. */
  elements: { limit: number; most: number };
  /** Words of its main part that nobody has to open. */
  words: { limit: number; most: number };
}

/** What the last sweep found: programs looked at every page in every way. */
export interface Sweep {
  /** Which state of the program and its content: a commit of Git, whole. */
  commit: string;
  /** How what was looked at differed from that commit, if it did. */
  changed?: string | undefined;
  /** ISO day. */
  date: string;
  /** Pages that were looked at on an earlier day, of which not a byte has changed since. */
  earlier?: { pages: number; since: string } | undefined;
  /** "Chromium 153.0.8023.0" */
  browser: string;
  /** How many pages were to be looked at: all, but of editions some. */
  pages: number;
  /** Pages of single priorities and indicators in editions: how many of them are among those. */
  editions?: { looked: number; of: number } | undefined;
  engines: readonly Engine[];
  ways: readonly Way[];
  faults: readonly SweptFault[];
  /** Rules that programs leave to people. */
  forPeople: readonly SweptRule[];
  budgets: readonly SweptBudget[];
}
