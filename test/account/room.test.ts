import { describe, expect, it } from 'vitest';
import { accountIdOf } from '../../lib/account/identify.ts';
import { VENDORS } from '../../lib/account/room-forms.ts';
import { addressOf, isRoom, isUsedRoom } from '../../lib/account/room-id.ts';
import { accountId } from '../../lib/account/schema.ts';

describe('a company’s room at a hiring host', () => {
  it.each([
    ['https://boards.greenhouse.io/acme/jobs/12', 'acme.greenhouse.io'],
    ['https://boards.greenhouse.io/embed/job_board?for=acme&b=1', 'acme.greenhouse.io'],
    ['https://job-boards.eu.greenhouse.io/acme', 'acme.greenhouse.io'],
    ['https://jobs.lever.co/acme/3f2a', 'acme.lever.co'],
    ['https://jobs.ashbyhq.com/Acme%20Tools', 'acme-tools.ashbyhq.com'],
    ['https://acme.jobs.personio.de/job/1', 'acme.personio.de'],
    ['https://acme.jobs.personio.com/', 'acme.personio.de'],
    ['https://acme.personio.com/', 'acme.personio.de'],
    ['https://apply.workable.com/acme/j/ABC123/', 'acme.workable.com'],
    ['https://acme.recruitee.com/o/welder', 'acme.recruitee.com'],
    ['https://acme.teamtailor.com/jobs', 'acme.teamtailor.com'],
    ['https://careers.smartrecruiters.com/Acme', 'acme.smartrecruiters.com'],
    ['https://acme.bamboohr.com/careers', 'acme.bamboohr.com'],
    ['https://join.com/companies/acme/12-welder', 'acme.join.com'],
    ['https://acme.softgarden.io/job/1', 'acme.softgarden.io'],
    ['https://acme.wd5.myworkdayjobs.com/en-US/External', 'acme.myworkdayjobs.com'],
    ['https://wd3.myworkdaysite.com/recruiting/acme/External', 'acme.myworkdayjobs.com'],
    ['https://careers-acme.icims.com/jobs/1', 'acme.icims.com'],
    ['https://career5.successfactors.eu/career?company=Acme', 'acme.successfactors.com'],
    ['https://www.welcometothejungle.com/fr/companies/acme/jobs', 'acme.welcometothejungle.com'],
    ['https://acme.zendesk.com/hc/en-us', 'acme.zendesk.com'],
  ])('is known by %s', (address, id) => {
    expect(accountIdOf(address)).toBe(id);
    expect(isRoom(id)).toBe(true);
  });

  it('is told from the host’s own pages', () => {
    expect(accountIdOf('https://www.greenhouse.io/pricing')).toBe('greenhouse.io');
    expect(accountIdOf('https://join.com/')).toBe('join.com');
    expect(accountIdOf('https://help.teamtailor.com/')).toBe('teamtailor.com');
    expect(accountIdOf('https://www.bamboohr.com/')).toBe('bamboohr.com');
    expect(isRoom('greenhouse.io')).toBe(false);
    expect(isRoom('acme.wordpress.com')).toBe(false);
  });

  it('is nobody’s where the address does not say whose', () => {
    for (const address of [
      'https://apply.workable.com/j/ABC123',
      'https://jobs.lever.co/',
      'https://boards.greenhouse.io/embed/job_app',
    ])
      expect(accountIdOf(address)).toBeUndefined();
  });

  it('has an id that can be stored, and an address that leads back to it, at every vendor', () => {
    for (const { vendor } of VENDORS) {
      const id = `acme.${vendor}`;
      expect(accountId.safeParse(id).success, vendor).toBe(true);
      expect(accountIdOf(addressOf(id)), vendor).toBe(id);
    }
  });

  it('has an id that can be stored, whatever stands in the address', () => {
    for (const written of ['a%2Fb', 'A B:c@d', '%E0%A4%A', 'zażółć', '...', 'x'.repeat(300)]) {
      const id = accountIdOf(`https://jobs.lever.co/${written}`);
      expect(id === undefined || accountId.safeParse(id).success, written).toBe(true);
    }
  });

  it('of any other account is its site', () => {
    expect(addressOf('acme.example')).toBe('https://acme.example/');
    expect(addressOf('acme.github.io')).toBe('https://acme.github.io/');
  });
});

describe('a company’s entry at LinkedIn or in a directory', () => {
  it.each([
    ['https://www.linkedin.com/company/acme/about/', 'acme.linkedin.com'],
    ['https://uk.linkedin.com/company/acme', 'acme.linkedin.com'],
    ['https://www.linkedin.com/school/acme', 'acme.linkedin.com'],
    ['https://www.linkedin.com/sales/company/1234567?_ntb=x', '1234567.linkedin.com'],
    ['https://www.crunchbase.com/organization/acme', 'acme.crunchbase.com'],
    ['https://www.google.com/maps/place/Acme+Tools/@51.4,-2.6,17z', 'acme+tools.maps.google.com'],
    ['https://opencorporates.com/companies/gb/01234567', '01234567.opencorporates.com'],
  ])('is known by %s, its own site being elsewhere', (address, id) => {
    expect(accountIdOf(address)).toBe(id);
    expect(isRoom(id)).toBe(true);
    expect(isUsedRoom(id)).toBe(false);
  });
});
