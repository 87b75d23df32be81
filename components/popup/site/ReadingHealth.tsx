import type { Health } from '../../../lib/facts/sites/site-understanding.ts';
import type { LayoutRead } from '../../../lib/messages/visit.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { askedWords, healthReport, healthWords } from './health-report.ts';
import { SITE_NAMES } from './site-words.ts';

interface ReadingHealthProps {
  health: Health;
  layouts?: readonly LayoutRead[] | undefined;
  /** Of the extension. */
  version: string;
  copy: (text: string) => Promise<void>;
}

/** How a page was read: what was found and where. Folded, unless the page is one that Fitmark does not know. */
export function ReadingHealth({ health, layouts, version, copy }: ReadingHealthProps) {
  const { site, layout, version: anchors, asked } = health;
  if (asked.length === 0 && layout !== undefined) return null;
  return (
    <details class="folded health" open={layout === undefined}>
      <summary>How this page was read: {healthWords(health)}</summary>
      <ul>
        {asked.map(({ fact, anchor }) => (
          <li key={fact}>
            <VerdictMark
              verdict={anchor === undefined ? 'unknown' : 'yes'}
              label={anchor === undefined ? 'Not found' : 'Found'}
            />
            <span>{askedWords(fact)}</span>
            <span class="aside">{anchor ?? 'not found'}</span>
          </li>
        ))}
      </ul>
      <p class="aside">
        {SITE_NAMES[site]} · {layout ?? 'unknown layout'} · version {anchors}
      </p>
      <CopyText
        words="Copy report"
        text={() => healthReport(health, version, layouts)}
        done="Copied. It holds no names and no address."
        copy={copy}
      />
    </details>
  );
}
