/**
 * The content security policy of the editor's page: its own files, and GitHub once somebody signs
 * in. Styles may stand in the page because the editor's parts write their own.
 */
export function contentPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' data: https://api.github.com",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
