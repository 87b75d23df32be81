import type { NameTold } from '../../lib/targets/name-told.ts';
import type { CompanyAt, ListActions } from '../targets/actions.ts';
import { useAnswer } from '../ui/useAnswer.ts';
import { NamePicker } from './NamePicker.tsx';
import { type Name, toldNames } from './names.ts';

interface FromTabsProps {
  /** What the press on the button asked for; undefined where the rep did not allow it. */
  tabs: Promise<CompanyAt[] | undefined>;
  room: number;
  on: Pick<ListActions, 'tellNames' | 'choose'>;
}

/** Companies whose sites are open in other tabs: the rep picks. */
export function FromTabs({ tabs, room, on }: FromTabsProps) {
  const { answer, problem } = useAnswer(() => companiesIn(tabs, on.tellNames));
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  if (!answer) return <p role="status">Looking at the tabs that are open …</p>;
  if (answer.names)
    return answer.names.length > 0 ? (
      <NamePicker names={answer.names} room={room} choose={on.choose} />
    ) : (
      <p role="status">No open tab shows a company’s site. Open some, and press again.</p>
    );
  return (
    <p role="status">
      You did not allow it: no tab was looked at. Paste the addresses instead, or press Fitmark’s button on
      each.
    </p>
  );
}

async function companiesIn(
  tabs: FromTabsProps['tabs'],
  tell: (urls: string[]) => Promise<NameTold[]>,
): Promise<{ names?: Name[] }> {
  const open = await tabs;
  if (!open) return {};
  const names = await toldNames(open, tell);
  // A tab that is no company's is none of our business, and not shown.
  return { names: names.filter(({ because, letter }) => because === undefined || letter !== undefined) };
}
