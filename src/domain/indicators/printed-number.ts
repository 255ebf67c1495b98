const NUMBER = /\d(?:[\d.,]*\d)?/g;

/**
 * A text with the numbers of papers that print decimals with a comma, "9.120,50", as papers with a
 * point print them: "9,120.50". Each sign keeps its place.
 */
export function withPoint(text: string): string {
  return text.replace(NUMBER, (number) =>
    number.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")),
  );
}
