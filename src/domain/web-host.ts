/**
 * Whether a web address leads to a host that a reader can recognise by its letters: a name with a
 * dot, in plain letters. A number (127.0.0.1, 2130706433), a name of this computer (localhost) and a
 * name in letters that only look like others (xn--…) can lead elsewhere than they seem to.
 *
 * @param address a full address: "https://example.org/page"
 */
export function hasPlainHost(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? "";
  return (
    /^[^.[\]]+(?:\.[^.[\]]+)+$/.test(host) && !/^[\d.]+$/.test(host) && !/(?:^|\.)xn--/.test(host)
  );
}
