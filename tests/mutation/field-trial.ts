import { uncorrectedChanges } from "../../src/domain/content-changes/uncorrected.ts";
import type { Content } from "../../src/domain/content.ts";
import { compareContent } from "../../src/kinds/compare-content.ts";
import { toContent } from "../../src/kinds/to-content.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { bytesOf, Checker, modelOf, type Folder } from "./content-folder.ts";
import type { FieldDamage } from "./field-damages.ts";

export const OUTCOMES = [
  "refused at its file",
  "refused at another file",
  "named, and stopped until the public is told why",
  "named to the person who merges",
  "harmless: the site is made of the same",
  "in silence",
] as const;

export type Outcome = (typeof OUTCOMES)[number];

export interface FieldTrial extends FieldDamage {
  outcome: Outcome;
  told: string;
}

/** A content folder on which damages are tried. Files that stay as they were are read once. */
export class FieldTrials {
  readonly #checker = new Checker();
  readonly #folder: Folder;
  readonly #before: Content;
  readonly #model: string;

  /** @throws Error if the folder has faults before */
  constructor(folder: Folder) {
    this.#folder = folder;
    const read = this.#checker.check(folder);
    if (read.problems.length > 0) throw new Error(read.problems.map(describeProblem).join("\n"));
    this.#before = toContent(read.set, undefined);
    this.#model = modelOf(read);
  }

  /** What comes of a damage. */
  try(damage: FieldDamage): FieldTrial {
    const alone = this.refusedAlone(damage);
    if (alone) return alone;
    const after = this.#checker.check(
      new Map([...this.#folder, [damage.path, bytesOf(damage.text)]]),
    );
    const { problems } = after;
    if (problems.length > 0) {
      const own = problems.some(({ path }) => path === `content/${damage.path}`);
      const told = problems.map(describeProblem).join("\n");
      return { ...damage, told, outcome: own ? "refused at its file" : "refused at another file" };
    }
    if (modelOf(after) === this.#model)
      return { ...damage, told: "", outcome: "harmless: the site is made of the same" };
    return this.#compared(damage, toContent(after.set, undefined));
  }

  /** What comes of a damage that is seen in its file alone, which is quickly told; else null. */
  refusedAlone(damage: FieldDamage): FieldTrial | null {
    const problems = this.#checker.checkAlone(damage.path, bytesOf(damage.text));
    if (problems.length === 0) return null;
    const told = problems.map(describeProblem).join("\n");
    return { ...damage, told, outcome: "refused at its file" };
  }

  #compared(damage: FieldDamage, after: Content): FieldTrial {
    const changes = compareContent(this.#before, after);
    const told = changes.map(({ kind, subject }) => `${kind}: ${subject}`).join("\n");
    if (changes.length === 0) return { ...damage, told, outcome: "in silence" };
    const stopped = uncorrectedChanges(this.#before, after, changes).length > 0;
    return {
      ...damage,
      told,
      outcome: stopped
        ? "named, and stopped until the public is told why"
        : "named to the person who merges",
    };
  }
}
