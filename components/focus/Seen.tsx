import type { Letter } from '../../lib/fit/fit.ts';
import { count } from '../../lib/icp/describe.ts';
import { LetterMark } from '../ui/LetterMark.tsx';
import { Bars } from './Bars.tsx';
import { Figure } from './Figure.tsx';

/** Share of A and B among what was seen above which a profile fits everybody (PRACTICE.md 21). */
const TOO_MANY = 0.4;

const GRADES: readonly Letter[] = ['A', 'B', 'C', 'D', '?', '×'];

/** Grades of all companies seen, with a word where the profile fits everybody. */
export function Seen({ grades }: { grades: Readonly<Record<Letter, number>> }) {
  const all = GRADES.reduce((sum, letter) => sum + grades[letter], 0);
  const share = all === 0 ? 0 : (grades.A + grades.B) / all;
  const told = `Of ${count(all)} companies seen, ${Math.round(share * 100)}% are A or B.`;
  return (
    <Figure
      title="What you have seen"
      says={share > TOO_MANY ? `${told} A profile that fits everybody picks nobody: make it stricter.` : told}
      heads={['Fit', 'Companies']}
      rows={GRADES.map((letter) => [letter, count(grades[letter])])}
    >
      <Bars
        bars={GRADES.map((letter) => ({
          key: letter,
          name: <LetterMark letter={letter} />,
          parts: [grades[letter], 0],
          says: count(grades[letter]),
        }))}
      />
    </Figure>
  );
}
