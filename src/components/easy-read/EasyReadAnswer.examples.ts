import type { Examples } from "../example.ts";
import { picturePath } from "../../addresses/easy-read-paths.ts";
import type { EasyAnswer } from "../../views/easy-read-rows.ts";
import { row } from "./made-up.ts";

export const examples: Examples<{ answer: EasyAnswer }> = [
  {
    name: "A sign with its sentence",
    props: {
      answer: {
        ...row("status-well", ["In June 2031, the ferry was on time.", false]),
        picture: picturePath("status-well"),
        sign: "Going well",
      },
    },
    shows: ["Going well.", "In June 2031, the ferry was on time."],
  },
];
