/** Help lines that pages may name. Their numbers are kept here so that no page can mistype one. */
export const PHONES: Readonly<Record<string, string>> = {
  emergency: "999",
  childline: "0800 1111",
  nspcc: "0808 800 5000",
};
