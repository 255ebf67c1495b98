import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Headers that every answer of the site should have. The policy on scripts and styles stands in each
 * page; being shown in a frame can only be forbidden by a header.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
};

/** Pages of a preview say so themselves; this says it of figures and pictures too. */
const PREVIEW_HEADERS: Readonly<Record<string, string>> = { "X-Robots-Tag": "noindex" };

/** `_headers`, which Netlify and Cloudflare Pages read. */
export function headersFile(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return ["/*", ...lines, ""].join("\n");
}

/** `staticwebapp.config.json`, which Azure Static Web Apps reads. */
export function azureFile(headers: Readonly<Record<string, string>>): string {
  const config = {
    globalHeaders: headers,
    responseOverrides: { "404": { rewrite: "/404.html" } },
    mimeTypes: { ".csv": "text/csv", ".json": "application/json" },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Writes what hosts read of their own beside the site's files. */
export function writeHostFiles(folder: string, preview: boolean): void {
  const headers = preview ? { ...SECURITY_HEADERS, ...PREVIEW_HEADERS } : SECURITY_HEADERS;
  writeFileSync(join(folder, "_headers"), headersFile(headers));
  writeFileSync(join(folder, "staticwebapp.config.json"), azureFile(headers));
}
