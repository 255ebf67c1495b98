import { faintColours } from "../look/palette.ts";
import { LETTERS } from "../look/contrast.ts";
import { problemAt } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** A body's own colours can be read, and what is said of its logo is true. */
export function checkLook({ plan, logos }: ContentSet): Problem[] {
  if (!plan) return [];
  const { look = {} } = plan.data;
  const faint = faintColours(look).map(({ key, contrast, instead }) => {
    const told = Math.floor(contrast * 10) / 10;
    const message = `"${look[key] ?? ""}" is too pale to be read: letters in it stand out by ${told} to 1, and need ${LETTERS} to 1.`;
    const remedy = `Write a darker colour. The nearest that can be read is "${instead}".`;
    return problemAt(plan, ["look", key], "colour-faint", message, remedy);
  });
  if (!look.logoHoldsName || logos.length > 0) return faint;
  const message = "There is no look/logo.svg that could hold the site’s name.";
  const remedy = "Add look/logo.svg beside plan.json, or delete this line.";
  return [...faint, problemAt(plan, ["look", "logoHoldsName"], "logo-missing", message, remedy)];
}
