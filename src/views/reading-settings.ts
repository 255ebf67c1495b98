import { phrase } from "../wording/catalogue/phrase.ts";

/** One choice on the reading settings page. The first option is the site as it comes. */
export interface ReadingChoice {
  name: "size" | "spacing" | "colour";
  legend: string;
  options: readonly { value: string; text: string }[];
}

/** Text size, spacing and colours that readers can choose. Values are stored under these names. */
export const READING_CHOICES: readonly ReadingChoice[] = [
  {
    name: "size",
    legend: phrase("size-of-text"),
    options: [
      { value: "", text: phrase("normal") },
      { value: "large", text: phrase("size-large") },
      { value: "larger", text: phrase("size-very-large") },
    ],
  },
  {
    name: "spacing",
    legend: phrase("space-between"),
    options: [
      { value: "", text: phrase("normal") },
      { value: "wide", text: phrase("more-space") },
    ],
  },
  {
    name: "colour",
    legend: phrase("colours"),
    options: [
      { value: "", text: phrase("normal") },
      { value: "cream", text: phrase("colour-cream") },
      { value: "dark", text: phrase("colour-dark") },
      { value: "contrast", text: phrase("colour-contrast") },
    ],
  },
];
