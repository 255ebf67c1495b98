import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { askFor } from "../../src/authoring/ask.ts";
import { FIRST_PLAN } from "../../src/domain/plans-of-body.ts";
import {
  folderOfPlan,
  laterPlans,
  placeOfPlan,
  PLANS_FOLDER,
} from "../../src/load/plan-folders.ts";
import { NOTHING_WRITTEN, refused, type Ended, type Setting } from "./ended.ts";

/** The option that says in which of several plans a new file stands. */
const OPTION = "--in";

/** Takes the option out of what was typed. */
function taken(args: readonly string[]): { named: string | undefined; rest: readonly string[] } {
  const at = args.findIndex((one) => one === OPTION || one.startsWith(`${OPTION}=`));
  if (at === -1) return { named: undefined, rest: args };
  const own = args[at]?.split("=")[1];
  const rest = args.toSpliced(at, own === undefined ? 2 : 1);
  return { named: own ?? args[at + 1] ?? "", rest };
}

/** Which plan of the body a new file is for, and what else was typed; or why the command stops. */
export async function whichPlan(
  args: readonly string[],
  setting: Setting,
): Promise<{ setting: Setting; rest: readonly string[] } | Ended> {
  const later = laterPlans(setting.contentDir);
  const { named, rest } = taken(args);
  if (later.length === 0 && named === undefined) return { setting, rest };
  const plans = [FIRST_PLAN, ...later];
  const fault = (answer: string): string | null =>
    plans.includes(answer)
      ? null
      : `There is no plan "${answer}". Write one of: ${plans.join(", ")}.`;
  let plan = named;
  if (plan === undefined && setting.author) {
    const author = setting.author();
    const question = {
      name: "in",
      label: "Plan",
      hint: `which plan it is for: ${plans.join(", ")}`,
      example: plans.at(-1) ?? FIRST_PLAN,
    };
    plan = (await askFor([question], author, (_, answer) => fault(answer)))?.["in"];
    author.close();
  }
  if (plan === undefined) {
    return refused(
      `Say which plan it is for: ${OPTION} ${plans.join(` or ${OPTION} `)}.`,
      NOTHING_WRITTEN,
    );
  }
  const wrong = fault(plan);
  if (wrong !== null) return refused(wrong, NOTHING_WRITTEN);
  return {
    setting: { ...setting, contentDir: join(setting.contentDir, folderOfPlan(plan)) },
    rest,
  };
}

/** The plan that a new one at this folder follows; undefined for a plan of its own. */
export function planFollowed(folder: string): string | undefined {
  const { id, body } = placeOfPlan(resolve(folder));
  if (id === FIRST_PLAN) return undefined;
  return [FIRST_PLAN, ...laterPlans(body).filter((one) => one < id)].at(-1);
}

/** What is wrong with the folder for a new plan; null for a good one. */
export function planFolderFault(folder: string): string | null {
  const place = resolve(folder);
  const body = resolve(place, "../..");
  const isAmong =
    basename(resolve(place, "..")) === PLANS_FOLDER && existsSync(join(body, "plan.json"));
  if (!isAmong || placeOfPlan(place).id !== FIRST_PLAN) return null;
  return `The folder of a later plan is named by its years: ${PLANS_FOLDER}/2033-36.`;
}
