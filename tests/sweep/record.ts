/** Filled in below. */
export const writeRecord = (): undefined => undefined;
