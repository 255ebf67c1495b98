/** How wide an SVG drawing is for its height; undefined if its viewBox does not say so. */
export function ratioOf(drawing: string): number | undefined {
  const box = /<svg\b[^>]*\sviewBox\s*=\s*["']([^"']*)["']/.exec(drawing)?.[1] ?? "";
  const [, , width = 0, height = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? width / height : undefined;
}
