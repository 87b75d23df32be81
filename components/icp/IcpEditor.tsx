import '../ui/tokens.css';
import '../ui/ui.css';
import '../ui/page.css';
import './icp.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Icp, WEIGHTS } from '../../lib/icp/icp.ts';
import { icpWarnings } from '../../lib/icp/warnings.ts';
import { Toast } from '../ui/Toast.tsx';
import { AddCriterion } from './AddCriterion.tsx';
import { CriterionRow } from './CriterionRow.tsx';
import { blankCriterion, type CriterionDraft, type IcpDraft } from './draft.ts';
import { Field } from './Field.tsx';
import { type FieldErrors, parseDraft } from './parse.ts';
import { SaveBar } from './SaveBar.tsx';
import { useDraft } from './useDraft.ts';

export interface IcpEditorProps {
  icp: Icp;
  /** Given the profile with its stored id, version and time: the writer counts the save and sets the clock. */
  onSave: (icp: Icp) => void;
  /** Go back to the template. */
  onReset?: (() => void) | undefined;
  /** Why the last save was refused, each with its remedy. */
  problems: readonly string[];
  /** The last save is stored. */
  saved?: boolean;
}

const NONE: FieldErrors = new Map();

/** The ideal client as a form. Nothing is saved until the rep says so, and nothing typed is thrown away in silence. */
export function IcpEditor({ icp, onSave, onReset, problems, saved = false }: IcpEditorProps) {
  const { draft, dirty, change, yieldToNext } = useDraft(icp);
  const [attempts, setAttempts] = useState(0);
  const [undo, setUndo] = useState<{ text: string; draft: IcpDraft; event: number }>();
  const [fresh, setFresh] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const parsed = parseDraft(draft, icp, navigator.languages);
  const shown = attempts > 0 ? parsed.errors : NONE;
  const total = draft.criteria.reduce((sum, { importance }) => sum + WEIGHTS[importance], 0);

  const save = () => {
    setAttempts(parsed.icp === undefined ? attempts + 1 : 0);
    if (parsed.icp !== undefined && dirty) onSave(parsed.icp);
  };
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  const offerUndo = (text: string) => setUndo({ text, draft, event: (undo?.event ?? 0) + 1 });
  const edit = (criteria: CriterionDraft[]) => change({ ...draft, criteria });
  const reset = () => {
    offerUndo('Went back to the template.');
    yieldToNext();
    onReset?.();
  };

  return (
    <main class="page icp">
      <header class="page-head">
        <div>
          <h1>Ideal client</h1>
          <p class="intro">
            Each company is asked these questions. Points are shared out to 100; what is unknown counts
            neither way.
          </p>
        </div>
      </header>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field
          label="Name of this profile"
          value={draft.name}
          required
          error={shown.get('name')}
          onInput={(name) => change({ ...draft, name })}
        />
        {draft.criteria.map((criterion, at) => (
          <CriterionRow
            key={criterion.id}
            draft={criterion}
            errors={shown}
            total={total}
            fresh={criterion.id === fresh}
            onChange={(part) => edit(draft.criteria.with(at, { ...criterion, ...part }))}
            onMove={(by) => edit(moved(draft.criteria, at, by))}
            onRemove={() => {
              offerUndo('Criterion removed.');
              edit(draft.criteria.toSpliced(at, 1));
            }}
          />
        ))}
        <AddCriterion
          count={draft.criteria.length}
          onAdd={(kind) => {
            const added = blankCriterion(kind, draft.criteria);
            setFresh(added.id);
            edit([...draft.criteria, added]);
          }}
        />
        {parsed.icp === undefined ? null : <Warnings sentences={icpWarnings(parsed.icp)} />}
        <SaveBar
          dirty={dirty}
          saved={saved}
          version={icp.version}
          wrong={shown.size}
          problems={problems}
          onSave={save}
          onReset={onReset && reset}
        />
      </form>
      <Toast
        text={undo?.text}
        event={undo?.event}
        onUndo={() => {
          if (undo) change(undo.draft);
          setUndo(undefined);
        }}
      />
    </main>
  );
}

function Warnings({ sentences }: { sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul class="warnings">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function moved(criteria: readonly CriterionDraft[], at: number, by: -1 | 1): CriterionDraft[] {
  const one = criteria[at];
  if (one === undefined || at + by < 0 || at + by >= criteria.length) return [...criteria];
  return criteria.toSpliced(at, 1).toSpliced(at + by, 0, one);
}
