export function writeRecord(): void {}
