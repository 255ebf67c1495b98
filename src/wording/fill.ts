/** A text for each kind of number that a language tells apart, and the language. */
export interface Forms {
  language: string;
  /** By the names that `Intl.PluralRules` gives them: "one", "few", "other". */
  texts: Readonly<Record<string, string>>;
}

/** A text with its places filled in: "{shown} results" is "12 results". Needs no catalogue. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The text that agrees with a number. */
export function formFor({ language, texts }: Forms, count: number): string {
  return texts[new Intl.PluralRules(language).select(count)] ?? texts["other"] ?? "";
}
