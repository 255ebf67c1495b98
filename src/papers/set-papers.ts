/** A process of its own: sets the papers that it is given, as JSON, and keeps them. */
import { json } from "node:stream/consumers";
import process from "node:process";
import type { Paper } from "./paper.ts";
import { typeset } from "./typeset.ts";

for (const paper of (await json(process.stdin)) as Paper[]) typeset(paper);
