import type { IncomingMessage, ServerResponse } from "node:http";
import { holdsContent } from "../load/held-content.ts";
import type { Problem } from "../problems/problem.ts";
import { problemNotice } from "./problem-notice.ts";
import { ENGINE_LANGUAGE } from "../domain/language.ts";

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A page of the notice alone, which loads itself again when the content changes. */
function pageOf(notice: string, base: string): string {
  return `<!doctype html><html lang="${ENGINE_LANGUAGE}"><head><meta charset="utf-8"><title>The content has a mistake</title><script type="module" src="${base}@vite/client"></script></head><body>${notice}</body></html>`;
}

/** Adds a notice to the end of an answer, if that is a page: what is known when the page is made. */
function addTo(response: ServerResponse, notice: () => string): void {
  const end = response.end.bind(response);
  const isPage = (): boolean =>
    String(response.getHeader("content-type")).startsWith("text/html") &&
    !response.hasHeader("content-length");
  Object.assign(response, {
    end: (...parts: Parameters<typeof end>) => {
      if (isPage()) response.write(notice());
      return end(...parts);
    },
  });
}

/**
 * Puts what is wrong with the content on every page of the server of `astro dev`. Where no content
 * was good yet, the notice is the page.
 *
 * @param base the path that the site lives at
 * @param problems what is wrong now, and what waits
 */
export function noticeMiddleware(base: string, problems: () => readonly Problem[]): Handler {
  return (request, response, next) => {
    if (!holdsContent() && String(request.headers.accept).includes("text/html")) {
      response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
      response.end(pageOf(problemNotice(problems(), false), base));
      return;
    }
    addTo(response, () => problemNotice(problems(), true));
    next();
  };
}
