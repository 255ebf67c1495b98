/** What charts say, drawn in a build and in a browser, which gets the words alone. */
import { openPhrase } from "../catalogue/open.ts";

/** Stands where there is no figure. */
export const NO_DATA = openPhrase("no-data");
export const NO_DATA_WHY = openPhrase("no-data-why", "why");
/** Stands over a stretch without figures. */
export const OVER_NO_DATA = openPhrase("over-no-data");
export const AXIS_STARTS_AT = openPhrase("axis-starts-at", "figure");
export const GREY_BANDS = openPhrase("grey-bands");
export const HOLLOW_MARK = openPhrase("hollow-mark");
export const FIGURES_ROUNDED = openPhrase("figures-rounded");
