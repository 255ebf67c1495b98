/** One way in which a component is used. Its words and figures are made up. */
export interface Example<Props> {
  /** What the example is of: "A split rating". */
  name: string;
  props: Props;
  /** Words that the component then shows: what its test looks for. */
  shows: readonly string[];
  /** True for a component that is an item of a list. */
  item?: boolean;
}

/**
 * The examples of a component, next to it in `<Name>.examples.ts`. The page `/style/` shows them
 * all; whatever is tested on every page is tested on them there.
 */
export type Examples<Props> = readonly Example<Props>[];
