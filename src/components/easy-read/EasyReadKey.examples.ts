import type { Examples } from "../example.ts";
import { picturePath } from "../../addresses/easy-read-paths.ts";
import { STATUS_WORDS } from "../../domain/easy-read/status.ts";

const signs = Object.entries(STATUS_WORDS).map(([status, { name }]) => ({
  picture: picturePath(`status-${status}`),
  name,
}));

export const examples: Examples<{ signs: typeof signs }> = [
  { name: "Every sign", props: { signs }, shows: signs.map(({ name }) => name) },
];
