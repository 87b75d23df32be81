// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { healthReport } from '../../components/popup/site/health-report.ts';
import { readFromWords } from '../../components/popup/site/site-words.ts';
import type { SeenThere, VisitView } from '../../lib/messages/visit.ts';
import { SITES } from '../../lib/page/sites/site-reading.ts';
import { draw, hasControl, press } from './draw.tsx';
import { HEALTH, popupActions, readView, siteVisit, view } from './invented.ts';

function opened(view: VisitView) {
  const on = popupActions();
  return { on, place: draw(<Popup view={view} version="1.2.3" on={on} />) };
}
const NOTHING = (because: 'wall' | 'unsure' | 'layout' | 'none') =>
  view({ visit: siteVisit({ subject: 'nothing', because }), linkedin: { mode: 'browse', readToday: 1 } });

describe('a rep opens the popup on a company’s page at LinkedIn or in a directory', () => {
  const seen: SeenThere = { subject: 'company', accountId: 'nordfracht.example' };

  it('sees the company as always, with a line where it was read', () => {
    const { place } = opened(readView({ visit: siteVisit(seen) }));
    expect(place.querySelector('h1')?.textContent).toBe('Nordfracht');
    expect(place.querySelector('.read-from')?.textContent).toBe('From its LinkedIn page');
    expect(place.textContent).toContain('86 of 100');
    expect(hasControl(place, 'Add to targets')).toBe(true);
  });

  it.each(SITES)('reads where that was in words: %s', (site) => {
    expect(readFromWords(site)).toMatch(/^From (?:its LinkedIn page|its entry at [\w\s’]+)$/);
  });

  it('reads of a job or Sales Navigator what it is', () => {
    expect(readFromWords('linkedin', 'linkedin-job-guest')).toBe('From a job that it offers on LinkedIn');
    expect(readFromWords('linkedin', 'linkedin-sales-account')).toBe('From its Sales Navigator page');
  });
});

describe('a rep opens the popup on a list', () => {
  it('sees hints that lead on, of which nothing is kept', () => {
    const rows = [
      { name: 'Ada Sample', headline: 'Buyer', place: 'Oslo', url: 'https://www.linkedin.com/in/ada-sample' },
      { name: 'Bo Sample', url: 'javascript:alert(1)' },
    ];
    const { place, on } = opened(
      view({
        visit: siteVisit(
          { subject: 'people', rows },
          { url: 'https://www.linkedin.com/search/results/people/?keywords=x' },
        ),
      }),
    );
    expect(place.querySelector('h1')?.textContent).toBe('This page lists people.');
    expect(place.textContent).toContain('Nothing of it is kept.');
    expect(place.textContent).toContain('Buyer · Oslo');
    press(place, 'Ada Sample');
    expect(on.openUrl).toHaveBeenCalledWith('https://www.linkedin.com/in/ada-sample');
    expect(hasControl(place, 'Bo Sample')).toBe(false);
    expect(place.querySelector('.foot .button')).toBeNull();
  });
});

describe('a rep opens the popup on a page that shows nobody', () => {
  it('that asks to sign in', () => {
    const { place } = opened(NOTHING('wall'));
    expect(place.querySelector('h1')?.textContent).toBe(
      'LinkedIn asks you to sign in, or to prove that you are human.',
    );
  });

  it('that does not yet say whom: reads it again', () => {
    const { place, on } = opened(NOTHING('unsure'));
    expect(place.querySelector('h1')?.textContent).toBe('The page does not yet say clearly whom it shows.');
    press(place, 'Read again');
    expect(on.readNow).toHaveBeenCalledOnce();
  });

  it('that is about nobody: nothing to press', () => {
    const { place } = opened(NOTHING('none'));
    expect(place.querySelector('h1')?.textContent).toBe('This page is about no company and nobody.');
    expect(hasControl(place, 'Read again')).toBe(false);
  });

  it('that is built in a way Fitmark does not know: how it was read stands open', () => {
    const { layout: _, ...unknown } = { ...HEALTH, asked: [] };
    const visit = siteVisit({ subject: 'nothing', because: 'layout' }, { health: unknown });
    const { place, on } = opened(view({ visit }));
    expect(place.querySelector('h1')?.textContent).toBe(
      'LinkedIn shows this page in a way Fitmark does not know.',
    );
    const health = place.querySelector<HTMLDetailsElement>('.health');
    expect(health?.open).toBe(true);
    expect(health?.textContent).toContain('0 found: layout not recognised');
    press(place, 'Add this company by its address');
    expect(on.add).toHaveBeenCalledOnce();
  });
});

describe('how a page was read', () => {
  const { place, on } = {
    on: popupActions(),
    place: () => draw(<Popup view={seenView} version="1.2.3" on={on} />),
  };
  const seenView = readView({ visit: siteVisit({ subject: 'company', accountId: 'nordfracht.example' }) });

  it('is folded: how many facts were found, each with its anchor, and the layout', () => {
    const health = place().querySelector<HTMLDetailsElement>('.health');
    expect(health?.open).toBe(false);
    expect(health?.querySelector('summary')?.textContent).toBe('How this page was read: 2 of 3 found');
    expect([...(health?.querySelectorAll('li') ?? [])].map((row) => row.textContent)).toEqual([
      'Namejson-ld',
      'Websiteabout.website',
      'Foundednot found',
    ]);
    expect(
      [...(health?.querySelectorAll('svg') ?? [])].map((mark) => mark.getAttribute('aria-label')),
    ).toEqual(['Found', 'Found', 'Not found']);
    expect(health?.textContent).toContain('LinkedIn · linkedin-company-guest · version 3');
  });

  it('is copied as a report without a name or an address', async () => {
    const drawn = place();
    press(drawn, 'Copy report');
    expect(on.copy).toHaveBeenCalledWith(
      'Fitmark 1.2.3\nSite: linkedin\nLayout: linkedin-company-guest\nAnchors: version 3\nname: json-ld\nwebsite: about.website\nfounded: not found',
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(drawn.querySelector('.health [role=status]')?.textContent).toBe(
      'Copied. It holds no names and no address.',
    );
  });

  it('says where no layout was recognised', () => {
    const { layout: _, ...unknown } = HEALTH;
    expect(healthReport({ ...unknown, asked: [] }, '1.2.3')).toContain('Layout: not recognised');
  });

  it('copies with it how other layouts were read when they were last seen', () => {
    const at = Date.UTC(2026, 10, 22);
    const layouts = [{ layout: 'linkedin-person-sdui', version: 1, found: 4, of: 6, at }];
    expect(healthReport(HEALTH, '1.2.3', layouts)).toContain(
      'When last read:\nlinkedin-person-sdui: 4 of 6 (version 1, 2026-11-22)',
    );
  });
});
