/**
 * A text in small letters, each at its old place. The forms of small counts are looked for in it: to
 * look for them in letters of either case takes forty times as long.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  // A few capital letters have no small one of their own length ("İ"): these stay.
  return text.replace(/\p{Lu}/gu, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  });
}
