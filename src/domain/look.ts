/** Letters that a body may choose. Each is on nearly every device, so none is fetched. */
export const FONTS = ["system", "arial", "verdana", "trebuchet", "georgia"] as const;

export type FontName = (typeof FONTS)[number];

/** How a body's site looks, as its `plan.json` says. What is left out is as on every site. */
export interface Look {
  /** Main colour as "#rrggbb": bands, buttons, numbers in circles, the site's name. */
  colour?: string | undefined;
  /** Second colour as "#rrggbb": links. Left out, links have the main colour. */
  linkColour?: string | undefined;
  font?: FontName | undefined;
  /** Whether the logo is a wordmark: it holds the site's name in letters. */
  logoHoldsName?: boolean | undefined;
}

/** A body's logo, as it stands in the header of every page. */
export interface Logo {
  /** The whole SVG file. */
  drawing: string;
  /** How wide it is for each part of its height. */
  ratio: number;
}
