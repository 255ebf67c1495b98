import type { Content } from "../domain/content.ts";
import { bareLanguage } from "../domain/language.ts";
import { SPOKEN } from "../wording/catalogue/spoken.ts";
import { plainly, type DataSet } from "./data-set.ts";
import type { Plan } from "../domain/plan.ts";
import { DATA_PATH } from "../addresses/paths.ts";
import { sha256 } from "./checksums.ts";
import { ODS_WORKBOOK, schemaName, WORKBOOK } from "./file-names.ts";
import type { PublishedFile } from "./published-files.ts";
import { ownersOf, rightToUse } from "./rights.ts";

/** Makes a full address of a path below the site's root. */
export type FullAddress = (path: string) => string;

type Node = Readonly<Record<string, unknown>>;

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** Lists of the Publications Office of the European Union, which DCAT-AP asks for. */
const EU = "http://publications.europa.eu/resource/authority";
const THEMES = `${EU}/data-theme`;
/** "Population and society": the theme of every table of a plan for children and young people. */
const THEME = `${THEMES}/SOCI`;

/** The names of languages in the list of the European Union, by the letters that begin their tags. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: "ENG", cy: "CYM" };

const LANGUAGE = bareLanguage(SPOKEN);
/** Words of the language of the site, and of the program’s. */
const words = (text: string): Node => ({ "@value": text, "@language": LANGUAGE });
const english = (text: string): Node => ({ "@value": text, "@language": "en" });
const node = (id: string, type: string): Node => ({ "@id": id, "@type": type });

const ENDINGS: Readonly<Record<string, { type: string; format: string }>> = {
  csv: { type: "text/csv", format: "CSV" },
  json: { type: "application/json", format: "JSON" },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    format: "XLSX",
  },
  ods: { type: "application/vnd.oasis.opendocument.spreadsheet", format: "ODS" },
};

/** What describing one plan's files takes. */
interface Described {
  plan: Plan;
  full: FullAddress;
  files: ReadonlyMap<string, Uint8Array>;
}

function checksum(bytes: Uint8Array): Node {
  return {
    "@type": "spdx:Checksum",
    "spdx:algorithm": node("spdx:checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"),
    "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": sha256(bytes) },
  };
}

/** The licence that the plan names, if it names one. */
function licence({ dataLicence }: Plan): Node {
  if (!dataLicence) return {};
  const document = node(dataLicence.address, "dct:LicenseDocument");
  return { "dct:license": { ...document, "dct:title": words(dataLicence.name) } };
}

/** What is known of the right to use a file, in words. */
function rights(plan: Plan): Node {
  const told = words(`${ownersOf(plan)} ${rightToUse(plan)}`);
  return { "@type": "dct:RightsStatement", "rdfs:label": told };
}

/** The schema that a table in JSON keeps. */
function schemaOf(file: string, full: FullAddress): Node {
  if (!file.endsWith(".json")) return {};
  const schema = full(DATA_PATH) + schemaName(file.slice(0, -".json".length));
  return { "dct:conformsTo": node(schema, "dct:Standard") };
}

function distribution(file: string, about: string, { plan, full, files }: Described): Node {
  const ending = file.slice(file.lastIndexOf(".") + 1);
  const { type, format } = ENDINGS[ending] ?? { type: "application/octet-stream", format: ending };
  const address = full(DATA_PATH) + file;
  const bytes = files.get(file) ?? new Uint8Array();
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dct:title": words(`${about} (${format})`),
    "dct:description": words(plainly("catalogue-file", { about, format })),
    "dcat:accessURL": { "@id": full(DATA_PATH) },
    "dcat:downloadURL": { "@id": address },
    "dcat:mediaType": node(`https://www.iana.org/assignments/media-types/${type}`, "dct:MediaType"),
    "dct:format": node(`${EU}/file-type/${format}`, "dct:MediaTypeOrExtent"),
    "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": String(bytes.length) },
    "spdx:checksum": checksum(bytes),
    ...licence(plan),
    "dct:rights": rights(plan),
    ...schemaOf(file, full),
  };
}

function contact({ contact: { name, email, website, phone } }: Plan): Node {
  return {
    "@type": ["vcard:Kind", "vcard:Organization"],
    "vcard:fn": name,
    ...(email ? { "vcard:hasEmail": { "@id": `mailto:${email}` } } : {}),
    ...(phone ? { "vcard:hasTelephone": { "@id": `tel:${phone.replace(/[^+\d]/g, "")}` } } : {}),
    ...(website ? { "vcard:hasURL": { "@id": website } } : {}),
  };
}

function publisher({ plan, full }: Described): Node {
  return { ...node(`${full(DATA_PATH)}#publisher`, "foaf:Agent"), "foaf:name": plan.body };
}

function place({ place: name }: Plan): Node {
  return { "@type": "dct:Location", "skos:prefLabel": words(name) };
}

function theme(): Node {
  const name = english("Population and society");
  return { ...node(THEME, "skos:Concept"), "skos:prefLabel": name };
}

/** Files that say the same in different forms. */
interface FileSet {
  name: string;
  title: string;
  about: string;
  /** Where the page of data tells of it. */
  place: string;
  files: readonly string[];
}

function dataset(told: FileSet, given: Described): Node {
  const { plan, full } = given;
  return {
    "@id": `${full(DATA_PATH)}#data-${told.name}`,
    "@type": "dcat:Dataset",
    "dct:identifier": told.name,
    "dct:title": words(told.title),
    "dct:description": words(told.about),
    "dct:publisher": publisher(given),
    "dcat:contactPoint": contact(plan),
    "dcat:keyword": [plan.place, plan.shortTitle, told.title].map(words),
    "dcat:theme": theme(),
    "dct:spatial": place(plan),
    "dct:modified": { "@value": plan.today, "@type": "xsd:date" },
    "dcat:landingPage": node(`${full(DATA_PATH)}#${told.place}`, "foaf:Document"),
    "dcat:distribution": told.files.map((file) => distribution(file, told.title, given)),
  };
}

function fileSets(plan: Plan, sets: readonly DataSet[]): FileSet[] {
  const whole: FileSet = {
    name: "report-card",
    title: plainly("catalogue-all-tables", { site: plan.siteName }),
    about: plainly("catalogue-every-table", { plan: plan.title }),
    place: "everything",
    files: [WORKBOOK, ODS_WORKBOOK],
  };
  const each = sets.map(({ name, title, about }): FileSet => {
    const section = name.startsWith("changes-") ? "changes" : name;
    return { name, title, about, place: section, files: [`${name}.csv`, `${name}.json`] };
  });
  return [whole, ...each];
}

/**
 * The catalogue of all data files as JSON-LD, by the European profile for catalogues, DCAT-AP 3.0.
 * It names no time that a table is of: rows name their own. Where the plan names no licence, it says
 * that none is known.
 *
 * @param files the files that it describes, by their names
 */
export function toCatalogue(
  { plan }: Content,
  sets: readonly DataSet[],
  files: readonly PublishedFile[],
  full: FullAddress,
): string {
  const given: Described = {
    plan,
    full,
    files: new Map(files.map(({ name, bytes }) => [name, bytes])),
  };
  const described = {
    "@context": CONTEXT,
    ...node(`${full(DATA_PATH)}#catalogue`, "dcat:Catalog"),
    "dct:title": words(plainly("catalogue-title", { site: plan.siteName })),
    "dct:description": words(plainly("catalogue-about", { plan: plan.title })),
    "dct:publisher": publisher(given),
    "dct:language": node(
      `${EU}/language/${LANGUAGE_NAMES[LANGUAGE] ?? "MUL"}`,
      "dct:LinguisticSystem",
    ),
    "dct:modified": { "@value": plan.today, "@type": "xsd:date" },
    "dct:spatial": place(plan),
    "dcat:themeTaxonomy": {
      ...node(THEMES, "skos:ConceptScheme"),
      "dct:title": english("Data theme"),
    },
    "foaf:homepage": node(full(DATA_PATH), "foaf:Document"),
    "dcat:dataset": fileSets(plan, sets).map((one) => dataset(one, given)),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
