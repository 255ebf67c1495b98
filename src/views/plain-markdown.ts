/** Plain text that Markdown and GitHub leave alone: no mark-up, no mention of a person's account. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|]/g, "\\$&")
    .replace(/@/g, "@\u200B");
}
