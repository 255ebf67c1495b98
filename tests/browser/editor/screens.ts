import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";

/** A field of the form, by its label. Sveltia puts invisible marks around names. */
export function field(page: Page, label: string): Locator {
  return page.getByRole("group", { name: new RegExp(`^“.?${label}.?” Field$`) }).first();
}

export function textField(page: Page): Locator {
  return page.getByRole("textbox", { name: "Text", exact: true });
}

/**
 * Goes to a file's form and waits until it can be used.
 *
 * @param entry collection and file: "update/entries/2030-12/ferry-pass"
 */
export async function openEntry(page: Page, entry: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${entry}`);
  await textField(page).waitFor();
}

/** Waits until the editor has left the form, as it does after saving. */
export async function leftForm(page: Page): Promise<void> {
  await textField(page).waitFor({ state: "detached" });
  await page.waitForURL(({ hash }) => !hash.includes("/entries/"));
}

/** Saves with the button. */
export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await leftForm(page);
}

/** Presses a key until an element has the focus, as somebody without a mouse would. */
export async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Pressing ${key} does not lead to ${target.toString()}.`);
}

/** Accessibility rules that a screen breaks. */
export async function brokenRules(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}`);
}
