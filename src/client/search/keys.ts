import type { Elements } from "./elements.ts";

function links(elements: Elements): HTMLElement[] {
  return [...elements.results.querySelectorAll<HTMLElement>("h3 a")];
}

/** Where an arrow key leads from here; undefined where it should do what it always does. */
function target(elements: Elements, key: string): HTMLElement | undefined {
  const all = links(elements);
  const focused = document.activeElement;
  if (focused === elements.field) return key === "ArrowDown" ? all[0] : undefined;
  const at = all.findIndex((link) => link === focused);
  if (at === -1) return undefined;
  return key === "ArrowDown" ? all[at + 1] : (all[at - 1] ?? elements.field);
}

/**
 * Arrow keys go from the field to the results and between them; Escape empties the search.
 *
 * @param clear empties the search
 */
export function listenToKeys(elements: Elements, clear: () => void): void {
  elements.root.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const inside =
      event.target === elements.field || links(elements).includes(event.target as HTMLElement);
    if (event.key === "Escape" && inside) {
      event.preventDefault();
      clear();
      elements.field.focus();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const next = target(elements, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
