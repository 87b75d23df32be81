import type { Letter } from '../../lib/fit/fit.ts';
import type { Preview } from '../../lib/fit/preview-sum.ts';
import { count } from '../../lib/icp/describe.ts';
import { LetterMark } from '../ui/LetterMark.tsx';

const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', '?', '×'];

/** A table of numbers that is drawn as bars: each row says both. */
export function Grades({ preview, isMoved }: { preview: Preview; isMoved: boolean }) {
  const most = Math.max(1, ...LETTERS.flatMap((one) => [preview.before[one], preview.after[one]]));
  return (
    <table class="grades">
      <caption class="spoken">Companies by grade</caption>
      <thead>
        <tr>
          <th scope="col">Grade</th>
          <th scope="col">As saved</th>
          {isMoved ? <th scope="col">As edited</th> : null}
        </tr>
      </thead>
      <tbody>
        {LETTERS.map((letter) => (
          <tr key={letter}>
            <th scope="row">
              <LetterMark letter={letter} />
            </th>
            <Bar number={preview.before[letter]} of={most} />
            {isMoved ? <Bar number={preview.after[letter]} of={most} /> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ number, of }: { number: number; of: number }) {
  return (
    <td>
      <span class="number">{count(number)}</span>
      <svg viewBox="0 0 100 8" height="8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(number / of) * 100} height="8" />
      </svg>
    </td>
  );
}
