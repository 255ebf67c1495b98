import type { Locator, Page } from "playwright-core";

/** A field of the form, by its label. Sveltia puts invisible marks around names. */
export function field(page: Page, label: string): Locator {
  return page.getByRole("group", { name: new RegExp(`^“.?${label}.?” Field$`) }).first();
}

/**
 * Waits until a choice stands in a group, in which only one can be reached with the Tab key: a click or
 * a key before that shows, but does not count. People are not that quick.
 */
export async function choiceReady(radio: Locator): Promise<void> {
  const group = radio.locator('xpath=ancestor::*[@role="radiogroup"][1]');
  await group.locator('[role="radio"][tabindex="-1"]').first().waitFor();
}

/** Chooses one of several values. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  const radio = field(page, label).getByRole("radio", { name: value });
  await choiceReady(radio);
  await radio.click();
}

/** A field for words, by its label. */
export function textIn(page: Page, label: string): Locator {
  return page.getByRole("textbox", { name: label, exact: true });
}

/** The text of a file below its keys. */
export function textField(page: Page): Locator {
  return textIn(page, "Text");
}

/** The row that stands for a file in a list. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole("row", { name, exact: true });
}

/**
 * Waits until a form can be used: its fields are there, and the editor has put the focus on it.
 * Whoever types between the two types into nothing, and Save stays grey. People are not that quick.
 */
export async function formOpened(page: Page, label: string | null = "Text"): Promise<void> {
  if (label !== null) await textIn(page, label).waitFor();
  await page.locator(".content-editor:focus").waitFor();
}

/** Signs in as somebody would who came by a link to a file. */
export async function signIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign In Using Access Token" }).click();
  await page.getByRole("textbox", { name: "Personal Access Token" }).fill("a-token-for-tests");
  await page.keyboard.press("Enter");
}

/** Opens a file from the list of its folder, as somebody would who has just saved it. */
export async function openFromList(page: Page, folder: string, name: string): Promise<void> {
  await page.getByRole("treeitem", { name: folder, exact: true }).click();
  await rowOf(page, name).click();
  await formOpened(page);
}

/**
 * Waits until the editor has left the form and shows the list, as it does after saving. The address
 * changes first, the fields go next, and the list comes last. Going elsewhere in between makes the
 * next form twice, and what was typed into the first of the two is lost.
 */
export async function leftForm(page: Page): Promise<void> {
  await page.locator(".content-editor").waitFor({ state: "detached" });
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
