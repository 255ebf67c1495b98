import type { Page } from "playwright-core";

/** Whether the page can be scrolled sideways, and the widest thing on it; empty if it cannot. */
export function sideways(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return "";
    const wide = [...document.querySelectorAll("main *, header *, footer *")].filter(
      (one) => one.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return `${root.scrollWidth} > ${root.clientWidth}: ${wide.at(-1)?.outerHTML.slice(0, 400) ?? ""}`;
  });
}

/** Elements whose words are cut off, because they need more room than they are given. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((one) => {
        // What is a pixel large is for screen readers alone.
        if (one.clientHeight < 2 || one.clientWidth < 2) return false;
        const over =
          one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1;
        if (!over || one.textContent.trim() === "") return false;
        const { overflowX, overflowY, clipPath } = getComputedStyle(one);
        // So is what shows no point of itself until it has the focus.
        if (clipPath === "inset(50%)") return false;
        return [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
      })
      .map((one) => one.outerHTML.slice(0, 400)),
  );
}

/** Presses Tab once for each thing that can have the focus. */
async function tabThrough(page: Page): Promise<void> {
  const count = await page.evaluate(() => {
    const can = "a[href], button, input, select, textarea, summary, iframe, [tabindex], audio";
    const stops = [...document.querySelectorAll<HTMLElement>(can)].filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility(),
    );
    stops.at(-1)?.setAttribute("data-last-stop", "");
    for (const type of ["focusin", "keydown"]) {
      window.addEventListener(
        type,
        ({ target }) => {
          (target as Element).setAttribute("data-reached", "");
        },
        true,
      );
    }
    return stops.length;
  });
  for (let pressed = 0; pressed < count; pressed += 1) await page.keyboard.press("Tab");
}

/**
 * Walks through the page with the Tab key.
 *
 * @returns what the focus does not leave, empty where it comes to the page's last stop
 */
export async function keyboardTrap(page: Page): Promise<string> {
  await tabThrough(page);
  return page.evaluate(() => {
    const held = document.querySelector("[data-last-stop]:not([data-reached])")
      ? (document.activeElement?.outerHTML.slice(0, 400) ?? "")
      : "";
    // The page is then looked at in other ways: nothing of the walk stays on it.
    for (const mark of ["data-last-stop", "data-reached"])
      for (const one of document.querySelectorAll(`[${mark}]`)) one.removeAttribute(mark);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
    return held;
  });
}
