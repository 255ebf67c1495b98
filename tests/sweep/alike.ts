import type { Page } from "playwright-core";

/**
 * Puts a function into the page that gives, of elements with words, one for each look: the same
 * colours, backgrounds and letters, of its own and of all that it stands in. Where nothing but colours
 * differs from a way in which every element was judged, a rule on colours has the same to say of all
 * that look alike. What something else may lie over, or that sticks out of what it stands in, is
 * alike to nothing.
 */
export function bringAlike(page: Page): Promise<void> {
  return page.evaluate(() => {
    const LOOK = [
      ...["color", "backgroundColor", "backgroundImage", "opacity", "filter", "mixBlendMode"],
      ...["textShadow", "textDecorationLine", "webkitTextFillColor", "fontSize", "fontWeight"],
    ] as const;

    const overlaps = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const inside = (a: DOMRect, b: DOMRect): boolean =>
      a.left >= b.left - 1 &&
      a.right <= b.right + 1 &&
      a.top >= b.top - 1 &&
      a.bottom <= b.bottom + 1;
    const hasWords = (one: Element): boolean =>
      one.matches("a, input, select, textarea, button, summary") ||
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());

    /** A number for each look, the same for the same. */
    const numberLooks = (all: readonly Element[], styles: Map<Element, CSSStyleDeclaration>) => {
      const known = new Map<string, number>();
      const looks = new Map<Element, number>();
      for (const one of all) {
        const style = styles.get(one) as unknown as Record<string, string>;
        const own = LOOK.map((name) => style[name]).join("|");
        const look = `${String(looks.get(one.parentElement ?? one) ?? "")} ${own}`;
        if (!known.has(look)) known.set(look, known.size);
        looks.set(one, known.get(look) ?? 0);
      }
      return looks;
    };

    Object.assign(globalThis, {
      oneOfEachLook: () => {
        const all = [...document.querySelectorAll("html, body, body *")];
        const styles = new Map(all.map((one) => [one, getComputedStyle(one)]));
        const looks = numberLooks(all, styles);
        const laid = all
          .filter((one) => /absolute|fixed|sticky/.test(styles.get(one)?.position ?? ""))
          .map((one) => ({ one, box: one.getBoundingClientRect() }));
        const alone = (one: Element): boolean => {
          const box = one.getBoundingClientRect();
          const around = one.parentElement?.getBoundingClientRect();
          return (
            (around !== undefined && !inside(box, around)) ||
            laid.some((over) => !over.one.contains(one) && overlaps(over.box, box))
          );
        };
        const seen = new Set<number | undefined>();
        return all.filter((one) => {
          if (!hasWords(one) || !one.checkVisibility()) return false;
          if (alone(one)) return true;
          const look = looks.get(one);
          return !seen.has(look) && seen.add(look);
        });
      },
    });
  });
}
