import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { targetsExport } from '../../../lib/exchange/export/files.ts';
import type { Format } from '../../../lib/exchange/export/sheet.ts';
import type { TargetRow } from '../../../lib/targets/row.ts';
import { target } from '../../targets/sample.ts';
import { acme, wish } from './rows.ts';

const made = (format: Format, row: TargetRow = acme, owner = '') => {
  const file = targetsExport([row], { ...wish, format, owner, chosen: ['company'] }).file();
  const [cells] = Papa.parse<Record<string, string>>(file.text, { header: true }).data;
  return { ...file, cells, headings: Object.keys(cells ?? {}) };
};

describe('targets for a CRM', () => {
  it('have HubSpot’s names of properties, with the domain by which it knows a company again', () => {
    const { headings, cells, name } = made('hubspot', acme, 'jane@rep.example');
    expect(headings).toEqual([
      'Name',
      'Company domain name',
      'Phone number',
      'City',
      'Country/Region',
      'Number of employees',
      'Description',
      'Lead status',
      'Company owner',
    ]);
    expect(cells).toEqual({
      Name: 'Acme',
      'Company domain name': 'acme.example',
      'Phone number': '+49 421 000 000',
      City: 'Bremen',
      'Country/Region': 'Germany',
      'Number of employees': '50',
      Description: 'We move goods; "fast", safe and often.',
      'Lead status': 'New',
      'Company owner': 'jane@rep.example',
    });
    expect(name).toBe('fitmark-hubspot-2026-11-23.csv');
  });

  it('name no owner to HubSpot but by mail address', () => {
    expect(made('hubspot', acme, 'Jane').cells?.['Company owner']).toBe('');
  });

  it('have Salesforce’s labels of an account', () => {
    const { headings, cells } = made('salesforce', acme, 'Jane Example');
    expect(headings).toEqual([
      'Account Name',
      'Website',
      'Account Phone',
      'Billing City',
      'Billing Country',
      'Employees',
      'Account Description',
      'Record Owner',
    ]);
    expect(cells).toMatchObject({ Website: 'https://acme.example/', Employees: '50' });
    expect(cells?.['Record Owner']).toBe('Jane Example');
  });

  it('have Pipedrive’s fields of an organization', () => {
    const { headings, cells } = made('pipedrive');
    expect(headings).toEqual([
      'Organization - Name',
      'Organization - Address',
      'Organization - Website',
      'Organization - LinkedIn profile',
      'Organization - Number of employees',
      'Organization - Owner',
      'Note - Content',
    ]);
    expect(cells?.['Organization - Address']).toBe('Bremen, Germany');
  });

  it('call by the number as a machine writes it where that is known', () => {
    const phone = { written: '0421 / 00 00 00', e164: '+49421000000' };
    const row = { ...acme, account: { label: 'Acme', phone } };
    expect(made('salesforce', row).cells?.['Account Phone']).toBe('+49421000000');
    expect(made('salesforce', row).text).toContain(',+49421000000,');
  });

  it.each(['hubspot', 'salesforce', 'pipedrive', 'shared'] as const)(
    'run nothing in a sheet when made for %s, whatever a page says',
    (format) => {
      const hostile = {
        target: target('acme.example', { why: '=1+1', status: 'won' }),
        account: {
          label: '=cmd()',
          city: '@SUM(A1)',
          description: '+1+1',
          phone: { written: '+1-1+cmd()' },
        },
      } as const;
      const { cells } = made(format, hostile, '=HYPERLINK("https://evil.example")@x');
      const live = Object.values(cells ?? {}).filter((cell) => /^[=+\-@]/.test(cell));
      // A number behind its +, which computes nothing.
      expect(live.filter((cell) => !/^\+[\d ]+$/.test(cell))).toEqual([]);
    },
  );
});

describe('a list for colleagues', () => {
  it('names each company, its tier and whose it is', () => {
    const { headings, cells, name } = made('shared', acme, 'Jane Example');
    expect(headings).toEqual(['company', 'domain', 'tier', 'owner']);
    expect(cells).toEqual({ company: 'Acme', domain: 'acme.example', tier: 'B', owner: 'Jane Example' });
    expect(name).toBe('fitmark-shared-2026-11-23.csv');
  });
});
