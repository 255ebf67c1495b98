/** No figure of a plan is larger, in any unit; a larger one is a slip, and no chart has room for it. */
export const LARGEST_FIGURE = 1e12;
