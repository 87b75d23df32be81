import { useId, useState } from 'preact/hooks';
import type { Learnt } from '../../lib/fit/learn/learnt.ts';
import { describeCriterion } from '../../lib/icp/describe.ts';
import type { Client, Criterion } from '../../lib/icp/icp.ts';
import { Button } from '../ui/Button.tsx';
import { sentenceOf, useAnswer } from '../ui/useAnswer.ts';
import { useFocusAfterRemoval } from '../ui/useFocusAfterRemoval.ts';
import { type Asks, useDesk } from './asking.ts';
import { CheckBoxes } from './CheckBoxes.tsx';
import { NO_CLIENT } from './draft.ts';
import { IMPORTANCE_WORDS } from './kinds.ts';
import { PastedPage } from './PastedPage.tsx';

/** Fewest and most clients that are compared (PRACTICE.md 20). */
const FEWEST = 2;
const MOST = 10;

interface LearnPanelProps {
  learn: NonNullable<Asks['learn']>;
  onAccept: (criterion: Criterion) => void;
}

/** What the best clients have in common, as criteria that the rep takes or refuses one by one. */
export function LearnPanel(props: LearnPanelProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="more learn" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Learn from your best clients</summary>
      {isOpen ? <Learn {...props} /> : null}
    </details>
  );
}

function Learn({ learn, onAccept }: LearnPanelProps) {
  const { clients } = useDesk();
  const { answer, problem } = useAnswer(clients);
  const [picked, setChosen] = useState<string[]>();
  const [pasted, setPasted] = useState<Client[]>([]);
  const [pasting, setPasting] = useState(NO_CLIENT);
  const [learnt, setLearnt] = useState<Learnt[]>([]);
  const [says, setSays] = useState('');
  const id = useId();
  const marks = learnt.map(({ criterion }) => `learnt ${criterion.id}`);
  const expectRemoval = useFocusAfterRemoval(marks, `[id="${id}"]`);
  // Of those pasted, the name stands for the id: no two have the same, and no domain has a space before it.
  const known = [...(answer ?? []), ...pasted.map(({ name }) => ({ id: ` ${name}`, name }))];
  const won = (answer ?? []).filter((client) => client.won).map((client) => client.id);
  // Targets that became clients are what the rep means by best, until the rep says otherwise.
  const chosen = picked ?? won.slice(0, MOST);
  const isReady = chosen.length >= FEWEST && chosen.length <= MOST;

  const look = async () => {
    setSays('Comparing them…');
    try {
      const isChosen = (id: string) => chosen.includes(id);
      const found = await learn(
        (answer ?? []).map(({ id }) => id).filter(isChosen),
        pasted.filter(({ name }) => isChosen(` ${name}`)),
      );
      setLearnt(found);
      setSays(found.length === 0 ? NOTHING : 'Take what is no accident, refuse the rest.');
    } catch (failure) {
      setSays(sentenceOf(failure));
    }
  };
  const decide = ({ criterion }: Learnt, isTaken: boolean) => {
    if (isTaken) onAccept(criterion);
    expectRemoval(`learnt ${criterion.id}`);
    setLearnt(learnt.filter((one) => one.criterion !== criterion));
    setSays(isTaken ? `“${describeCriterion(criterion)}” is among the criteria, unsaved.` : 'Refused.');
  };
  return (
    <div class="put-away">
      <CheckBoxes
        label="Choose 5 to 10 of the best: won, on your list or read lately"
        all={known.map((client) => client.id)}
        chosen={chosen}
        words={Object.fromEntries(
          known.map(({ id, name }) => [id, won.includes(id) ? `${name} (won)` : name]),
        )}
        onChange={setChosen}
      />
      <PastedPage
        clients={pasted}
        pasted={pasting}
        error={() => undefined}
        onInput={setPasting}
        onTake={(now) => {
          setPasted(now.clients);
          setPasting(now.pasted);
          setChosen([...chosen, ...now.clients.slice(pasted.length).map(({ name }) => ` ${name}`)]);
        }}
      />
      <Button busy={!isReady} onPress={() => void look()}>
        Find what they share
      </Button>
      <p class="hint" role="status" tabIndex={-1} id={id}>
        {problem ?? (says || (answer && said(known.length, chosen.length)))}
      </p>
      <ul class="learnt">
        {learnt.map((one) => (
          <li key={one.criterion.id}>
            <p>
              {one.words} <span class="hint">({one.by.join(', ')})</span>
            </p>
            <Button onPress={() => decide(one, true)}>
              Take “{describeCriterion(one.criterion)}” as{' '}
              {IMPORTANCE_WORDS[one.criterion.importance].toLowerCase()}
            </Button>
            <Button
              look="quiet"
              label={`Refuse “${describeCriterion(one.criterion)}”`}
              mark={`learnt ${one.criterion.id}`}
              onPress={() => decide(one, false)}
            >
              Refuse
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const NOTHING =
  'They share nothing that others have less. Open more pages of theirs, or choose other clients.';

function said(known: number, chosen: number): string {
  if (known < FEWEST)
    return 'Fewer than two companies were read: open your best clients’ sites with Fitmark, or paste a page of each.';
  if (chosen > MOST) return `${MOST} are the most: leave out ${chosen - MOST}.`;
  return chosen < FEWEST ? 'Two at least; five or more tell better.' : '';
}
