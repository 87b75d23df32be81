/** A part of an address as it reads: "M%C3%BCller" → "Müller". One with a stray percent sign stands as written. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
