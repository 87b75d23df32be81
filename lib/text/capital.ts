/** A word or sentence with its first letter large: "Public body". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
