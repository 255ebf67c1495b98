import type { Examples } from "../example.ts";
import { EASY_READ_PATH, picturePath } from "../../addresses/easy-read-paths.ts";
import type { EasyReadLink } from "../../views/easy-read.ts";

const link: EasyReadLink = {
  text: "The ferry",
  path: EASY_READ_PATH,
  picture: picturePath("family"),
  above: "Part 1",
  sign: "Going well",
  signDate: "June 2031",
};

export const examples: Examples<{ heading: string; links: readonly EasyReadLink[] }> = [
  {
    name: "A page with its sign, and one without",
    props: {
      heading: "Pages to read",
      links: [link, { ...link, text: "Help", above: null, sign: null, signDate: null }],
    },
    shows: ["Part 1: The ferry", "Going well", "Help"],
  },
];
