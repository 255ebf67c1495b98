import { published, toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { openPart } from "../domain/hidden.ts";
import type { ServiceViews } from "../domain/service-views.ts";
import { serviceViewsSchema } from "../schemas/service-views.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    serviceViews: readonly ServiceViews[];
  }
}

/** What the sources say of how services are viewed, by who views them. */
export const serviceViews = defineKind({
  name: "service-views",
  collection: "serviceViews",
  place: "service-views/<group>.json",
  pattern: new RegExp(`^service-views/${ID}\\.json$`),
  format: "json",
  schema: serviceViewsSchema,
  body: "refused",
  fewPeople: "decision",
  form: {
    label: "Views of services",
    one: "group of people",
    shows: "group",
    record: { fields: ["text"], about: () => ({}) },
  },
  entry: (file) => ({ ...file.data, id: idOf(file) }),
  key: ({ id }) => id,
  // The editor's sentences sum up all of the views, so they go with the first that is kept back.
  embargo: (entry, hidden) =>
    openPart(entry.views, hidden).length === entry.views.length ? entry : null,
  changes: toldAsWords((content) =>
    content.serviceViews.map((one) => ({
      id: one.id,
      title: `How services are viewed: ${one.group}`,
      said: { ...one, id: undefined },
      record: published(content, {}),
      field: "text",
    })),
  ),
});
