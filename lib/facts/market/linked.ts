import { countryCode, countryOfHost } from '../../text/countries.ts';
import { isCountry } from '../../text/country-names.ts';
import type { FoundMarket } from '../market.ts';
import type { Page } from '../page.ts';
import { languageOf } from '../place/whereabouts.ts';
import { sameSite } from '../same-site.ts';

/** Countries with pages of their own: by the regions of the alternates for search engines, and by a country menu. */
export function linkedMarkets(page: Page): FoundMarket[] {
  return [...alternates(page), ...menu(page)];
}

/** One region alone is how publishing systems write a language ("en-US"), not a choice of countries. */
function alternates(page: Page): FoundMarket[] {
  const found = page.reading.alternates.flatMap(({ language, href }): FoundMarket[] => {
    const region =
      /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})$/i.exec(language.trim())?.[1]?.toUpperCase() ?? '';
    const country = region === 'UK' ? 'GB' : region;
    return isCountry(country)
      ? [{ country, source: 'link', quote: `${language}: ${href}`, confidence: 0.85 }]
      : [];
  });
  return new Set(found.map(({ country }) => country)).size > 1 ? found : [];
}

/** Links that are a country's name and lead to this site's pages for it; one alone may be the company's own country. */
function menu(page: Page): FoundMarket[] {
  const language = languageOf(page);
  const found = page.reading.links.flatMap(({ text, href }): FoundMarket[] => {
    const name = (text.split(/[(–|/-]/, 1)[0] ?? '').trim();
    if (name.length < 2 || name.length > 24 || (name.length < 4 && !/^(?:UK|USA|UAE|US)$/.test(name)))
      return [];
    const country = countryCode(name, language);
    const url = country ? URL.parse(href) : null;
    return country && url && isFor(country, url) && sameSite(url, page)
      ? [{ country, source: 'link', quote: `${text}: ${href}`, confidence: 0.8 }]
      : [];
  });
  return new Set(found.map(({ country }) => country)).size > 1 ? found : [];
}

/** "/de-at/", "/at", "at.acme.com", "acme.at", "?country=AT". */
function isFor(country: string, url: URL): boolean {
  if (countryOfHost(url.hostname) === country) return true;
  const [first = ''] = url.pathname.split('/').filter(Boolean);
  const [sub = ''] = url.hostname.split('.');
  const parts = [...first.split(/[-_]/), sub, ...url.searchParams.values()].map((part) => part.toUpperCase());
  return parts.includes(country) || (country === 'GB' && parts.includes('UK'));
}
