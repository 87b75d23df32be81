/** What libphonenumber knows of the world's numbers: a row a country, whose places its `metadata.js` names. */
export interface PhoneMetadata {
  countries: Record<string, unknown[]>;
  nonGeographic: Record<string, unknown[]>;
}

/** The place in a row of how the country prints numbers: half of all bytes. */
const FORMATS = 4;

/** For the build alone: without the ways to print a number. We keep it as the page writes it, and as E.164. */
export function withoutFormats<M extends PhoneMetadata>(metadata: M): M {
  const slim = structuredClone(metadata);
  for (const row of [...Object.values(slim.countries), ...Object.values(slim.nonGeographic)])
    row[FORMATS] = 0;
  return slim;
}
