import type { ImportTold } from '../../../lib/account/incoming.ts';
import type { Report } from '../../../lib/exchange/import/report.ts';
import { hashOf } from '../../targets/route.ts';
import { Button } from '../../ui/Button.tsx';
import type { ImportActions } from './actions.ts';
import { Some } from './Some.tsx';
import type { Source } from './steps.ts';
import { Top } from './Top.tsx';

interface DoneProps {
  source: Source;
  told: ImportTold;
  report: Report;
  targets: ReadonlySet<string>;
  cap: number;
  on: ImportActions;
  onMore: () => void;
}

/** What came of it, and what to do next: pick the best, or look at those that are ruled out now. */
export function Done({ source, told, report, targets, cap, on, onMore }: DoneProps) {
  const { relation } = source.said;
  return (
    <>
      <p>
        {told.created.toLocaleString()} new, {told.changed.toLocaleString()} with something new,{' '}
        {told.same.toLocaleString()} as they were. All of it can be taken back under “Bring in more”.
      </p>
      {relation ? (
        <>
          <p>They are ruled out: each shows × with this file’s name, wherever you meet it.</p>
          <Some title="on your own list: they stay there until you decide" of={report.onList} isOpen />
        </>
      ) : (
        <Top ids={report.ids} targets={targets} cap={cap} on={on} />
      )}
      <p class="import-act">
        {relation && report.onList.length > 0 ? (
          <a class="button" href={`#${hashOf('targets')}`}>
            See your list
          </a>
        ) : null}
        <a class="button" href={`#${hashOf('prospects', { sort: relation ? '-seen' : '' })}`}>
          See them in Prospects
        </a>
        <Button look="quiet" onPress={onMore}>
          Bring in more
        </Button>
      </p>
    </>
  );
}
