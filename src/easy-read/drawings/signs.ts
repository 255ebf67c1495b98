import { RATING_PAINTS } from "../../charts/palette.ts";

const { green, amber, red, blue } = RATING_PAINTS;

const onGrid = (body: string): string => `<g transform="scale(3)">${body}</g>`;

/**
 * The signs of the four statuses, in the same shapes as the signs of the ratings on the standard
 * pages. Each differs in shape, so that none rests on colour alone.
 */
export const SIGNS: Readonly<Record<string, string>> = {
  "status-well": onGrid(
    `<circle cx="12" cy="12" r="11" fill="${green.fill}"/><path d="m6.5 12.5 4 4 7-8.5" fill="none" stroke="#fff" stroke-width="3"/>`,
  ),
  "status-some": onGrid(
    `<path d="M12 1.5 23 22H1z" fill="${amber.fill}" stroke="#12222b" stroke-width="1.5" stroke-linejoin="round"/><path d="M12 8.500v6.500m0 1.800v2.7" stroke="#12222b" stroke-width="3"/>`,
  ),
  "status-lot": onGrid(
    `<path d="M7.5 1h9L23 7.500v9L16.5 23h-9L1 16.500v-9z" fill="${red.fill}"/><path d="m8 8 8 8m0-8-8 8" stroke="#fff" stroke-width="3"/>`,
  ),
  "status-unknown": onGrid(
    `<path d="M1 1h22v22H1z" fill="${blue.fill}"/><path d="M8.3 9.300a3.7 3.7 0 1 1 5.6 3.200c-1.3.8-1.9 1.5-1.9 3m0 1.800v2.7" fill="none" stroke="#fff" stroke-width="2.6"/>`,
  ),
};
