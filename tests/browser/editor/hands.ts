import type { Locator, Page } from "playwright-core";
import { choiceReady, textIn } from "./screens.ts";

/** Somebody with a mouse, whose clicks and screens are counted. */
export class Hands {
  readonly page: Page;
  clicks = 0;
  readonly screens = new Set<string>();

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    await target.waitFor();
    this.screens.add(this.page.url());
    this.clicks++;
    await target.click();
  }

  /** Clicks one of several values. */
  async choose(radio: Locator): Promise<void> {
    await choiceReady(radio);
    await this.click(radio);
  }

  /** Clicks into a field and types: the text takes the place of what stood there. */
  async type(target: Locator, text: string): Promise<void> {
    await this.click(target);
    await target.fill(text);
  }

  /** Opens the part of a form that takes the reason, and fills it in. */
  async giveReason(what: readonly string[], more?: () => Promise<void>): Promise<void> {
    const reason = this.page.getByRole("group", { name: /Reason for the change/ }).first();
    await this.click(reason.getByRole("checkbox", { name: /^Add/ }));
    await more?.();
    for (const one of what) await this.click(reason.getByRole("checkbox", { name: one }));
    await this.choose(reason.getByRole("radio", { name: "Error" }));
    await this.type(textIn(this.page, "What"), "It was given wrongly, and is put right.");
    await this.type(textIn(this.page, "Why"), "The clerk misread the list.");
    await this.type(textIn(this.page, "Approved by"), "Head of Performance");
  }

  async saveAndSend(): Promise<void> {
    await this.click(this.page.getByRole("button", { name: "Save", exact: true }));
    await this.click(this.page.getByRole("button", { name: "Send for Review" }));
    await this.page.locator(".content-editor").waitFor({ state: "detached" });
  }
}
