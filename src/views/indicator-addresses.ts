/** Paths of the pages and files about indicators, below the site's root. */

export const INDICATORS_PATH = "/indicators/";

export function indicatorPath(id: string): string {
  return `${INDICATORS_PATH}${id}/`;
}

/** A file about one indicator: its figures, its picture, or what the page draws on request. */
export function indicatorFile(id: string, ending: "csv" | "svg" | "json"): string {
  return `${INDICATORS_PATH}${id}.${ending}`;
}

/** @param key a priority's number, or "none" for the indicators of earlier plans */
export function priorityIndicatorsPath(key: number | "none"): string {
  return `${INDICATORS_PATH}priority/${key}/`;
}

export function statusIndicatorsPath(key: string): string {
  return `${INDICATORS_PATH}status/${key}/`;
}
