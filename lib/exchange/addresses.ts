/** A web address, or the one of a mail address' host. */
export interface Address {
  url: string;
  isMail: boolean;
}

/** A host with a dot, alone, behind a scheme, or behind the @ of a mail address. */
const ADDRESS =
  /^(?:(https?:\/\/)|([^\s@]{1,64}@))?((?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}\p{L}[\p{L}\p{N}-]{1,62})(?::\d{1,5})?(\/\S{0,500})?(?:[^\p{L}\p{N}@]|$)/iu;

/** Between what may be addresses in a cell: "Site:acme.example", "<jane@acme.example>". */
const BETWEEN = /[\s<>()[\]|"']+|:(?!\/\/|\d)/;

/** Bullets and the like. */
const LEADING = /^[^\p{L}\p{N}]{1,20}/u;

/** A file is no site. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|png|jpe?g|gif|svg|html?|php|js|json|xml)$/i;

/** The addresses in a line or cell, of mail addresses nothing but the host, and whether it says anything else. */
export function addressesIn(text: string): { addresses: Address[]; isAll: boolean } {
  const pieces = text.split(BETWEEN).filter((piece) => piece !== '');
  const addresses = pieces.flatMap((piece) => addressIn(piece) ?? []);
  return { addresses, isAll: addresses.length === pieces.length };
}

function addressIn(piece: string): Address | undefined {
  const [, scheme = 'https://', mailbox, host, path = '/'] = ADDRESS.exec(piece.replace(LEADING, '')) ?? [];
  if (host === undefined || FILE.test(host)) return undefined;
  const isMail = mailbox !== undefined;
  const url = scheme + host + (isMail ? '/' : path.replace(/[;,]+$/, ''));
  return URL.canParse(url) ? { url, isMail } : undefined;
}
