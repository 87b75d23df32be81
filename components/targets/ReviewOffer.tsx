import type { Day } from '../../lib/targets/day.ts';
import { reviewDue } from '../../lib/targets/review.ts';
import type { TargetList } from '../../lib/targets/row.ts';
import { Button } from '../ui/Button.tsx';

interface ReviewOfferProps {
  list: TargetList;
  today: Day;
  onReview: () => void;
}

/** Once a quarter the list is walked through (PRACTICE.md 10). */
export function ReviewOffer({ list, today, onReview }: ReviewOfferProps) {
  const targets = list.rows.map(({ target }) => target);
  if (!reviewDue(list.settings, targets, today)) return null;
  return (
    <p class="review-offer">
      A quarter has passed since you last went through your list.{' '}
      <Button onPress={onReview}>Review it</Button>
    </p>
  );
}
