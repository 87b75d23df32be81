import type { Conflict } from '../../../lib/account/incoming.ts';
import { isQuestion, QUESTION_WORDS } from '../../../lib/exchange/import/questions.ts';
import type { Report } from '../../../lib/exchange/import/report.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { factWords } from '../../popup/fact-words.ts';
import { SHOWN } from './Some.tsx';

/** Where the file and what is known say different things, side by side: both are kept. */
export function Conflicts({ conflicts }: Pick<Report, 'conflicts'>) {
  const all = conflicts.flatMap(({ label, conflicts: each }) => each.map((one) => ({ label, ...one })));
  if (all.length === 0) return null;
  return (
    <details class="import-some">
      <summary>
        {conflicts.length.toLocaleString()} of which the file says something else than is known
      </summary>
      <p>Both are kept. What a page of the company says counts before the file.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by keyboard, too. */}
      <section class="import-wide" tabIndex={0} aria-label="What differs">
        <table>
          <thead>
            <tr>
              <th scope="col">Company</th>
              <th scope="col">Question</th>
              <th scope="col">Known</th>
              <th scope="col">In the file</th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, SHOWN).map(({ label, key, known, brought }, at) => (
              <tr key={at}>
                <th scope="row">{label}</th>
                <td>{isQuestion(key) ? QUESTION_WORDS[key] : key}</td>
                <td>{said(key, known)}</td>
                <td>{said(key, brought)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {all.length > SHOWN ? <p>and {(all.length - SHOWN).toLocaleString()} more</p> : null}
      </section>
    </details>
  );
}

/** The value is an answer to the question that `key` names. */
function said(key: Conflict['key'], value: Fact['value']): string {
  return factWords({ key, value } as Fact);
}
