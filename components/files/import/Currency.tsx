import { useId } from 'preact/hooks';
import type { Said } from '../../../lib/exchange/import/companies.ts';

/** Of the markets that the reader's languages are spoken in. */
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK', 'CAD', 'AUD', 'BRL'];

interface CurrencyProps {
  said: Said;
  onSaid: (said: Said) => void;
}

/** What a bare number is a sum of. */
export function Currency({ said: { currency, ...said }, onSaid }: CurrencyProps) {
  const id = useId();
  return (
    <p class="import-act">
      <label for={id}>Sums that name no currency are in</label>
      <select
        id={id}
        value={currency ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onSaid({ ...said, ...(value !== '' && { currency: value }) })
        }
      >
        <option value="">none that is known: leave them out</option>
        {CURRENCIES.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </p>
  );
}
