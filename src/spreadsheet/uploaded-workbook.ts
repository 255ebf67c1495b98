/** The folder below the content that people upload filled workbooks to. */
export const UPLOADS = "uploads";

/** Names of workbooks and tables, also of kinds that the import refuses. */
const WORKBOOK = /\.(?:xls[xmb]?|csv|ods|numbers)$/i;

/**
 * Whether a file waits to be imported. The folder's own guide does not.
 *
 * @param below path below the content folder, with forward slashes
 */
export function isUpload(below: string): boolean {
  return below.startsWith(`${UPLOADS}/`) && !/(?:^|\/)(?:README\.md|\..*)$/.test(below);
}

/**
 * Whether an upload says that Easy Read pages were read again, and is no workbook. It holds the
 * names of the pages, one a line.
 */
export function isReadAgain(below: string): boolean {
  return below.startsWith(`${UPLOADS}/read-again`) && below.endsWith(".txt");
}

/** Where somebody says that they have read an Easy Read page again. */
export function readAgainPath(name: string): string {
  return `${UPLOADS}/read-again-${name}.txt`;
}

/** Whether a file is called like a workbook or a table. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name);
}

/** Months and quarters in a name, and years where it has neither. */
const NAMED = [
  /(?<!\d)\d{4}-(?:0[1-9]|1[0-2]|q[1-4])(?!\d)/g,
  /(?<!\d)\d{4}(?!\d|-[\dq])/g,
] as const;

/**
 * The report that the name of an upload tells: "2015-06" of "figures-2015-06 (1).xlsx" and of
 * "2015-06/figures.xlsx". Nothing where the name tells none, or more than one.
 */
export function reportNamed(name: string): string | undefined {
  const found = new Set(NAMED.map((form) => name.match(form)).find((one) => one !== null));
  return found.size === 1 ? [...found][0] : undefined;
}
