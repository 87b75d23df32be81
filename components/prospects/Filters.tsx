import { useMemo } from 'preact/hooks';
import type { Letter } from '../../lib/fit/fit.ts';
import { INDUSTRIES } from '../../lib/icp/industries.ts';
import type { ProspectTable } from '../../lib/targets/prospects/table.ts';
import { LETTER_CODES } from '../../lib/targets/prospects/table.ts';
import { countryName } from '../../lib/text/country-names.ts';
import { countriesIn, LOOKS, type Look, lettersOf, lookOf } from './found.ts';

const LOOK_NAMES: Record<Look, string> = {
  best: 'Best seen and not chosen',
  all: 'All seen',
  list: 'On your list',
  passed: 'Passed',
  twins: 'Possible duplicates',
};

/** People, at least; days since it was seen, at most. */
const SIZES = [10, 50, 200, 1_000, 5_000];
const SEEN = [
  [7, 'Seen this week'],
  [30, 'Seen in 30 days'],
  [90, 'Seen in 90 days'],
] as const;

interface FiltersProps {
  table: ProspectTable | undefined;
  params: URLSearchParams;
  /** What is undefined is asked for no more. */
  show: (change: Readonly<Record<string, string | undefined>>) => void;
}

/** What the rep looks through. */
export function Looks({ params, show }: Omit<FiltersProps, 'table'>) {
  return (
    <fieldset class="looks">
      <legend class="spoken">Show</legend>
      {LOOKS.map((look) => (
        <label key={look} class={lookOf(params) === look ? 'chosen' : undefined}>
          <input
            type="radio"
            name="look"
            checked={lookOf(params) === look}
            onChange={() => show({ look: look === 'best' ? undefined : look })}
          />
          {LOOK_NAMES[look]}
        </label>
      ))}
    </fieldset>
  );
}

/** What is left out of it. */
export function Filters({ table, params, show }: FiltersProps) {
  // The options are made once a table: at each key they would take longer than the search.
  const choices = useMemo(() => choicesOf(table), [table]);
  return (
    <>
      <Letters letters={lettersOf(params)} onChange={(letters) => show({ letters: letters.join('') })} />
      {choices.map(([name, options]) => (
        <select
          key={name}
          aria-label={`Filter by ${name === 'seen' ? 'when it was seen' : name}`}
          value={params.get(name) ?? ''}
          onChange={({ currentTarget }) => show({ [name]: currentTarget.value })}
        >
          {options}
        </select>
      ))}
    </>
  );
}

function choicesOf(table: ProspectTable | undefined) {
  const countries = table ? countriesIn(table).map((code) => [code, countryName(code)] as const) : [];
  return [
    ['industry', optionsOf('Any industry', byName(Object.entries(INDUSTRIES)))],
    ['country', optionsOf('Any country', byName(countries))],
    [
      'size',
      optionsOf(
        'Any size',
        SIZES.map((size) => [`${size}`, `${size} people or more`]),
      ),
    ],
    [
      'seen',
      optionsOf(
        'Seen at any time',
        SEEN.map(([days, words]) => [`${days}`, words]),
      ),
    ],
  ] as const;
}

function optionsOf(all: string, options: readonly (readonly [string, string])[]) {
  return [['', all] as const, ...options].map(([value, words]) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
}

function Letters({ letters, onChange }: { letters: Letter[]; onChange: (letters: Letter[]) => void }) {
  return (
    <fieldset class="letters">
      <legend class="spoken">Fit</legend>
      {LETTER_CODES.toReversed().map((letter) => {
        const isOn = letters.includes(letter);
        return (
          <button
            key={letter}
            type="button"
            aria-pressed={isOn}
            onClick={() => onChange(isOn ? letters.filter((one) => one !== letter) : [...letters, letter])}
          >
            {letter}
          </button>
        );
      })}
    </fieldset>
  );
}

function byName<T extends readonly [string, string]>(options: readonly T[]): T[] {
  return [...options].sort((a, b) => a[1].localeCompare(b[1], 'en'));
}
