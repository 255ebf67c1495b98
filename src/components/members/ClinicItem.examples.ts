import type { Examples } from "../example.ts";
import type { ClinicView } from "../../views/members-clinics.ts";
import { paper } from "./made-up.ts";

const clinic: ClinicView = {
  id: "example-clinic",
  name: "Clinic on the ferry",
  reference: "FE 1",
  path: null,
  priority: 1,
  status: "Held",
  date: "3 June 2031",
  decision: null,
  statement: "The clinic looked at the timetable.",
  reason: { heading: "Rationale", text: "The figure fell twice." },
  findings: { heading: "Findings", points: ["The tide is late.", "The boat is early."] },
  alsoPrinted: [{ text: "A clinic was held on the ferry.", source: paper }],
  source: paper,
  editorNotes: ["The two papers give one date each."],
};

export const examples: Examples<{ clinic: ClinicView; level: 3 | 4 }> = [
  {
    name: "With all that can be printed of one",
    props: { clinic, level: 3 },
    shows: [
      "FE 1: Clinic on the ferry",
      "Held. 3 June 2031.",
      "The tide is late.",
      "Editor’s note",
    ],
  },
];
