/** The language of the fixed words of the site, of its dates and of its numbers. */
export const LOCALE = "en-GB";
