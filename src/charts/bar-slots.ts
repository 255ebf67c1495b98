import type { Box } from "./marks.ts";

/**
 * How lying bars stand under each other. Every category takes `head`, then one slot per bar, then
 * `tail`; a slot is room for words `above` the bar, the bar, and room for words `below` it. All in
 * pixels; all categories alike, as Chart.js spaces them evenly.
 */
export interface BarSlots {
  categories: number;
  /** Bars in one category. */
  bars: number;
  head: number;
  above: number;
  thickness: number;
  below: number;
  tail: number;
}

const slotHeight = ({ above, thickness, below }: BarSlots) => above + thickness + below;

/** The height of one category. */
export function categoryHeight(slots: BarSlots): number {
  return slots.head + slots.bars * slotHeight(slots) + slots.tail;
}

/** How far Chart.js, which centres bars in their category, would draw them too high or too low. */
function shift(slots: BarSlots): number {
  return (slots.head - slots.tail + slots.above - slots.below) / 2;
}

/** The upper edge of the first category if the picture has `top` pixels of words over it. */
export function firstCategoryTop(slots: BarSlots, top: number): number {
  return Math.max(top, Math.ceil(-shift(slots)));
}

/** The upper edge of a category. */
export function categoryTop(slots: BarSlots, first: number, category: number): number {
  return first + category * categoryHeight(slots);
}

/** The upper edge of a bar itself. */
export function barTop(slots: BarSlots, first: number, category: number, bar: number): number {
  const top = categoryTop(slots, first, category);
  return top + slots.head + bar * slotHeight(slots) + slots.above;
}

/** The plot that makes Chart.js draw its bars where the slots have them. */
export function barPlot(slots: BarSlots, first: number, left: number, right: number): Box {
  const top = first + shift(slots);
  return { left, right, top, bottom: top + slots.categories * categoryHeight(slots) };
}

/** Chart.js options for bars of this thickness, one slot apart. */
export function barOptions(slots: BarSlots): { barThickness: number; maxBarThickness: number } {
  return { barThickness: slotHeight(slots), maxBarThickness: slots.thickness };
}
