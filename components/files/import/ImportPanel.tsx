import './import.css';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { KeptMapping } from '../../../lib/targets/settings.ts';
import type { ImportActions } from './actions.ts';
import { Busy } from './Busy.tsx';
import { Choose } from './Choose.tsx';
import { Columns } from './Columns.tsx';
import { Done } from './Done.tsx';
import { Past } from './Past.tsx';
import { Report } from './Report.tsx';
import type { Step } from './steps.ts';
import { useDrop } from './use-drop.ts';
import { useImport } from './use-import.ts';

interface ImportPanelProps {
  mappings: readonly KeptMapping[];
  /** Ids of the accounts on the list, and places on it. */
  targets: ReadonlySet<string>;
  cap: number;
  on: ImportActions;
}

/** From a file to companies: choose, say what its columns mean, see what will come of it, bring it in, pick the top. */
export function ImportPanel({ mappings, targets, cap, on }: ImportPanelProps) {
  const { step, undone, ...go } = useImport(on, mappings);
  const heading = useHeading(step);
  const now = useRef({ step, go });
  now.current = { step, go };
  const take = useCallback((file: File) => {
    const { step, go } = now.current;
    // What is being written is not left for another.
    if (step.is !== 'busy' || step.of !== undefined) go.readFile(file);
  }, []);
  const isOver = useDrop(take);
  return (
    <div class={`import${isOver ? ' over' : ''}`}>
      <h2 tabIndex={-1} ref={heading}>
        {titleOf(step)}
      </h2>
      {step.is === 'choose' ? (
        <>
          <Choose problem={step.problem} said={step.said} readFile={go.readFile} readPasted={go.readPasted} />
          <Past key={undone} history={on.history} undo={on.undo} />
        </>
      ) : null}
      {step.is === 'busy' ? (
        <Busy {...step} onCancel={() => go.leave('Cancelled: nothing of the file was kept.')} />
      ) : null}
      {step.is === 'columns' ? (
        <Columns {...step} onChange={go.change} onCheck={() => go.check(step.source)} onLeave={go.leave} />
      ) : null}
      {step.is === 'report' ? (
        <Report
          {...step}
          save={on.save}
          onBringIn={() => go.bringIn(step)}
          onBack={() => go.back(step.source)}
          onLeave={go.leave}
        />
      ) : null}
      {step.is === 'done' ? (
        <Done {...step} targets={targets} cap={cap} on={on} onMore={() => go.leave()} />
      ) : null}
    </div>
  );
}

const TITLES = {
  choose: 'Bring in companies',
  columns: 'What the columns mean',
  report: 'What will come of it',
  done: 'They are in',
};

function titleOf(step: Step): string {
  return step.is === 'busy' ? step.words : TITLES[step.is];
}

/** Each step begins at its heading, for those who do not see it appear. */
function useHeading({ is }: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(is);
  useEffect(() => {
    if (last.current !== is) heading.current?.focus();
    last.current = is;
  }, [is]);
  return heading;
}
