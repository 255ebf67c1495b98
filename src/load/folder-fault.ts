/**
 * What is wrong with the folder that the project lies in, or null. Vite takes a name for an address:
 * what follows "#" or "?" is lost, and "%" begins a code.
 */
export function folderFault(folder: string): string | null {
  if (!/[#?%]/.test(folder)) return null;
  return `The site cannot be built in the folder "${folder}". Take the characters #, ? and % out of its name, and of the names of the folders above it.`;
}
