import { countryOfCity } from '../../text/city-countries.ts';
import { countryCode } from '../../text/countries.ts';
import type { CompanyRecord } from './record.ts';
import { type Seat, seatOf } from './seat.ts';

/** Where a record says that the company is, and in what words. */
export function placeIn(record: CompanyRecord, language?: string): Seat & { quote: string } {
  const { place = '', address = '', city = '', country = '' } = record;
  const seat = seatOf(place || address, language);
  const town = city || seat.town;
  const code = countryCode(country, language) ?? seat.country ?? countryOfCity(city);
  return {
    ...(code ? { country: code } : {}),
    ...(town ? { town } : {}),
    quote: place || [city, country].filter((part) => part !== '').join(', ') || address,
  };
}
