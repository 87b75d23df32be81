import {
  type Answering,
  type Place,
  RECEPTIVE_SHARE,
  STRATEGIC_SCORE,
} from '../../lib/targets/focus/answers.ts';
import { Figure } from './Figure.tsx';

const PLACES: Record<Place, string> = {
  work: 'Fits and answers: work it',
  persist: 'Fits, does not answer: try another way in',
  comfort: 'Answers, does not fit: comfort',
  leave: 'Neither',
};

const SIDE = { width: 320, height: 200 };

/** Fit against answers: who matters and who merely answers. Targets without a score stand at the left edge. */
export function Answers({ targets }: { targets: readonly Answering[] }) {
  const comfort = targets.filter(({ place }) => place === 'comfort');
  const says = answersSay(targets, comfort);
  return (
    <Figure
      title="Strategic against receptive"
      says={says}
      heads={['Company', 'Fit', 'Touches', 'Answered', 'What it means']}
      rows={targets.map(({ label, letter, score, touches, answered, place }) => [
        label,
        `${letter}${score === undefined ? '' : ` ${score}`}`,
        touches,
        answered,
        PLACES[place],
      ])}
    >
      <svg
        class="scatter"
        viewBox={`-28 -8 ${SIDE.width + 36} ${SIDE.height + 32}`}
        role="img"
        aria-label={says}
      >
        <rect
          class="quadrant"
          x={x(STRATEGIC_SCORE)}
          y="0"
          width={SIDE.width - x(STRATEGIC_SCORE)}
          height={y(RECEPTIVE_SHARE)}
        />
        <line x1={x(STRATEGIC_SCORE)} x2={x(STRATEGIC_SCORE)} y1="0" y2={SIDE.height} />
        <line x1="0" x2={SIDE.width} y1={y(RECEPTIVE_SHARE)} y2={y(RECEPTIVE_SHARE)} />
        <text x="4" y="12">
          Comfort
        </text>
        <text x={SIDE.width - 4} y="12" text-anchor="end">
          Work it
        </text>
        <text x={SIDE.width - 4} y={SIDE.height - 6} text-anchor="end">
          Another way in
        </text>
        <text x={SIDE.width / 2} y={SIDE.height + 18} text-anchor="middle">
          Fit →
        </text>
        <text x={-SIDE.height / 2} y="-12" text-anchor="middle" transform="rotate(-90)">
          Answered →
        </text>
        {targets.map((one) => (
          <g key={one.accountId}>
            <title>{`${one.label}: ${one.letter}, ${one.answered} of ${one.touches} answered`}</title>
            <circle
              class={one.letter === 'A' || one.letter === 'B' ? 'bar full' : 'bar open'}
              cx={x(one.score ?? 0)}
              cy={y(one.answered / one.touches)}
              r={Math.min(10, 3 + one.touches)}
            />
          </g>
        ))}
      </svg>
    </Figure>
  );
}

const x = (score: number) => (score / 100) * SIDE.width;
const y = (share: number) => (1 - share) * SIDE.height;

function answersSay(targets: readonly Answering[], comfort: readonly Answering[]): string {
  if (targets.length === 0) return 'No target was touched in the last thirteen weeks.';
  const share = (some: readonly Answering[]) => some.reduce((sum, { touches }) => sum + touches, 0);
  const wasted = Math.round((share(comfort) / share(targets)) * 100);
  return comfort.length === 0
    ? `Of ${targets.length} touched, none merely answers without fitting.`
    : `${comfort.length} of ${targets.length} touched answer without fitting; they took ${wasted}% of your touches.`;
}
