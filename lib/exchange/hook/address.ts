/** Characters of an address. */
export const LONGEST_ADDRESS = 2_000;

/** This device alone: what is sent there leaves it by no network. */
const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** An address that events may be sent to, as browsers write it; or why not, with the remedy. */
export function hookAddress(written: string): { address: string } | { error: string } {
  const url = URL.parse(written.trim());
  if (!url || written.length > LONGEST_ADDRESS)
    return { error: 'Write a whole address, as https://example.com/hook.' };
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
    return {
      error:
        'Only https:// is safe over a network; http:// is for this device alone, as http://127.0.0.1:8080/.',
    };
  if (url.username !== '' || url.password !== '')
    return { error: 'Leave name and password out of the address: each event is signed instead.' };
  url.hash = '';
  return { address: url.href };
}

/** The leave that the browser is asked for: this host, and no other. Patterns of Firefox know no ports. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
