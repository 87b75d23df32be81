import { useId } from 'preact/hooks';
import type { Guess } from '../../../lib/exchange/import/guess.ts';
import {
  isQuestion,
  type Meaning,
  QUESTION_WORDS,
  QUESTIONS,
} from '../../../lib/exchange/import/questions.ts';

const WHY = { heading: 'by its heading', values: 'by its values', kept: 'as last time', '': '' } as const;

interface ColumnProps {
  heading: string;
  samples: string;
  meaning: Meaning;
  why: Guess['why'][number];
  onMean: (meaning: Meaning) => void;
}

/** A column of the file: its heading, its first values, what it means and how that is known. */
export function Column({ heading, samples, meaning, why, onMean }: ColumnProps) {
  const id = useId();
  return (
    <li>
      <label for={id}>{heading}</label>
      <span id={`${id}-samples`}>{samples || 'empty'}</span>
      <select
        id={id}
        aria-describedby={`${id}-samples ${id}-why`}
        value={meaning}
        onChange={({ currentTarget: { value } }) => onMean(isQuestion(value) ? value : '')}
      >
        <option value="">Leave out</option>
        {QUESTIONS.map((question) => (
          <option key={question} value={question}>
            {QUESTION_WORDS[question]}
          </option>
        ))}
      </select>
      <small id={`${id}-why`}>{WHY[why]}</small>
    </li>
  );
}
