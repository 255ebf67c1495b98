import type { AstroPrerenderer } from "astro";
import { markPage } from "../hosting/mark-language.ts";
import { scriptFiles } from "../hosting/page-programs.ts";
import { pageTrimmer } from "../hosting/trim-pages.ts";
import { lazily } from "../domain/once.ts";

type Rendered = Awaited<ReturnType<AstroPrerenderer["render"]>>;

function isPage({ headers, body }: Response): boolean {
  return body !== null && headers.get("content-type")?.startsWith("text/html") === true;
}

/** An answer whose page is finished, if it is one. */
async function finished(answer: Rendered, finish: (html: string) => string): Promise<Rendered> {
  const response = answer instanceof Response ? answer : answer.response;
  if (!isPage(response)) return answer;
  const { status, headers } = response;
  headers.delete("content-length");
  const page = new Response(finish(await response.text()), { status, headers });
  return answer instanceof Response ? page : { ...answer, response: page };
}

/**
 * Has Astro’s maker of pages give each as it is published: trimmed, and with its languages marked. So
 * a page is written once, and none is read again.
 *
 * @param folder where the site is built; its scripts are there before the first page
 * @param spoken the language that is marked on every page, if it is not the first of the body
 */
export function finishPages(maker: AstroPrerenderer, folder: string, spoken?: string): void {
  const render = maker.render.bind(maker);
  const trim = lazily(() => pageTrimmer(scriptFiles(folder)));
  const finish = (html: string): string =>
    trim()(spoken === undefined ? html : markPage(html, spoken));
  maker.render = async (...asked) => finished(await render(...asked), finish);
}
