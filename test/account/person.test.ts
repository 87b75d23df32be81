import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import { hasFaded, mergePerson, type Person } from '../../lib/account/person.ts';
import { personSchema } from '../../lib/account/person-schema.ts';
import type { PersonSeen } from '../../lib/facts/sites/site-understanding.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23);
const JANE: PersonSeen = {
  subject: 'person',
  id: 'linkedin:in/jane-example',
  name: 'Jane Example',
  headline: 'Runs the workshop at Contoso',
  title: 'Workshop Lead',
  company: { name: 'Contoso', entry: 'https://www.linkedin.com/company/contoso' },
  url: 'https://www.linkedin.com/in/jane-example/',
};
const without = (key: 'company' | 'title'): PersonSeen => {
  const { [key]: _, ...rest } = JANE;
  return rest;
};

describe('someone at an account', () => {
  it('is kept as a record of the form that is stored', () => {
    const person = mergePerson(undefined, JANE, 'contoso.example', NOW);
    expect(personSchema.parse(person)).toEqual(person);
    expectTypeOf<z.output<typeof personSchema>>().toEqualTypeOf<Person>();
  });

  it('has left the employer that their page does not name any more', () => {
    const before = mergePerson(undefined, JANE, 'contoso.example', NOW - DAY);
    const seen = { ...JANE, company: { name: 'Northwind' } };
    const person = mergePerson(before, seen, 'northwind.example', NOW);
    expect(person.left).toEqual([{ company: JANE.company, at: NOW }]);
    expect(person.accountId).toBe('northwind.example');
    expect(mergePerson(person, seen, 'northwind.example', NOW + DAY).left).toEqual(person.left);
  });

  it('has not left where the page is half loaded, or writes the employer in another way', () => {
    const before = mergePerson(undefined, JANE, 'contoso.example', NOW - DAY);
    const half = mergePerson(before, without('company'), undefined, NOW);
    expect(half).toMatchObject({ company: JANE.company, accountId: 'contoso.example' });
    expect(half.left).toBeUndefined();
    const renamed = { ...JANE, company: { name: 'Contoso Ltd' } };
    expect(mergePerson(before, renamed, 'contoso.example', NOW).left).toBeUndefined();
  });

  it('fades thirty days after their page was last seen, unless the rep saved them', () => {
    const person = mergePerson(undefined, JANE, undefined, NOW);
    expect(hasFaded(person, NOW + 30 * DAY)).toBe(false);
    expect(hasFaded(person, NOW + 30 * DAY + 1)).toBe(true);
    expect(hasFaded({ ...person, savedAt: NOW }, NOW + 365 * DAY)).toBe(false);
  });

  it('stays saved when seen again', () => {
    const saved = { ...mergePerson(undefined, JANE, undefined, NOW), savedAt: NOW };
    expect(mergePerson(saved, JANE, undefined, NOW + DAY).savedAt).toBe(NOW);
  });
});
