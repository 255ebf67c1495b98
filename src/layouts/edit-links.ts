import { FORM_EDITOR_PATH } from "../addresses/paths.ts";
import { loadReportCard } from "../load/report-card.ts";
import { OWN_SETTINGS } from "../load/own-settings.ts";
import { editLinks, type EditLink } from "../views/edit-link.ts";
import { editPlaces } from "../views/edit-places.ts";
import { href } from "../addresses/href.ts";

/**
 * Links to where the content behind a page is edited; none where no way to edit is set up.
 *
 * @param path the page's path below the site's root
 */
export async function editLinksFor(path: string): Promise<EditLink[]> {
  const { editUrl, editor } = OWN_SETTINGS;
  if (!editUrl && !editor) return [];
  const formEditor = editor ? href(FORM_EDITOR_PATH) : undefined;
  return editLinks(editPlaces(await loadReportCard(), path), {
    editUrl,
    formEditor,
  });
}
