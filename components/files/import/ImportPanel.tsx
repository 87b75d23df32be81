import './import.css';
import { useEffect, useRef } from 'preact/hooks';
import type { KeptMapping } from '../../../lib/targets/settings.ts';
import { Button } from '../../ui/Button.tsx';
import type { ImportActions, Ranking } from './actions.ts';
import { Choose } from './Choose.tsx';
import { Columns } from './Columns.tsx';
import { Past } from './Past.tsx';
import { Report } from './Report.tsx';
import { Top } from './Top.tsx';
import { useImport } from './use-import.ts';

interface ImportPanelProps {
  mappings: readonly KeptMapping[];
  /** Ids of the accounts on the list, and places on it. */
  targets: ReadonlySet<string>;
  cap: number;
  /** Companies as they are scored; asked for once some were brought in. */
  useRanking: (isOn: boolean) => Ranking;
  on: ImportActions;
}

/** From a file to companies: choose, say what its columns mean, see what will come of it, bring it in, pick the top. */
export function ImportPanel({ mappings, targets, cap, useRanking, on }: ImportPanelProps) {
  const { step, ...go } = useImport(on, mappings);
  const ranking = useRanking(step.is === 'done');
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // Each step begins at its heading, for those who do not see it appear.
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [step.is]);
  const head = (words: string) => (
    <h2 tabIndex={-1} ref={heading}>
      {words}
    </h2>
  );
  return (
    <div class="import">
      {step.is === 'choose' ? (
        <>
          {head('Bring in companies')}
          <Choose problem={step.problem} readFile={go.readFile} readPasted={go.readPasted} />
          <Past history={on.history} undo={on.undo} />
        </>
      ) : null}
      {step.is === 'busy' ? (
        <>
          {head(step.words)}
          <p class="import-act">
            <progress {...(step.of > 0 && { value: step.done, max: step.of })} aria-label={step.words} />
            {step.of > 1 ? (
              <span>
                {step.done.toLocaleString()} of {step.of.toLocaleString()}
              </span>
            ) : null}
            {step.of > 0 ? <Button onPress={go.leave}>Cancel</Button> : null}
          </p>
        </>
      ) : null}
      {step.is === 'columns' ? (
        <>
          {head('What the columns mean')}
          <Columns
            source={step.source}
            problem={step.problem}
            onMean={(at, meaning) => go.mean(step.source, at, meaning)}
            onCheck={(said) => go.check(step.source, said)}
            onLeave={go.leave}
          />
        </>
      ) : null}
      {step.is === 'report' ? (
        <>
          {head('What will come of it')}
          <Report
            file={step.source.file}
            table={step.source.table}
            report={step.report}
            save={on.save}
            onBringIn={() => go.bringIn(step)}
            onBack={() => go.back(step.source)}
            onLeave={go.leave}
          />
        </>
      ) : null}
      {step.is === 'done' ? (
        <>
          {head('They are in')}
          <Top {...step} ranking={ranking} targets={targets} cap={cap} on={on} onMore={go.leave} />
        </>
      ) : null}
    </div>
  );
}
