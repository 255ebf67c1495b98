import { resolve } from "node:path";
import { compareContent } from "../../src/kinds/compare-content.ts";
import type { Content } from "../../src/domain/content.ts";
import type { ContentChange } from "../../src/domain/content-changes/content-change.ts";
import { toContent } from "../../src/kinds/to-content.ts";
import { bytesOf, Checker, readFolder, textOf, type Folder } from "../mutation/content-folder.ts";

/** The real content, and what the public would see change after it is edited in memory. */
export class RealContent {
  readonly folder: Folder = readFolder(resolve("content"));
  private readonly checker = new Checker();
  private readonly before = this.state(this.folder);

  /** What changes with these files: new text, or null for a file that is deleted. */
  changes(files: Readonly<Record<string, string | null>>): ContentChange[] {
    const folder = new Map(this.folder);
    for (const [path, text] of Object.entries(files)) {
      if (text === null) folder.delete(path);
      else folder.set(path, bytesOf(text));
    }
    return this.changesTo(folder);
  }

  changesTo(folder: Folder): ContentChange[] {
    return compareContent(this.before, this.state(folder));
  }

  /** A file's text with words replaced. Throws where it does not hold them. */
  edited(path: string, from: string | RegExp, to: string): Record<string, string> {
    const text = this.text(path);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} does not hold ${from}.`);
    return { [path]: changed };
  }

  text(path: string): string {
    if (!this.folder.has(path)) throw new Error(`There is no ${path}.`);
    return textOf(this.folder.get(path));
  }

  private state(folder: Folder): Content {
    return toContent(this.checker.check(folder).set, undefined);
  }
}
