import { decoded } from '../text/decoded.ts';
import { VENDORS, VENDORS_OWN, type Vendor } from './room-forms.ts';

/** A company's address at a vendor that serves many (`room-forms.ts`). */
export interface Room {
  /** "acme.greenhouse.io", whichever of the vendor's forms the address had. */
  id: string;
  kind: Vendor['kind'];
  vendor: string;
  /** What the company is called there: "acme". */
  tenant: string;
}

interface Form extends Vendor {
  host: RegExp;
  /** The last two labels of the host. */
  end: string;
  /** Segments of the path from its beginning. */
  path: readonly string[];
  parameter: string | undefined;
  /** The company's name stands in the host. */
  isInHost: boolean;
}

const FORMS: readonly Form[] = VENDORS.flatMap((vendor) => vendor.forms.map((form) => read(form, vendor)));

/** An address is held against a handful of forms, not against all. */
const BY_END = Map.groupBy(FORMS, ({ end }) => end);

/**
 * The room or site that an address is of, as "boards.greenhouse.io/acme/jobs/12" is of acme.
 *
 * @returns `nobody` where the host holds nothing but rooms and the address does not say whose; undefined for any other
 *   host, the vendor's own included.
 */
export function roomAt(address: string): Room | 'nobody' | undefined {
  // Asked of every link of a page: parsing an address costs twenty times what this look at its host does.
  const end = endOf(HOST.exec(address)?.[1]?.toLowerCase() ?? '');
  const near = BY_END.get(end);
  const url = near && URL.parse(address);
  if (!near || !url) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const forms = near.filter((form) => form.host.test(host));
  for (const form of forms) {
    const tenant = tenantIn(form, host, url);
    if (tenant === undefined) continue;
    return { id: `${tenant}.${form.vendor}`, kind: form.kind, vendor: form.vendor, tenant };
  }
  return forms.some((form) => !form.isInHost && !isVendors(host, form.vendor)) ? 'nobody' : undefined;
}

/** The host of an address as it is written, without port and final dot. */
const HOST = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+?)\.?(?:[/?#:]|$)/i;

function read(form: string, vendor: Vendor): Form {
  const [place = '', query] = form.split('?');
  const [host = '', ...path] = place.split('/');
  const pattern = host.replaceAll('.', '\\.').replace('{}', '([^.]+)').replace('*', '[^.]+');
  return {
    ...vendor,
    host: new RegExp(`^${pattern}$`),
    end: endOf(host),
    path,
    parameter: query?.split('=')[0],
    isInHost: host.includes('{}'),
  };
}

function endOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

const isVendors = (host: string, vendor: string) => host === vendor || host === `www.${vendor}`;

function tenantIn({ host, path, parameter, isInHost }: Form, hostname: string, url: URL): string | undefined {
  const given = url.pathname.split('/').slice(1);
  if (path.some((segment, at) => segment !== given[at] && (!isOpen(segment) || !given[at]))) return undefined;
  // Two letters in front of a host are a language.
  if (isInHost) return nameOf(host.exec(hostname)?.[1], 3);
  return nameOf(parameter ? url.searchParams.get(parameter) : given[path.indexOf('{}')], 2);
}

const isOpen = (segment: string) => segment === '{}' || segment === '*';

/** In lower case and fit for an id. */
function nameOf(written: string | null | undefined, shortest: number): string | undefined {
  if (!written || written.length > 200) return undefined;
  const name = decoded(written)
    .toLowerCase()
    .replace(/[\s/:@.?#%]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name.length < shortest || VENDORS_OWN.has(name) ? undefined : name;
}
