import type { EditorOptions } from "./options.ts";

/** The part of the editor's address that names the proposal to go on with. */
const PROPOSAL = "proposal";

/**
 * The options with the proposal that the address names. The published branch is none: what is saved
 * there would be published without a second pair of eyes.
 *
 * @param search of the editor's address: "?proposal=cms/update/2014-06"
 */
export function goOn(options: EditorOptions, search: string): EditorOptions {
  const proposal = new URLSearchParams(search).get(PROPOSAL);
  return proposal && proposal !== options.branch ? { ...options, proposal } : options;
}
