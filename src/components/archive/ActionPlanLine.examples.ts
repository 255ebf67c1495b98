import type { Examples } from "../example.ts";
import type { ActionPlanLineView } from "../../views/earlier-plan.ts";

export const examples: Examples<{ line: ActionPlanLineView }> = [
  {
    name: "Two years, one without a milestone",
    props: {
      line: {
        label: "Additional partnership actions",
        name: "A new pier",
        purpose: "So that the ferry can land at low tide.",
        years: [
          {
            heading: "2028/29",
            milestones: [{ text: "Plan the pier", points: ["Ask the harbour board"] }],
            none: null,
          },
          { heading: "2029/30", milestones: [], none: "No milestone is printed." },
        ],
        leads: [{ name: "Lead", value: "Harbour board" }],
      },
    },
    shows: ["A new pier", "Ask the harbour board", "No milestone is printed.", "Harbour board"],
  },
];
