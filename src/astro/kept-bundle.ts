import type { HookParameters } from "astro";
import { restoreBundle, storeBundle, type Bundle } from "../load/bundle-store.ts";

type Setup = Pick<HookParameters<"astro:build:setup">, "vite" | "pages">;
type Builder = Parameters<NonNullable<NonNullable<Setup["vite"]["builder"]>["buildApp"]>>[0];
type Bundled = Awaited<ReturnType<Builder["build"]>>;
type Page = Setup["pages"] extends Map<string, infer One> ? One : never;

/** A builder that has built already: Astro is told where the program begins, and nothing else. */
function doneBefore(builder: Builder, entry: string): Builder {
  const chunk = { type: "chunk", fileName: entry, code: "", moduleIds: [] };
  const build: Builder["build"] = (environment) => {
    environment.isBuilt = true;
    return Promise.resolve({ output: [chunk] } as unknown as Bundled);
  };
  return Object.create(builder, { build: { value: build } }) as Builder;
}

function giveStyles(pages: Setup["pages"], { styles }: Bundle): void {
  for (const [key, own] of styles) {
    const page = pages.get(key);
    if (page) page.styles = own as Page["styles"];
  }
}

/**
 * The program that makes pages, as it was bundled in the last build: it is the same where the code,
 * the settings and what is compiled are.
 */
export class KeptBundle {
  readonly #name: string;
  readonly #key: string;
  readonly #folder: string;
  /** Set when the bundle is new. */
  #pages: Setup["pages"] | undefined;

  /**
   * @param name of the site
   * @param key a mark of everything that the bundle is made of
   * @param folder where Astro builds: the program names it
   */
  constructor(name: string, key: string, folder: string) {
    this.#name = name;
    this.#key = `${key} ${folder}`;
    this.#folder = folder;
  }

  /** Has Astro take what was bundled before, if it would be the same. */
  setUp({ vite, pages }: Setup): void {
    const normal = vite.builder?.buildApp;
    if (!vite.builder || !normal) return;
    vite.builder.buildApp = (builder) => {
      const bundle = restoreBundle(this.#name, this.#key, this.#folder);
      if (!bundle) {
        this.#pages = pages;
        return normal(builder);
      }
      giveStyles(pages, bundle);
      return normal(doneBefore(builder, bundle.entry));
    };
  }

  /** Keeps what was bundled, before any page is made. */
  keep(): void {
    if (!this.#pages) return;
    const styles = [...this.#pages].map(([key, page]) => [key, page.styles] as const);
    storeBundle(this.#name, this.#key, this.#folder, styles);
  }
}
