import type { Content } from "../domain/content.ts";
import { dataFile, DATA_PATH } from "../addresses/paths.ts";
import type { DataSet } from "./data-set.ts";
import { schemaName } from "./file-names.ts";

/** Makes a full address of a path below the site's root. */
export type FullAddress = (path: string) => string;

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const english = (text: string): object => ({ "@value": text, "@language": "en" });

function distribution(set: DataSet, ending: string, type: string, full: FullAddress): object {
  const address = full(dataFile(set.name, ending));
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dct:title": english(`${set.title} (${ending.toUpperCase()})`),
    "dcat:accessURL": { "@id": full(DATA_PATH) },
    "dcat:downloadURL": { "@id": address },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${type}` },
    ...(ending === "json"
      ? { "dct:conformsTo": { "@id": full(`${DATA_PATH}${schemaName(set.name)}`) } }
      : {}),
  };
}

function dataset(set: DataSet, publisher: object, full: FullAddress): object {
  const place = `${full(DATA_PATH)}#${set.name.startsWith("changes-") ? "changes" : set.name}`;
  return {
    "@id": `${full(DATA_PATH)}#data-${set.name}`,
    "@type": "dcat:Dataset",
    "dct:identifier": set.name,
    "dct:title": english(set.title),
    "dct:description": english(set.about),
    "dct:publisher": publisher,
    "dcat:landingPage": { "@id": place },
    "dcat:distribution": [
      distribution(set, "csv", "text/csv", full),
      distribution(set, "json", "application/json", full),
    ],
  };
}

/**
 * The catalogue of all tables in the W3C's DCAT vocabulary, version 3, as JSON-LD. It names no
 * licence, as none is known.
 */
export function toCatalogue(
  { plan }: Content,
  sets: readonly DataSet[],
  full: FullAddress,
): string {
  const publisher = { "@type": "foaf:Agent", "foaf:name": plan.body };
  const described = {
    "@context": CONTEXT,
    "@id": `${full(DATA_PATH)}#catalogue`,
    "@type": "dcat:Catalog",
    "dct:title": english(`${plan.siteName}: data`),
    "dct:description": english(`The figures and words of the ${plan.title}.`),
    "dct:publisher": publisher,
    "dct:language": { "@id": "http://publications.europa.eu/resource/authority/language/ENG" },
    "dct:modified": { "@value": plan.today, "@type": "xsd:date" },
    "foaf:homepage": { "@id": full(DATA_PATH) },
    "dcat:dataset": sets.map((set) => dataset(set, publisher, full)),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
