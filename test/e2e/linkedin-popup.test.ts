import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { companyPage, type Member, profilePage } from '../fixtures/linkedin-web/pages.ts';
import type { Respond } from '../server/server.ts';
import { type Stage, setStage, until } from './stage.ts';

const JANE: Member = {
  slug: 'jane-hollow',
  name: 'Jane Hollow',
  headline: 'Keeper of lights at Weirstone Measures',
  title: 'Head of Purchasing',
  company: 'Weirstone Measures',
  companySlug: 'weirstone-measures',
  place: 'Tampere, Finland',
};
const JANE_AT = `https://www.linkedin.com/in/${JANE.slug}/`;
const COMPANY_AT = 'https://www.linkedin.com/company/weirstone-measures';

const respond: Respond = ({ url }) => {
  if (url.hostname !== 'www.linkedin.com') return undefined;
  const [, family, slug = ''] = url.pathname.split('/');
  if (family === 'in') return { body: profilePage(JANE) };
  if (family === 'company')
    return { body: companyPage(slug, 'Weirstone Measures', 'https://www.weirstone-measures.example') };
  return { body: '<title>LinkedIn</title><main><h1>Something else</h1></main>' };
};

describe('the popup on LinkedIn', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true, respond });
  });
  afterAll(() => stage.close());

  it('turns LinkedIn on by one press and shows the person at their company at once', async () => {
    const tab = await stage.open(JANE_AT);
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('heading', { name: 'Fitmark does not read LinkedIn yet.' }).waitFor();
    await tab.bringToFront();
    await popup.getByRole('button', { name: 'Read LinkedIn as I browse' }).click();
    await popup.getByRole('heading', { name: JANE.name }).waitFor();
    await popup.getByText('LinkedIn: as you browse · 1 page read today').waitFor();
    expect(await popup.getByText('Fitmark knows nothing of Weirstone Measures yet.').count()).toBe(1);
    await Promise.all([popup.close(), tab.close()]);
  });

  it('shows a company that was read there, and copies a report that names nobody', async () => {
    const tab = await stage.open(COMPANY_AT);
    const popup = await stage.chromium.openPopupFor(tab);
    await tab.bringToFront();
    await popup.getByText('From its LinkedIn page').waitFor();
    await popup.getByText(/^How this page was read/).click();
    const report = await popup.evaluate(async () => {
      const copied: string[] = [];
      navigator.clipboard.writeText = async (text) => void copied.push(text);
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Copy report')?.click();
      return copied[0];
    });
    expect(report).toContain('Layout: linkedin-company-guest');
    expect(report).not.toMatch(/northwind/i);
    await Promise.all([popup.close(), tab.close()]);
  });

  it('adds a person’s company with them as its contact, forgets both, and takes that back', async () => {
    const tab = await stage.open(JANE_AT);
    const popup = await stage.chromium.openPopupFor(tab);
    await tab.bringToFront();
    await popup.getByRole('button', { name: 'Add Weirstone Measures with Jane Hollow as contact' }).click();
    await popup.getByText('Contact at Weirstone Measures').waitFor();
    await popup.getByText(/^On your list/).waitFor();
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await popup.getByText('More', { exact: true }).click();
    await popup.getByRole('button', { name: 'Forget this company everywhere' }).click();
    await popup.getByText('Weirstone Measures is forgotten everywhere').waitFor();
    await until(
      () => stage.everythingStored(),
      (all) => !all.includes('Jane Hollow'),
    );
    await popup.getByRole('button', { name: /^Undo: .+ forgotten everywhere$/ }).click();
    await popup.getByText('Contact at Weirstone Measures').waitFor();
    await popup.getByText(/^On your list/).waitFor();
    await popup.getByText('More', { exact: true }).click();
    await popup.getByRole('button', { name: 'Forget this person' }).click();
    await popup.getByText('Jane Hollow is forgotten').waitFor();
    await popup.getByRole('button', { name: 'Undo: Jane Hollow is forgotten' }).click();
    await popup.getByRole('heading', { name: JANE.name }).waitFor();
    await popup.getByRole('button', { name: 'Turn off' }).click();
    await popup.getByRole('heading', { name: 'Fitmark does not read LinkedIn yet.' }).waitFor();
    expect((await stage.visit(tab)).visit.state).toBe('never-read');
    await Promise.all([popup.close(), tab.close()]);
  });
});
