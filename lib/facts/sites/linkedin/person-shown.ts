import type { Role } from './roles.ts';

/** A text and the anchor that found it. */
export interface Said {
  text: string;
  anchor: string;
}

/** What the card on top of a profile says. */
export interface Top {
  headline: Said | undefined;
  place: Said | undefined;
  /** Who employs them, as far as the card alone can tell. */
  company: Said | undefined;
}

/** What a layout shows of the person in the address. */
export interface Shown extends Top {
  /** "linkedin:in/jane-example". */
  id: string;
  /** Address of their page in one form. */
  url: string;
  /** Absent where title and heading name different people. */
  name: Said | undefined;
  roles: readonly (Role & { anchor: string })[];
  /** Whether the page shows all that it will. */
  isWhole: boolean;
}

/** A text that an anchor found; undefined for none. */
export function said(text: string | undefined, anchor: string): Said | undefined {
  return text ? { text, anchor } : undefined;
}
