import { useId, useState } from 'preact/hooks';
import type { Icp } from '../../lib/icp/icp.ts';
import type { NamedProposal } from '../../lib/targets/argue/propose.ts';
import { Button } from '../ui/Button.tsx';
import type { Asks } from './asking.ts';
import type { IcpDraft } from './draft.ts';
import { hasEdit, tryEdit } from './try-edit.ts';
import { useProposals } from './useProposals.ts';

/** Cases named; the words name three themselves. */
const NAMED = 12;

interface ProposalsProps {
  /** The profile as stored. */
  icp: Icp;
  draft: IcpDraft;
  asks: NonNullable<Asks['proposals']>;
  onChange: (draft: IcpDraft) => void;
}

/** Edits that what the rep said and what came of targets speaks for: each to try in the form, or to refuse. Nothing without any. */
export function Proposals({ icp, draft, asks, onChange }: ProposalsProps) {
  const id = useId();
  const { found, refused, refuse, problem } = useProposals(icp, asks);
  const [backs, setBacks] = useState<ReadonlyMap<string, (now: IcpDraft) => IcpDraft>>(new Map());
  if (found.length === 0 && problem === undefined) return null;

  const attempt = ({ key, edit }: NamedProposal) => {
    const { draft: tried, back } = tryEdit(draft, edit);
    setBacks(new Map(backs).set(key, back));
    onChange(tried);
  };
  return (
    <section class="shelf proposals" aria-labelledby={id}>
      <h2 id={id}>What your list and your own word speak for</h2>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      <ul>
        {found.map((one) => {
          const isRefused = refused.includes(one.key);
          const back = hasEdit(draft, one.edit) ? backs.get(one.key) : undefined;
          return (
            <li key={one.key}>
              <Case {...one} />
              {isRefused ? null : (
                <Button
                  label={`${back ? 'Take it back' : 'Try it'}: ${one.words}`}
                  onPress={() => (back ? onChange(back(draft)) : attempt(one))}
                >
                  {back ? 'Take it back' : 'Try it'}
                </Button>
              )}
              {back ? null : (
                <Button
                  look="quiet"
                  label={`${isRefused ? 'Undo no' : 'No'}: ${one.words}`}
                  onPress={() => refuse(one.key, !isRefused)}
                >
                  {isRefused ? 'Undo' : 'No'}
                </Button>
              )}
              <span class="hint" role="status">
                {back ? 'In the form below, not saved yet.' : isRefused ? 'Will not be proposed again.' : ''}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Case({ words, names }: Pick<NamedProposal, 'words' | 'names'>) {
  const more = names.length - NAMED;
  const said = `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return (
    <p>
      {words} {names.length > 3 ? <span class="hint">({said})</span> : null}
    </p>
  );
}
