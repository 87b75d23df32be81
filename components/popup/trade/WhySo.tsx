import type { IndustryKnown } from '../../../lib/account/industry-of.ts';
import { INDUSTRIES } from '../../../lib/icp/industries.ts';
import { Quote } from '../../ui/Quote.tsx';
import { isWorthSaying, share } from './trade-words.ts';

interface WhySoProps {
  industry: IndustryKnown;
  openUrl: (url: string) => void;
}

/** What an industry is told from: the words on the page, those that decided, and what else it may be. */
export function WhySo({ industry: { by, likely, fact }, openUrl }: WhySoProps) {
  const [first, ...rest] = likely;
  const others = rest.filter(isWorthSaying);
  const words = first?.words ?? [];
  return (
    <div class="trade-more">
      {words.length === 0 ? null : <p>Words that decided: {words.join(', ')}</p>}
      <Quote evidence={fact} openUrl={openUrl} />
      {others.length === 0 ? null : (
        <>
          <p class="aside">It may also be</p>
          <ul>
            {others.map((other) => (
              <li key={other.industry}>
                <span>
                  {INDUSTRIES[other.industry]}
                  {other.words.length === 0 ? null : <span class="aside">: {other.words.join(', ')}</span>}
                </span>
                {/* Words alone are only counted: their shares were never held against companies. */}
                {by === 'model' ? <span class="points">{share(other.score)}</span> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
