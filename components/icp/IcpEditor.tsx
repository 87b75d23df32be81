import '../ui/tokens.css';
import '../ui/ui.css';
import '../ui/page.css';
import './icp.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Criterion, Icp } from '../../lib/icp/icp.ts';
import { icpWarnings } from '../../lib/icp/warnings.ts';
import { Toast } from '../ui/Toast.tsx';
import { type Asks, DeskOf } from './asking.ts';
import { CriterionList } from './CriterionList.tsx';
import { blankCriterion, withBack } from './draft.ts';
import { criterionDraftOf, draftOf } from './draft-of.ts';
import { Field } from './Field.tsx';
import { Head, Warnings } from './Head.tsx';
import { LearnPanel } from './LearnPanel.tsx';
import { PersonaFields } from './PersonaFields.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { Proposals } from './Proposals.tsx';
import { type FieldErrors, parseDraft } from './parse.ts';
import { SaveBar } from './SaveBar.tsx';
import { useDraft } from './useDraft.ts';
import { useUndo } from './useUndo.ts';
import { Versions } from './Versions.tsx';

export interface IcpEditorProps {
  icp: Icp;
  /** Given the profile with its stored id, version and time: the writer counts the save and sets the clock. */
  onSave: (icp: Icp) => void;
  /** What its fields ask for. */
  asks: Asks;
  /** Make an earlier version the profile again. */
  onRestore?: (version: number) => void;
  /** Whether the form holds what is not saved, whenever that changes. */
  onDirty?: (dirty: boolean) => void;
  /** Above the form. */
  children?: ComponentChildren;
  /** Why the last save was refused, each with its remedy. */
  problems: readonly string[];
  /** The last save is stored. */
  saved?: boolean;
}

const NONE: FieldErrors = new Map();

/** The ideal client as a form. Nothing is saved until the rep says so, and nothing typed is thrown away in silence. */
export function IcpEditor({
  icp,
  onSave,
  asks,
  onRestore,
  onDirty,
  problems,
  saved = false,
  children,
}: IcpEditorProps) {
  const { draft, dirty, change, yieldToNext } = useDraft(icp);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const parsed = parseDraft(draft, icp, navigator.languages);
  const edited = useRef(icp);
  edited.current = parsed.icp ?? edited.current;
  useEffect(() => onDirty?.(dirty), [dirty]);
  const shown = attempts > 0 ? parsed.errors : NONE;
  const { undo, offer, offerFor, takeBack } = useUndo(draft, change);

  const save = () => {
    setAttempts(parsed.icp === undefined ? attempts + 1 : 0);
    if (parsed.icp === undefined || !dirty) return;
    // What stood half-typed in a field is saved as an entry, and shown as one.
    change(draftOf(parsed.icp));
    onSave(parsed.icp);
  };
  const restore = (version: number) => {
    offer(`Went back to version ${version}.`, () => draft);
    yieldToNext();
    onRestore?.(version);
  };
  const accept = (criterion: Criterion) => {
    const { id } = blankCriterion(criterion.kind, draft.criteria);
    change({ ...draft, criteria: [...draft.criteria, criterionDraftOf({ ...criterion, id })] });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    save();
  };

  return (
    <main class="page icp">
      <Head />
      {children}
      <form ref={form} noValidate onSubmit={submit}>
        <Field
          label="Name of this profile"
          value={draft.name}
          required
          error={shown.get('name')}
          onInput={(name) => change({ ...draft, name })}
        />
        {asks.proposals ? (
          <Proposals icp={icp} draft={draft} asks={asks.proposals} onChange={change} />
        ) : null}
        <DeskOf value={{ ...asks, offer: offerFor }}>
          <CriterionList
            criteria={draft.criteria}
            errors={shown}
            onChange={(criteria) => change({ ...draft, criteria })}
            onRemoved={(criterion, at) => offer('Criterion removed.', (now) => withBack(now, criterion, at))}
          />
          <Warnings sentences={icpWarnings(edited.current)} />
          {asks.learn ? <LearnPanel learn={asks.learn} onAccept={accept} /> : null}
        </DeskOf>
        <PersonaFields
          draft={draft.persona}
          errors={shown}
          onChange={(persona) => change({ ...draft, persona })}
        />
        {asks.preview ? <PreviewPanel icp={edited.current} ask={asks.preview} /> : null}
        {asks.versions && onRestore ? (
          <Versions
            icp={icp}
            versions={() => asks.versions?.(icp.id) ?? Promise.resolve([])}
            onRestore={restore}
          />
        ) : null}
        <SaveBar
          dirty={dirty}
          saved={saved}
          version={icp.version}
          wrong={shown.size}
          problems={problems}
          onSave={save}
        />
      </form>
      <Toast text={undo?.text} event={undo?.event} onUndo={takeBack} />
    </main>
  );
}

/** The form whose first wrong field takes the focus after each refused attempt to save. */
function useFocusOnWrong(attempts: number) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  return form;
}
