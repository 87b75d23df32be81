import { fold } from '../text/fold.ts';
import { VENDORS, type Vendor } from './room-forms.ts';

/** Where an account can be looked at: its site, or its room at a vendor. */
export function addressOf(accountId: string): string {
  const vendor = vendorOf(accountId);
  const [form] = vendor?.forms ?? [];
  if (!vendor || !form) return `https://${accountId}/`;
  const tenant = accountId.slice(0, -vendor.vendor.length - 1);
  return `https://${form.replace('{}', encodeURIComponent(tenant))}${form.includes('/') ? '' : '/'}`;
}

/** Whether an account is a company's room or entry at a vendor, its own site being elsewhere. */
export function isRoom(accountId: string): boolean {
  const kind = vendorOf(accountId)?.kind;
  return kind === 'room' || kind === 'entry';
}

/** Whether it is a room that the company uses, where the address, numbers and technologies are the vendor's. */
export function isUsedRoom(accountId: string): boolean {
  return vendorOf(accountId)?.kind === 'room';
}

/** Whether two accounts are names of one entry, or rooms at one vendor. */
export function isSameVendor(one: string, other: string): boolean {
  const vendor = vendorOf(one);
  return vendor !== undefined && vendor === vendorOf(other);
}

/** Whether a room and an account go by one name: "acme-tools.greenhouse.io" and "acmetools.example". */
export function isNamedLike(room: string, accountId: string): boolean {
  const [one, two] = [fold(room.split('.')[0] ?? ''), nameInId(accountId)];
  return one === two || (Math.min(one.length, two.length) >= 4 && (one.includes(two) || two.includes(one)));
}

/** The part of an account's id that is a name: "acmetools" of acme-tools.co.uk. */
export function nameInId(accountId: string): string {
  return fold(accountId.split('.')[0] ?? '');
}

const BY_NAME = new Map(VENDORS.map((vendor) => [vendor.vendor, vendor]));

/** By what follows each dot, for a list of hundreds takes longer than a score may. */
function vendorOf(accountId: string): Vendor | undefined {
  for (let dot = accountId.indexOf('.'); dot >= 0; dot = accountId.indexOf('.', dot + 1)) {
    const vendor = BY_NAME.get(accountId.slice(dot + 1));
    if (vendor) return vendor;
  }
  return undefined;
}
