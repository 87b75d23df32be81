import { useId } from 'preact/hooks';
import type { Preview } from '../../lib/fit/preview-sum.ts';
import { count } from '../../lib/icp/describe.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { Grades } from './Grades.tsx';
import { Movers } from './Movers.tsx';
import { type AskPreview, usePreview } from './usePreview.ts';

interface PreviewPanelProps {
  /** The profile as edited; the last one that could be read, while a field is wrong. */
  icp: Icp;
  ask: AskPreview;
}

/** What the edit does to every company seen so far. It is asked for once the rep pauses, one at a time, and never waited for. */
export function PreviewPanel({ icp, ask }: PreviewPanelProps) {
  const id = useId();
  const { preview, progress, problem } = usePreview(icp, ask);
  if (!preview && !progress && problem === undefined) return null;
  const isMoved = preview !== undefined && movesIn(preview) !== '';
  return (
    <section class="preview" aria-labelledby={id}>
      <h2 id={id}>{preview ? `The ${companies(preview.of)} seen so far` : 'Companies seen so far'}</h2>
      <p role="status" class={problem === undefined ? 'hint' : 'field-error'}>
        {problem ?? (progress ? farIn(progress) : preview && (movesIn(preview) || NONE_MOVE))}
      </p>
      {preview && preview.of > 0 ? <Grades preview={preview} isMoved={isMoved} /> : null}
      {preview && preview.unheard > 0 ? <p class="hint">{unheardIn(preview)}</p> : null}
      {preview?.warning === undefined ? null : <p class="warnings">{preview.warning}</p>}
      {preview ? (
        <>
          <Movers side={preview.up} words="up" />
          <Movers side={preview.down} words="down" />
          <Movers side={preview.aside} words="to or from “?”" />
        </>
      ) : null}
    </section>
  );
}

const NONE_MOVE = 'What is edited changes no company’s grade.';

/** "3 move up, 1 moves down"; empty where none moves. */
function movesIn({ up, down, aside }: Preview): string {
  const said = [
    [up.count, 'up'],
    [down.count, 'down'],
    [aside.count, 'to or from “?”'],
  ] as const;
  return said
    .filter(([moving]) => moving > 0)
    .map(([moving, where]) => `${count(moving)} ${moving === 1 ? 'moves' : 'move'} ${where}`)
    .join(', ');
}

function farIn({ done, of }: { done: number; of: number }): string {
  return `Scoring ${count(done)} of ${count(Math.max(done, of))} …`;
}

function unheardIn({ unheard }: Preview): string {
  return `A need or likeness counts as unknown for ${companies(unheard)}, whose pages were not listened to for it: that is done once it is saved, on the list and on each page that you open.`;
}

function companies(number: number): string {
  return number === 1 ? 'one company' : `${count(number)} companies`;
}
