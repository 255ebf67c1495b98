import type { ChartUnit } from "../charts/description.ts";
import type { Unit } from "../domain/indicator.ts";
import { numberText } from "../wording/indicators-figures.ts";
import { sentenceCase } from "../domain/noun.ts";
import { durationName, moneyName, moneySign } from "../wording/units.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

function labelOf(unit: Unit): string {
  const { kind, name, per } = unit;
  const what = name ?? "";
  if (kind === "percent") return what ? phrase("per-cent-of", { what }) : phrase("per-cent");
  if (kind === "points") return phrase("percentage-points");
  if (kind === "money") return sentenceCase(moneyName(unit));
  if (kind === "duration") return sentenceCase(durationName(unit, 2));
  if (kind === "rate") return sentenceCase(`${what || "number"} per ${numberText(per ?? 1)}`);
  return what ? sentenceCase(what) : phrase("number");
}

/** How the figures of an indicator are printed in pictures: "%", "£", and what they count. */
export function chartUnit(unit: Unit): ChartUnit {
  const label = labelOf(unit);
  if (unit.kind === "money") return { prefix: moneySign(unit), suffix: "", label };
  return { suffix: unit.kind === "percent" ? "%" : "", label };
}
