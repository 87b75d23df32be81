/** A site that is never read, or the private part of one. */
export interface PrivateSite {
  /** With all its sub-domains. */
  host: string;
  /** Begins with a slash; with all that lies below it. Absent: the whole site. */
  path?: string;
}

/**
 * How to add one: put it into its row in alphabetical order, as `host` or `host/path`, as narrow as still holds all that
 * is private: `app.acme.example` or `acme.example/vault` where `acme.example` is the vendor's public site, which a rep may
 * well want to read. The first word of a row is its name (a country, a use) and no host.
 */
export function rows(list: string): readonly PrivateSite[] {
  const words = list.split(/\s+/).filter((word) => word.includes('.'));
  return words.map((word) => {
    const slash = word.indexOf('/');
    return slash < 0 ? { host: word } : { host: word.slice(0, slash), path: word.slice(slash) };
  });
}
