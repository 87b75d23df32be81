import type { TargetRow } from '../../../lib/targets/row.ts';
import { NOON } from '../../account/sample.ts';
import { fitOf, target } from '../../targets/sample.ts';

export const TODAY = '2026-11-23';
export const NOW = NOON;

/** A target of which much is known. */
export const acme: TargetRow = {
  target: target('acme.example', { nextOn: '2026-11-30', nextStep: 'Send the offer' }),
  account: {
    label: 'Acme',
    website: 'https://acme.example/',
    country: 'DE',
    city: 'Bremen',
    employees: { min: 50, max: 200 },
    phone: { written: '+49 (421) 000-000' },
    email: 'info@acme.example',
    linkedin: 'https://www.linkedin.com/company/acme-example',
    description: 'We move goods; "fast", safe\nand often.',
  },
  fit: { ...fitOf(), digit: 3, signs: [] },
};

export const wish = { format: 'csv', owner: '', today: TODAY, now: NOW } as const;
