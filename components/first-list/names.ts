import type { NameTold } from '../../lib/targets/name-told.ts';
import type { CompanyAt } from '../targets/actions.ts';

/** A name that may be chosen. */
export interface Name extends Omit<NameTold, 'accountId'> {
  title: string;
  label: string;
}

/** Where names are asked about: as many as one message may hold. */
const AT_ONCE = 100;

/** What companies' addresses come to: each company once, the best known fit first, then in their order; what is none last. */
export async function toldNames(
  companies: readonly CompanyAt[],
  tell: (urls: string[]) => Promise<NameTold[]>,
): Promise<Name[]> {
  const told: NameTold[] = [];
  for (let at = 0; at < companies.length; at += AT_ONCE)
    told.push(...(await tell(companies.slice(at, at + AT_ONCE).map(({ url }) => url))));
  const ids = new Set<string>();
  const names = told.flatMap(({ accountId, ...name }, at) => {
    if (accountId !== undefined && ids.has(accountId)) return [];
    if (accountId !== undefined) ids.add(accountId);
    const title = companies[at]?.title ?? '';
    return { ...name, title, label: name.label ?? accountId ?? new URL(name.url).hostname };
  });
  return names.sort((a, b) => weight(b) - weight(a));
}

function weight({ because, score = -1 }: Name): number {
  return because === undefined ? score : -2;
}
