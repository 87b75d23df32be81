import { endForm, startForm } from './legal-forms.ts';

/** "Acme Logistics GmbH & Co. KG" → "Acme Logistics"; a name that has none comes back as it is, never empty. */
export function withoutLegalForm(name: string): string {
  let bare = name.trim();
  for (let round = 0; round < 2; round += 1) {
    const cut = trimmed(withoutStart(withoutEnd(bare)));
    if (cut.length < 2 || cut === bare) break;
    bare = cut;
  }
  return bare;
}

/** Whether a name ends (or in some countries begins) with a legal form. */
export function hasLegalForm(name: string): boolean {
  return withoutEnd(name) !== name || withoutStart(name) !== name;
}

/** What is left over between a name and its form: commas, brackets, quotes around the name. */
function trimmed(name: string): string {
  const rest = name.replace(/^\s*["«„“](?=.*["»“”]\s*$)/, '').replace(/[\s,&("«„“»”-]+$/, '');
  return rest.trimStart();
}

function withoutEnd(name: string): string {
  const at = endForm(name);
  if (at <= 0) return name;
  const [rest, form] = [name.slice(0, at), name.slice(at)];
  return isShouted(form) && rest.trim().includes(' ') && rest === rest.toUpperCase() && PLAIN.test(rest)
    ? name
    : rest;
}

/** Two or three capitals are a form behind "Acme Tools" but may be any word behind "ABOUT ACME". */
function isShouted(form: string): boolean {
  return /^[\s,]*[A-Z]{2,3}[\s.]*$/.test(form);
}
const PLAIN = /^[A-Z\d\s.&-]+$/;

function withoutStart(name: string): string {
  const length = startForm(name);
  const rest = length > 0 ? name.slice(length).trim() : name;
  return rest.length > 1 ? rest : name;
}
