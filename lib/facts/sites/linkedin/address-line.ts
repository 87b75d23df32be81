/** Parts of a postal address; an empty text where one is not told. */
interface Parts {
  street: string;
  code: string;
  city: string;
  region: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** Street and town on one line, in the order of the country; empty without a street or a town. */
export function addressLine({ street, code, city, region, country }: Parts): string {
  if (street === '' || city === '') return '';
  const words = (...parts: string[]) => parts.filter(Boolean).join(' ');
  if (!/^(?:US|CA|GB|AU|NZ|IE|IN|ZA)$/.test(country)) return `${street}, ${words(code, city)}`;
  const end = words(/^(?:US|CA|AU)$/.test(country) ? region : '', code);
  return [street, city, end].filter(Boolean).join(', ');
}
