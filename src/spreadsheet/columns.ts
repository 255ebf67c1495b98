/** One column of the template: what its heading says and what belongs there. */
export interface Column {
  key: string;
  heading: string;
  width: number;
}

/** A sheet of the template. The reader and the writer share this list, so they cannot differ. */
export interface SheetForm {
  name: string;
  columns: readonly Column[];
}

/** One row per milestone. */
export const MILESTONES: SheetForm = {
  name: "Milestones",
  columns: [
    { key: "id", heading: "Milestone id", width: 34 },
    { key: "priority", heading: "Priority", width: 9 },
    { key: "number", heading: "Number", width: 9 },
    { key: "rating", heading: "Rating", width: 16 },
    { key: "text", heading: "Update, word for word", width: 70 },
    { key: "leads", heading: "Leads, with | between", width: 34 },
    { key: "place", heading: "Place in the report", width: 34 },
    { key: "wording", heading: "Milestone as printed", width: 60 },
    { key: "lastRating", heading: "Last rating", width: 16 },
    { key: "lastText", heading: "Last update", width: 70 },
  ],
};

/** One row per indicator that is due. */
export const INDICATORS: SheetForm = {
  name: "Indicators",
  columns: [
    { key: "id", heading: "Indicator id", width: 34 },
    { key: "name", heading: "Indicator", width: 50 },
    { key: "period", heading: "Period", width: 16 },
    { key: "value", heading: "Value", width: 12 },
    { key: "printed", heading: "Value as printed", width: 16 },
    { key: "missing", heading: "No value because", width: 18 },
    { key: "quotation", heading: "Exact words of the report", width: 70 },
    { key: "place", heading: "Place in the report", width: 34 },
    { key: "unit", heading: "Unit", width: 22 },
    { key: "lastPeriod", heading: "Last period", width: 16 },
    { key: "lastValue", heading: "Last value", width: 14 },
  ],
};

export const FORMS: readonly SheetForm[] = [MILESTONES, INDICATORS];

/** What may stand in the Rating column: one of these, or several with commas for a split rating. */
export const RATING_CHOICES = ["green", "amber", "red", "blue", "not-recorded"] as const;

/** What may stand in the column "No value because". */
export const MISSING_CHOICES = [
  "not-collected",
  "not-available",
  "suppressed",
  "not-yet-due",
] as const;
