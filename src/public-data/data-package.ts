import type { Content } from "../domain/content.ts";
import type { Plan } from "../domain/plan.ts";
import { columns, type Column } from "./columns.ts";
import { plainly, type DataSet, type KeyType } from "./data-set.ts";
import { schemaName } from "./file-names.ts";

/** Lists are joined text in CSV, so they are strings there. */
const FIELD_TYPES: Readonly<Record<KeyType, string>> = {
  text: "string",
  number: "number",
  boolean: "boolean",
  list: "string",
  numbers: "string",
  records: "string",
  any: "any",
};

function field({ key, head }: Column): object {
  const type = key.parts ? "string" : FIELD_TYPES[key.type ?? "text"];
  return { name: head, type, description: key.about };
}

function resource(set: DataSet): object {
  return {
    name: set.name,
    type: "table",
    path: `${set.name}.csv`,
    title: set.title,
    description: set.about,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: set.keys.flatMap(columns).map(field),
      missingValues: [""],
    },
    "x-json-schema": schemaName(set.name),
  };
}

/** The licence that the plan names, if it names one. */
function licences({ dataLicence }: Plan): object {
  if (!dataLicence) return {};
  return { licenses: [{ path: dataLicence.address, title: dataLicence.name }] };
}

/**
 * The Frictionless Data Package, version 2, of all tables as CSV. Where the plan names no licence,
 * neither does this; the Data page says what that means.
 */
export function toDataPackage({ plan }: Content, sets: readonly DataSet[], home: string): string {
  const described = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "report-card",
    title: plan.siteName,
    description: plainly("package-description", { plan: plan.title }),
    homepage: home,
    version: plan.today,
    created: `${plan.today}T00:00:00Z`,
    ...licences(plan),
    contributors: [{ title: plan.body, roles: ["publisher"] }],
    sources: plan.documents.map(({ title }) => ({ title })),
    resources: sets.map(resource),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
