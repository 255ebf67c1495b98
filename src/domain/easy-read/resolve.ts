import { wordsOf } from "../words.ts";
import { countWords } from "./numbers.ts";
import { monthOf } from "./period.ts";
import { PHONES } from "./phones.ts";
import { resolveIndicator } from "./resolve-indicator.ts";
import { resolvePriority } from "./resolve-priority.ts";
import { noSuch, type Asked, type Resolution } from "./resolved.ts";

const REFERENCE = /\{([^{}]*)\}/g;

const FIXED = [
  "priorities",
  "plan",
  "report",
  "rated report",
  "printed",
  "age",
  "phone",
  "contact",
];

/** The references in a text, without braces, in order. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map((match) => match[1] ?? "");
}

function plain(words: string, tied = true): Resolution {
  return { words, value: words, tied };
}

/** Words of the latest report on the page's priority: its two lists. */
export function reportWords(asked: Pick<Asked, "card" | "priority">): string {
  return asked.card.latest.highlights
    .filter((one) => asked.priority === undefined || one.priority === asked.priority)
    .flatMap((one) => [...one.workingWell, ...one.concerns])
    .join("\n");
}

function resolvePrinted(words: string, asked: Asked): Resolution {
  const wanted = ` ${wordsOf(words).join(" ")} `;
  const report = asked.card.latest.report.name;
  if (!` ${wordsOf(reportWords(asked)).join(" ")} `.includes(wanted)) {
    return {
      fault: `The report of ${report} does not print "${words}" here.`,
      remedy: "Write the words or the number exactly as the report prints them.",
    };
  }
  const count = /^[\d,]+$/.test(words) && !/^(?:19|20)\d\d$/.test(words);
  const said = count ? countWords(Number(words.replaceAll(",", ""))) : words;
  return { words: said, value: words, tied: true };
}

function resolveReport(subject: string, aspect: string, asked: Asked): Resolution {
  if (aspect !== "date") return noSuch(`A report cannot be asked for "${aspect}".`, ["date"]);
  const { latest, latestRated } = asked.card;
  const part = subject === "report" ? latest : latestRated;
  if (part) return plain(monthOf(part.report.id));
  return { fault: "No report rates milestones yet.", remedy: "Leave the row out." };
}

function resolvePlan(aspect: string, asked: Asked): Resolution {
  if (aspect !== "years") return noSuch(`The plan cannot be asked for "${aspect}".`, ["years"]);
  const [from, to] = asked.card.content.plan.period.split("-");
  const full = to?.length === 2 ? `${from?.slice(0, 2)}${to}` : to;
  return plain(full ? `${from} to ${full}` : (from ?? ""));
}

function resolvePhone(name: string): Resolution {
  const number = PHONES[name];
  if (!number) return noSuch(`There is no help line "${name}".`, Object.keys(PHONES));
  return { words: number, value: number, tied: false, link: `tel:${number.replaceAll(" ", "")}` };
}

function resolveContact(aspect: string, asked: Asked): Resolution {
  const { website } = asked.card.content.plan.contact;
  if (aspect !== "website")
    return noSuch(`The contact cannot be asked for "${aspect}".`, ["website"]);
  if (!website) return { fault: "The plan gives no website.", remedy: "Leave the row out." };
  return {
    words: website.replace(/^https?:\/\/|\/$/g, ""),
    value: website,
    tied: false,
    link: website,
  };
}

function resolveAge(aspect: string): Resolution {
  if (/^\d{1,2}(?: to \d{1,2})?$/.test(aspect)) return plain(aspect, false);
  return { fault: `"${aspect}" is not an age.`, remedy: "Write {age: 16} or {age: 16 to 18}." };
}

function resolveFixed(subject: string, aspect: string, asked: Asked): Resolution | null {
  if (subject === "report" || subject === "rated report") {
    return resolveReport(subject, aspect, asked);
  }
  if (subject === "plan") return resolvePlan(aspect, asked);
  if (subject === "printed") return resolvePrinted(aspect, asked);
  if (subject === "age") return resolveAge(aspect);
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
