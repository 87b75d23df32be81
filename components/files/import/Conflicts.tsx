import type { Conflict } from '../../../lib/account/incoming.ts';
import type { Report } from '../../../lib/exchange/import/report.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { capital } from '../../../lib/text/capital.ts';
import { factWords } from '../../popup/fact-words.ts';
import { Some } from './Some.tsx';

/** Where the file and what is known say different things: both are kept, and the page's word goes first. */
export function Conflicts({ conflicts }: Pick<Report, 'conflicts'>) {
  return (
    <Some
      title="of which the file says something else than is known: both are kept, a page’s word goes first"
      of={conflicts.flatMap(({ label, conflicts: each }) => each.map((one) => `${label}: ${words(one)}`))}
    />
  );
}

/** "Employees 51–200, in the file 900". */
function words({ key, known, brought }: Conflict): string {
  // Both values are answers to the question that `key` names.
  const said = (value: Fact['value']) => factWords({ key, value } as Fact);
  return `${capital(key)} ${said(known)}, in the file ${said(brought)}`;
}
