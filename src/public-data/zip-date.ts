/** The first day that a zip file can name, in the zone of whoever asks: a zip knows no zones. */
export const EARLIEST = new Date(1980, 0, 1);
