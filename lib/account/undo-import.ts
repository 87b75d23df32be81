import { bestFact, type Fact } from '../facts/fact.ts';
import type { Account } from './account.ts';
import { type Bringing, filesLast, isNamed, isOf } from './merge-import.ts';

/** What an account was before an import. */
export interface Before {
  /** Facts that gave way to it. */
  gave: readonly Fact[];
  /** Its name; absent where the import brought the account itself. */
  label?: string;
}

/** The account as if the import had never been; what pages, the rep and other files said since stays. */
export function withoutImport(account: Account, bringing: Bringing, { gave, label }: Before): Account {
  const facts = filesLast([...account.facts.filter((fact) => !isOf(fact, bringing)), ...gave]);
  const gone = account.facts.filter((fact) => isOf(fact, bringing));
  return {
    ...account,
    label: isNamed(gone, account.label) ? (label ?? stated(account, facts)) : account.label,
    facts,
  };
}

function stated({ id, label }: Account, facts: readonly Fact[]): string {
  return isNamed(facts, label) ? label : (bestFact(facts, 'name')?.value ?? id);
}
