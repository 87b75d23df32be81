import { around } from '../../text/around.ts';

/** An address as the text shows it, before it is decided whose it is. */
export interface Address {
  /** Absent where a British or Canadian postcode stands without one. */
  town?: string;
  /** Countries whose addresses have this form; one where form or region leaves no doubt. */
  countries: string[];
  /** Whether the form alone says that this is an address: a state with ZIP, a British postcode, 〒. */
  sure: boolean;
  /** Where in the flow it stands: the postcode or region. */
  at: number;
  end: number;
}

/** A form that addresses take around a postcode or region: how to find it and what it says. */
export interface Form {
  /** Finds the postcode or region. Global; linear: every repetition is bounded. */
  token: RegExp;
  /** Shapes of which the token has one, "9" for a digit and "A" for a capital: without any of them it is not looked for. */
  shapes: readonly string[];
  /** Letters without which no page has this form. */
  script?: RegExp;
  read(around: Around): Reading | undefined;
}

/** What a form says about the place around its token; undefined where the form does not fit after all. */
export interface Reading {
  town: string | undefined;
  countries: string[];
  sure: boolean;
}

export interface Around {
  /** At most 110 characters before the token. */
  before: string;
  token: string;
  /** At most 70 characters after it. */
  after: string;
}

/** The words that say an address, with what stands around it; its lines told apart, as a link to them needs it. */
export function addressQuote(text: string, { at, end, town }: Address): string {
  return around(text, at, end + (town?.length ?? 0), 80, 20).replace(/\s*\n\s*/g, ' · ');
}
