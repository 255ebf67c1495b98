import { READERS_NEEDED } from "./evidence.ts";
import { PHONES } from "./phones.ts";
import { resolveIndicator } from "./resolve-indicator.ts";
import { resolvePriority } from "./resolve-priority.ts";
import { resolveReport } from "./resolve-report.ts";
import { noSuch, type Asked, type Resolution } from "./resolved.ts";
import { ENGINE_SAYINGS, type Sayings } from "./sayings.ts";
import { SIGN_LIMITS } from "./status.ts";

const REFERENCE = /\{([^{}]*)\}/g;

const FIXED = [
  "priorities",
  "plan",
  "report",
  "rated report",
  "news",
  "sign",
  "printed",
  "age",
  "phone",
  "contact",
  "readers",
];

/** The references in a text, without braces, in order. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map((match) => match[1] ?? "");
}

function plain(words: string, tied = true): Resolution {
  return { words, value: words, tied };
}

/** What a sign stands for, in the numbers of the rule that chooses it: "2 out of every 3". */
function resolveSign(name: string, { sayings }: Asked): Resolution {
  const limit = Object.entries(SIGN_LIMITS).find(([one]) => one === name)?.[1];
  if (limit) {
    const [part, bottom] = [String(limit[0]), String(limit[1])];
    return plain(sayings.say("row-out-of-every", { part, bottom }), false);
  }
  return noSuch(`There is no sign "${name}" with a number.`, Object.keys(SIGN_LIMITS));
}

function resolvePlan(aspect: string, asked: Asked): Resolution {
  if (aspect !== "years") return noSuch(`The plan cannot be asked for "${aspect}".`, ["years"]);
  const [from, to] = asked.card.content.plan.period.split("-");
  const full = to?.length === 2 ? `${from?.slice(0, 2)}${to}` : to;
  if (!full || !from) return plain(from ?? "");
  const told = ({ say }: Sayings): string => say("row-from-to", { from, to: full });
  return { words: told(asked.sayings), value: told(ENGINE_SAYINGS), tied: true };
}

function resolvePhone(name: string): Resolution {
  const number = PHONES[name];
  if (!number) return noSuch(`There is no help line "${name}".`, Object.keys(PHONES));
  return { words: number, value: number, tied: false, link: `tel:${number.replaceAll(" ", "")}` };
}

type ContactWay = "website" | "phone" | "email" | "address";

const CONTACT_WAYS: readonly ContactWay[] = ["website", "phone", "email", "address"];

function contactLink(way: ContactWay, value: string): string | undefined {
  if (way === "phone") return `tel:${value.replaceAll(" ", "")}`;
  if (way === "email") return `mailto:${value}`;
  return way === "website" ? value : undefined;
}

function resolveContact(aspect: string, asked: Asked): Resolution {
  const way = CONTACT_WAYS.find((one) => one === aspect);
  if (!way) return noSuch(`The contact cannot be asked for "${aspect}".`, CONTACT_WAYS);
  const value = asked.card.content.plan.contact[way];
  if (!value) return { fault: `The plan gives no ${way}.`, remedy: "Leave the row out." };
  const words = way === "website" ? value.replace(/^https?:\/\/|\/$/g, "") : value;
  return { words, value, tied: false, link: contactLink(way, value) };
}

function resolveAge(aspect: string, { sayings }: Asked): Resolution {
  const [, from, to] = /^(\d{1,2})(?: to (\d{1,2}))?$/.exec(aspect) ?? [];
  if (from) return plain(to ? sayings.say("row-from-to", { from, to }) : from, false);
  return { fault: `"${aspect}" is not an age.`, remedy: "Write {age: 16} or {age: 16 to 18}." };
}

function resolveFixed(subject: string, aspect: string, asked: Asked): Resolution | null {
  const report = resolveReport(subject, aspect, asked);
  if (report) return report;
  if (subject === "sign") return resolveSign(aspect, asked);
  if (subject === "readers") return plain(String(READERS_NEEDED), false);
  if (subject === "plan") return resolvePlan(aspect, asked);
  if (subject === "age") return resolveAge(aspect, asked);
  if (subject === "phone") return resolvePhone(aspect);
  if (subject === "contact") return resolveContact(aspect, asked);
  if (subject !== "priorities") return null;
  return aspect === "count"
    ? plain(String(asked.card.priorities.length))
    : noSuch(`The priorities cannot be asked for "${aspect}".`, ["count"]);
}

/** Puts a reference into words, or says why it cannot be. Pure; never throws for a bad reference. */
export function resolve(reference: string, asked: Asked): Resolution {
  const [subject = "", aspect = ""] = reference.split(/: (.*)/s, 2);
  if (aspect === "") {
    const remedy =
      "Write the name, a colon, a space and what you ask: {school-meals-per-day: latest}.";
    return { fault: `"{${reference}}" is not a reference.`, remedy };
  }
  const fixed = resolveFixed(subject, aspect, asked);
  if (fixed) return fixed;
  const priority = /^priority ([1-9]\d*)$/.exec(subject)?.[1];
  if (priority && asked.card.priorities.some((one) => String(one.number) === priority)) {
    return resolvePriority(Number(priority), aspect, asked);
  }
  if (asked.card.content.indicators.some((one) => one.id === subject)) {
    return resolveIndicator(subject, aspect, asked);
  }
  return {
    fault: `There is nothing called "${subject}" to ask.`,
    remedy: `Write the name of a file in the folder indicators, "priority" with its number, or one of: ${FIXED.join(", ")}.`,
  };
}
