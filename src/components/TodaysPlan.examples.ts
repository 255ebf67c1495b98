import { HOME_PATH, priorityPath } from "../addresses/paths.ts";
import type { PlanLink, TodaysPlan } from "../views/other-plans.ts";
import type { Examples } from "./example.ts";

const place = { plan: "first", language: "en-GB", first: "en-GB" } as const;
const link = (text: string, path: string): PlanLink => ({ text, path, to: place, here: place });

export const examples: Examples<{ view: TodaysPlan }> = [
  {
    name: "On the front page of a plan that has ended",
    props: {
      view: {
        heading: "The plan of today",
        link: link("Gull Isle Children’s Plan 2033-36", HOME_PATH),
        question: "How is Gull Isle doing for its children?",
        priorities: [link("A good start", priorityPath(1))],
        after: "Below: Gull Isle Children’s Plan 2030-33, which ended in 2033.",
      },
    },
    shows: ["The plan of today:", "which ended in 2033"],
  },
];
