import { added, moved, replaced, saved, type Mistake } from "./mistake.ts";

const UPDATE = "updates/2014-06/breastfeeding-initiation.md";

/** Slips with whole files: name, folder, how they were saved, and how two versions were joined. */
export const FILES: readonly Mistake[] = [
  {
    name: "wrong file name",
    damage: moved(UPDATE, "updates/2014-06/breastfeeding-inititation.md", "milestone:"),
    says: "breastfeeding-inititation",
    remedy: "move the file",
    most: 2,
  },
  {
    name: "file name with capitals and spaces",
    damage: moved(UPDATE, "updates/2014-06/Breastfeeding initiation.md"),
    says: "name",
    remedy: "updates/<report>/<milestone>.md",
    most: 2,
  },
  {
    name: "copied file with the same milestone",
    damage: added(
      "milestones/2/breastfeeding-initiation.md",
      "milestones/1/breastfeeding-initiation.md",
      "priority:",
    ),
    says: "used for two files",
    remedy: "milestones/1/breastfeeding-initiation.md",
    most: 3,
  },
  {
    name: "copy of a file",
    damage: added("updates/2014-06/breastfeeding-initiation-2.md", UPDATE, "milestone:"),
    says: "breastfeeding-initiation-2",
    remedy: "move the file",
    most: 3,
  },
  {
    name: "wrong folder",
    damage: moved(UPDATE, "glossary/breastfeeding-initiation.md"),
    says: "updates/<report>/<milestone>.md",
    remedy: "Move the file to updates/",
    most: 9,
  },
  {
    name: "folder that does not exist",
    damage: moved(UPDATE, "update/breastfeeding-initiation.md"),
    says: "cannot stand here",
    remedy: 'Did you mean the folder "updates"?',
    most: 9,
  },
  {
    name: "instructions saved as a Word document",
    damage: added("README.docx", "README.md"),
    says: "word processor",
    remedy: "Delete it here",
    most: 1,
  },
  {
    name: "update saved as a Word document",
    damage: added("updates/2014-06/breastfeeding-initiation.docx", UPDATE),
    says: "word processor",
    remedy: "breastfeeding-initiation.md",
    most: 1,
  },
  {
    name: "workbook left in a folder",
    damage: added("indicators/figures.xlsx", UPDATE),
    says: "workbook",
    remedy: "delete",
  },
  {
    name: "saved with a byte order mark",
    damage: saved(UPDATE, (text) => `\uFEFF${text}`),
    says: "invisible mark (BOM)",
    remedy: "UTF-8 without BOM",
  },
  {
    name: "saved with Windows line ends",
    damage: saved(UPDATE, (text) => text.replaceAll("\n", "\r\n")),
    says: "Windows",
    remedy: "LF",
  },
  {
    name: "JSON saved with a byte order mark and Windows line ends",
    damage: saved(
      "indicators/school-meals-per-day.json",
      (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    ),
    says: "invisible mark (BOM)",
    remedy: "UTF-8 without BOM",
  },
  {
    name: "saved as UTF-16",
    damage: saved(UPDATE, (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))),
    says: "UTF-8",
    remedy: "UTF-8",
  },
  {
    name: "saved by an old Windows program",
    damage: saved(
      UPDATE,
      (text) => new Uint8Array(Buffer.from(text.replace("Actual", "Caf\u00e9"), "latin1")),
      13,
    ),
    says: "UTF-8",
    remedy: "UTF-8",
  },
  {
    name: "three hyphens deleted",
    damage: replaced(UPDATE, "---\n\n- Actual", "\n- Actual"),
    says: "three hyphens that ends the keys is missing",
    remedy: "Write a line ---",
  },
  {
    name: "conflict marks in the keys",
    damage: replaced(
      UPDATE,
      "number: 6\n",
      "<<<<<<< HEAD\nnumber: 6\n=======\nnumber: 7\n>>>>>>> main\n",
    ),
    says: "two versions",
    remedy: "Keep the right version",
    most: 3,
  },
  {
    name: "conflict marks in the text",
    damage: replaced(
      UPDATE,
      "- Actual figure: 59.91% (2013/2014)\n",
      "<<<<<<< HEAD\n- Actual figure: 59.91% (2013/2014)\n=======\n- Actual figure: 59.91%\n>>>>>>> main\n",
    ),
    says: "two versions",
    remedy: "Keep the right version",
    most: 3,
  },
  {
    name: "conflict marks in JSON",
    damage: replaced(
      "indicators/school-meals-per-day.json",
      '      "value": 16553,\n',
      '<<<<<<< HEAD\n      "value": 16553,\n=======\n      "value": 16554,\n>>>>>>> main\n',
    ),
    says: "two versions",
    remedy: "Keep the right version",
    most: 3,
  },
];
