import type { Examples } from "../example.ts";
import { INDICATORS_PATH } from "../../addresses/paths.ts";
import type { Noun } from "../../domain/noun.ts";
import type { OffTrackGroup } from "../../views/members-off-track.ts";

const group: OffTrackGroup = {
  id: "off-target",
  heading: "Off target",
  counted: ["Off target (1)"],
  rule: "The latest figure misses its target.",
  lines: [
    {
      kind: "off-target",
      subject: "Children who catch the ferry",
      path: INDICATORS_PATH,
      pieces: [["58% of "], "children who catch the ferry", [" misses the target of 60%."]],
      priority: 2,
      reason: "58% of children who catch the ferry misses the target of 60%.",
      said: ["58% of children who catch the ferry misses the target of 60%."],
      since: "since June 2031",
    },
  ],
};

export const examples: Examples<{ group: OffTrackGroup; called: Noun | null }> = [
  {
    name: "On a page about all priorities",
    props: { group, called: { one: "priority", many: "priorities" } },
    shows: ["misses the target of 60%.", "(priority 2, since June 2031)"],
  },
  {
    name: "On a page about one",
    props: { group, called: null },
    shows: ["(since June 2031)"],
  },
];
