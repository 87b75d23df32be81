import '../ui/tokens.css';
import '../ui/ui.css';
import '../ui/page.css';
import './targets.css';
import type { ComponentChildren } from 'preact';
import type { Day } from '../../lib/targets/day.ts';
import { walkOf } from '../../lib/targets/review.ts';
import type { TargetList as List } from '../../lib/targets/row.ts';
import type { BestSeen } from '../first-list/FirstList.tsx';
import { PrintList } from '../print/PrintList.tsx';
import { ReviewWalk } from '../room/ReviewWalk.tsx';
import type { ListActions } from './actions.ts';
import { Head } from './Head.tsx';
import { inOrder } from './order.ts';
import { ReviewOffer } from './ReviewOffer.tsx';
import { hashOf } from './route.ts';
import { Worked } from './Worked.tsx';

export interface TargetListProps {
  list: List;
  /** What stands after the view in the page's address: q, tier, status, sort, cols, open, review. */
  params: URLSearchParams;
  today: Day;
  /** Epoch milliseconds: what "3 days ago" is counted from. */
  now: number;
  on: ListActions;
  /** Seen and not chosen, best first: for a review, which may put one in another's place. */
  best?: readonly BestSeen[];
  /** What leads to a first list: above the few there are, or alone. */
  children?: ComponentChildren;
}

/** The target list: worked on the screen, one page on paper, and once a quarter walked through. */
export function TargetList({ children, best = [], ...props }: TargetListProps) {
  const { list, params, today, on } = props;
  const show = (change: Readonly<Record<string, string | undefined>>) =>
    on.go(hashOf('targets', { ...Object.fromEntries(params), ...change }));
  if (params.has('review'))
    return (
      <>
        <Head list={list} />
        <ReviewWalk
          walk={walkOf(list.rows, list.past, list.settings, today)}
          today={today}
          best={best}
          on={on}
          onEnd={() => show({ review: undefined })}
        />
      </>
    );
  const shown = inOrder(list.rows, params);
  return (
    <>
      <div class="targets-view">
        <Head list={list} />
        {children}
        <ReviewOffer list={list} today={today} onReview={() => show({ review: '1', open: undefined })} />
        {list.rows.length === 0 && !params.has('open') ? null : (
          <Worked {...props} shown={shown} show={show} />
        )}
      </div>
      <PrintList rows={shown} today={today} />
    </>
  );
}
