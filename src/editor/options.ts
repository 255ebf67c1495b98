import type { OfferedRatings } from "./rating-schema.ts";

/** What a form editor must know of the place where it runs. */
export interface EditorOptions {
  /** Repository on GitHub: "owner/name". */
  repository: string;
  /** The branch that is published. */
  branch: string;
  /**
   * A branch whose proposal goes on: everything that is saved joins it, and no proposal of its own
   * is made.
   */
  proposal?: string;
  /** Folder of the content in the repository, without slashes at its ends: "content". */
  contentFolder: string;
  /** Address of the service that signs people in. Without it people paste an access token. */
  signInUrl: string | undefined;
  /** Full address of the public site. */
  siteUrl: string;
  /** The plan whose ratings the forms offer. */
  plan: OfferedRatings;
  /** Name of the editor, shown at the top of its pages. */
  title: string;
}
