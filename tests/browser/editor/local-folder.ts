import type { Page } from "playwright-core";
import { pressUntilFocused } from "./screens.ts";

/** Files by their path in the repository. */
export type Files = Readonly<Record<string, string>>;

/** In the page: hands out the page's own private folder where it asks for one of the computer. */
function useOwnFolder(): void {
  const picker = { showDirectoryPicker: () => navigator.storage.getDirectory() };
  Object.assign(window, picker);
}

/** In the page: writes files into its private folder. */
async function writeAll(files: Files): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle(".git", { create: true });
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split("/");
    let folder = root;
    for (const part of parts.slice(0, -1)) {
      folder = await folder.getDirectoryHandle(part, { create: true });
    }
    const file = await folder.getFileHandle(parts.at(-1) ?? "", { create: true });
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
  }
}

/** In the page: reads all files of its private folder. */
async function readAll(): Promise<Files> {
  const files: Record<string, string> = {};
  const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    const entries = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
    for await (const [name, handle] of entries) {
      if (handle.kind === "directory") {
        await read(handle as FileSystemDirectoryHandle, `${path}${name}/`);
      } else {
        const file = await (handle as FileSystemFileHandle).getFile();
        files[`${path}${name}`] = await file.text();
      }
    }
  };
  await read(await navigator.storage.getDirectory(), "");
  return files;
}

/**
 * Opens the editor on a folder of files, as an editor with a copy of the repository would, with the
 * keyboard alone.
 *
 * @param url address of the editor, with the place in it that opens first
 */
export async function openLocalFolder(page: Page, url: string, files: Files): Promise<void> {
  await page.addInitScript(useOwnFolder);
  await page.goto(url);
  await page.evaluate(writeAll, files);
  const button = page.getByRole("button", { name: /Work with Local Repository/i });
  await button.waitFor();
  await pressUntilFocused(page, "Tab", button);
  await page.keyboard.press("Enter");
}

/** The files as they stand after editing. */
export function filesOf(page: Page): Promise<Files> {
  return page.evaluate(readAll);
}
