/** Whether a host is `h` or under it; never by `includes`, which "acme.example.evil.example" would pass. */
export function isHost(host: string, h: string): boolean {
  return host === h || host.endsWith(`.${h}`);
}
