import { isBrought, type Source } from '../../lib/facts/fact.ts';
import type { Evidence } from '../../lib/fit/fit.ts';
import { quotedAddress, shortAddress } from './address.ts';
import { day } from './day.ts';
import { OutLink } from './OutLink.tsx';

const SOURCE_WORDS: Record<Source, string> = {
  rep: 'you said so',
  'json-ld': 'structured data',
  microdata: 'structured data',
  meta: 'page description',
  label: 'labelled on the page',
  landmark: 'page text',
  profile: 'its entry there',
  import: 'imported',
  link: 'link on the page',
  trace: 'page code',
  text: 'page text',
  address: 'web address',
};

interface QuoteProps {
  evidence: Evidence;
  openUrl: (url: string) => void;
  /** Only the page and how it was read: the words stand beside it already. */
  bare?: boolean;
  /** Of the page, where it is at hand: a link then finds short quotes too. */
  text?: string | undefined;
}

/** The words that back a verdict, as text and never as HTML, with the page they stand on, how they were read and when. */
export function Quote({ evidence, openUrl, bare = false, text }: QuoteProps) {
  const { quote, url, source, seenAt, file } = evidence;
  const isSaid = isBrought(evidence);
  return (
    <figure class="quote">
      {bare || quote === '' ? null : <blockquote>“{quote}”</blockquote>}
      <figcaption>
        {isSaid ? null : (
          <OutLink href={quotedAddress(url, quote, source, text)} openUrl={openUrl}>
            {shortAddress(url)}
          </OutLink>
        )}
        <span>
          {isSaid ? '' : ' · '}
          {SOURCE_WORDS[source]}
          {file === undefined ? '' : ` from ${file}`}
        </span>
        <span> · {day(seenAt)}</span>
      </figcaption>
    </figure>
  );
}
