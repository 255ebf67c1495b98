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
    legend: "Text size",
    options: [
      { value: "", text: "Normal" },
      { value: "large", text: "Large" },
      { value: "larger", text: "Very large" },
    ],
  },
  {
    name: "spacing",
    legend: "Space between lines and letters",
    options: [
      { value: "", text: "Normal" },
      { value: "wide", text: "More space" },
    ],
  },
  {
    name: "colour",
    legend: "Colours",
    options: [
      { value: "", text: "Normal" },
      { value: "cream", text: "Cream paper" },
      { value: "dark", text: "Dark" },
      { value: "contrast", text: "Yellow on black" },
    ],
  },
];
