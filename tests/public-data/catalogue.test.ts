import { describe, expect, test } from "vitest";
import { toCatalogue } from "../../src/public-data/catalogue.ts";
import { publishedSets } from "../../src/public-data/data-sets.ts";
import { rotherham, saltmarsh } from "./plans.ts";

type Json = string | number | boolean | null | Json[] | Node;
interface Node {
  [name: string]: Json;
}

/**
 * What DCAT-AP 3.0 asks for, class by class (its tables of properties, and its SHACL shapes): what a
 * description must have, and what it should. Left out of the second: a licence, which not every plan
 * has, and an availability, which nobody has promised; a day of issue, the publisher's type, the time and the borders of a place,
 * which the content does not hold.
 */
const PROFILE: Readonly<Record<string, { must: string[]; should: string[] }>> = {
  "dcat:Catalog": {
    must: ["dct:title", "dct:description", "dct:publisher"],
    should: [
      ...["dct:language", "dct:modified", "dct:spatial"],
      ...["dcat:themeTaxonomy", "foaf:homepage", "dcat:dataset"],
    ],
  },
  "dcat:Dataset": {
    must: ["dct:title", "dct:description"],
    should: [
      ...["dcat:contactPoint", "dcat:distribution", "dcat:keyword", "dct:publisher"],
      ...["dct:spatial", "dcat:theme"],
    ],
  },
  "dcat:Distribution": {
    must: ["dcat:accessURL"],
    should: ["dct:description", "dct:format", "dct:rights"],
  },
  "foaf:Agent": { must: ["foaf:name"], should: [] },
  "skos:Concept": { must: ["skos:prefLabel"], should: [] },
  "skos:ConceptScheme": { must: ["dct:title"], should: [] },
  "spdx:Checksum": { must: ["spdx:algorithm", "spdx:checksumValue"], should: [] },
};

/** What the value of a property has to be. */
const CLASSES: Readonly<Record<string, string>> = {
  "dct:publisher": "foaf:Agent",
  "dct:language": "dct:LinguisticSystem",
  "dct:spatial": "dct:Location",
  "dcat:themeTaxonomy": "skos:ConceptScheme",
  "foaf:homepage": "foaf:Document",
  "dcat:dataset": "dcat:Dataset",
  "dcat:contactPoint": "vcard:Kind",
  "dcat:distribution": "dcat:Distribution",
  "dcat:landingPage": "foaf:Document",
  "dcat:theme": "skos:Concept",
  "dcat:mediaType": "dct:MediaType",
  "dct:format": "dct:MediaTypeOrExtent",
  "dct:conformsTo": "dct:Standard",
  "dct:rights": "dct:RightsStatement",
  "dct:license": "dct:LicenseDocument",
  "spdx:checksum": "spdx:Checksum",
};

const isNode = (value: Json | undefined): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): Json[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Every node below a value, itself first. */
function nodesIn(value: Json): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

function isFilled(value: Json): boolean {
  if (!isNode(value)) return value !== null && value !== "";
  return "@value" in value ? value["@value"] !== "" : Object.keys(value).length > 0;
}

/** What breaks the profile, or falls short of it. */
function profileFaults(catalogue: Node): string[] {
  return nodesIn(catalogue).flatMap((node) => {
    const types = listOf(node["@type"]).map(String);
    const asked = types.flatMap((type) => Object.values(PROFILE[type] ?? {}).flat());
    const missing = asked.filter((key) => !listOf(node[key]).some(isFilled));
    const wrong = Object.entries(CLASSES).filter(([key, type]) =>
      listOf(node[key]).some((value) => !isNode(value) || !listOf(value["@type"]).includes(type)),
    );
    return [
      ...missing.map((key) => `${types.join()} has no ${key}.`),
      ...wrong.map(([key, type]) => `${key} is no ${type}.`),
    ];
  });
}

describe.each([
  ["real", rotherham],
  ["fictional", saltmarsh],
])("the catalogue of the %s plan", (_, card) => {
  const { content } = card();
  const full = (path: string): string => `https://example.org${path}`;
  const text = toCatalogue(content, publishedSets(card()), [], full);

  test("has what DCAT-AP asks for, and what it recommends where it is known", () => {
    expect(profileFaults(JSON.parse(text) as Node)).toEqual([]);
  });

  test("would be found without any one of them, or with another kind of thing", () => {
    const few = toCatalogue(content, publishedSets(card()).slice(0, 2), [], full);
    const keys = Object.values(PROFILE).flatMap(({ must, should }) => [...must, ...should]);
    for (const key of new Set(keys)) {
      const without = JSON.parse(few.replaceAll(`"${key}":`, '"x":')) as Node;
      expect(profileFaults(without).join("\n"), key).toContain(`has no ${key}.`);
    }
    for (const [key, type] of Object.entries(CLASSES)) {
      if (key === "dct:license" && !content.plan.dataLicence) continue;
      const other = JSON.parse(few.replaceAll(`"${type}"`, '"x:Other"')) as Node;
      expect(profileFaults(other), key).toContain(`${key} is no ${type}.`);
    }
  });
});

test("every file names the licence that the plan names, or says that none is known", () => {
  const told = (card: typeof rotherham): Node[] =>
    nodesIn(JSON.parse(toCatalogue(card().content, publishedSets(card()), [], String)) as Node);
  const isFile = ({ "@type": type }: Node): boolean => type === "dcat:Distribution";
  const licences = (card: typeof rotherham): Json[] =>
    told(card)
      .filter(isFile)
      .map((file) => (isNode(file["dct:license"]) ? (file["dct:license"]["@id"] ?? "") : "none"));
  expect(new Set(licences(saltmarsh))).toEqual(
    new Set([saltmarsh().content.plan.dataLicence?.address]),
  );
  expect(new Set(licences(rotherham))).toEqual(new Set(["none"]));
  expect(JSON.stringify(told(rotherham))).toContain("We know of no licence");
});
