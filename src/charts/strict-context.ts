import type { SvgContext } from "./svg-context.ts";

/**
 * The context as Chart.js gets it: a call or a setting that is not drawn is an error that names it,
 * instead of something missing in the picture.
 */
export function strictContext(context: SvgContext): SvgContext {
  const refuse = (name: string | symbol) => {
    throw new Error(`The chart picture needs “${String(name)}”, which SvgContext does not draw.`);
  };
  return new Proxy(context, {
    get(target, name) {
      if (!(name in target)) refuse(name);
      const found: unknown = Reflect.get(target, name, target);
      return typeof found === "function" ? (found.bind(target) as unknown) : found;
    },
    set(target, name, value) {
      if (!(name in target)) refuse(name);
      return Reflect.set(target, name, value, target);
    },
  });
}
