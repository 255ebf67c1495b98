import { compareIndicators } from "../domain/content-changes/compare-indicators.ts";
import { openPart, type Hidden } from "../domain/hidden.ts";
import type { Indicator } from "../domain/indicator.ts";
import { openBreaks } from "../domain/indicators/open-breaks.ts";
import { publishable } from "../domain/indicators/publishable.ts";
import { indicatorSchema } from "../schemas/indicator.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    indicators: readonly Indicator[];
  }
}

function openIndicator(one: Indicator, hidden: Hidden): Indicator | null {
  const observations = openPart(one.observations, hidden);
  const targets = openPart(one.targets, hidden);
  if (observations.length + targets.length === 0) return null;
  const { parts, nextDue, byArea } = one;
  const areaFigures = openPart(byArea?.figures ?? [], hidden);
  return {
    ...one,
    milestones: one.milestones.filter((id) => !hidden.has("milestone", id)),
    parts: parts?.some((id) => hidden.has("indicator", id)) ? undefined : parts,
    nextDue: nextDue && (hidden.concerns(nextDue) ? undefined : nextDue),
    caveats: openPart(one.caveats, hidden),
    breaks: openBreaks(openPart(one.breaks, hidden), observations, one.observations),
    observations,
    byArea: byArea && areaFigures.length > 0 ? { ...byArea, figures: areaFigures } : undefined,
    targets,
    baselines: openPart(one.baselines, hidden),
    comparators: openPart(one.comparators, hidden),
    editorNotes: openPart(one.editorNotes, hidden),
  };
}

/** The indicators, without what only a paper says that waits. */
export const indicator = defineKind({
  name: "indicator",
  collection: "indicators",
  place: "indicators/<id>.json",
  pattern: new RegExp(`^indicators/${ID}\\.json$`),
  format: "json",
  schema: indicatorSchema,
  body: "refused",
  fewPeople: "explained",
  form: {
    label: "Indicators",
    one: "indicator",
    shows: "name",
    adds: "typed",
    record: {
      fields: ["figure", "title", "unit", "polarity", "details"],
      about: ([indicator]) => ({ indicator }),
    },
  },
  entry: (file) => publishable({ ...file.data, id: idOf(file) }),
  key: ({ id }) => id,
  embargo: (one, hidden) =>
    hidden.has("indicator", one.id) ||
    hidden.has("priority", one.priority) ||
    hidden.concerns(one.definition)
      ? null
      : openIndicator(one, hidden),
  changes: compareIndicators,
});
