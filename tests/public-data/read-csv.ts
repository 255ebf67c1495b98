/** Reads CSV after RFC 4180, by the letter: the tests' own reader, independent of the writer. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const [field, next] = text[at] === '"' ? quoted(text, at + 1) : bare(text, at);
      row.push(field);
      at = next + 1;
      if (text[next] === ",") continue;
      if (text.slice(next, next + 2) !== "\r\n") throw new Error(`No line end at ${next}.`);
      at = next + 2;
      break;
    }
    rows.push(row);
  }
  return rows;
}

function quoted(text: string, from: number): [string, number] {
  let field = "";
  for (let at = from; at < text.length; at++) {
    if (text[at] !== '"') field += text[at];
    else if (text[at + 1] === '"') field += text[++at];
    else return [field, at + 1];
  }
  throw new Error("A quoted field does not end.");
}

function bare(text: string, from: number): [string, number] {
  const length = text.slice(from).search(/,|\r\n/);
  const field = text.slice(from, from + length);
  if (length === -1 || /["\r\n]/.test(field)) throw new Error(`A bare field is broken at ${from}.`);
  return [field, from + length];
}
