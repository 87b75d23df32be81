import { useId, useState } from 'preact/hooks';
import { addressOf } from '../../lib/account/room-id.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import type { Outcome } from '../../lib/targets/target.ts';
import { capital } from '../../lib/text/capital.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KnownBar } from '../ui/KnownBar.tsx';
import { LetterMark } from '../ui/LetterMark.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { ago, inFull } from './ago.ts';
import { Behind, type Explain } from './Behind.tsx';
import { OutcomeChoice } from './OutcomeChoice.tsx';
import { nameOf } from './order.ts';

interface RowProps {
  row: TargetRow;
  now: number;
  onRemove: (row: TargetRow) => void;
  onOutcome: (row: TargetRow, is: Outcome['is'] | undefined) => void;
  explain: Explain;
  openUrl: (url: string) => void;
}

/** One target: who, fit, how much is known, tier, why, what came of it and since when; below it, once asked, what the fit stands on. */
export function Row({ row, now, onRemove, onOutcome, explain, openUrl }: RowProps) {
  const { account, fit, target, own } = row;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr>
        <th scope="row" class="col-company">
          <span class="company-name">{nameOf(row)}</span>
          <span class="company-domain">
            <OutLink href={addressOf(target.accountId)} openUrl={openUrl}>
              {target.accountId}
            </OutLink>
            {account === undefined ? ' · its record could not be read; open its site to read it again' : null}
          </span>
          {own === undefined ? null : <p class="company-domain">{capital(own)}</p>}
        </th>
        <td class="col-fit">{fit === undefined ? <Dash says="Not scored yet" /> : <FitCell fit={fit} />}</td>
        <td class="col-known">
          {fit === undefined ? <Dash says="Nothing known yet" /> : <KnownBar known={fit.known} />}
        </td>
        <td class="col-tier">
          <span class="narrow">Tier </span>
          {target.tier}
        </td>
        <td class="col-why">
          {target.why}
          {fit === undefined ? null : (
            <button
              type="button"
              class="linklike"
              aria-label={`All reasons for ${nameOf(row)}`}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              All reasons
            </button>
          )}
        </td>
        <td class="col-outcome">
          <OutcomeChoice name={nameOf(row)} outcome={target.outcome} onChoose={(is) => onOutcome(row, is)} />
        </td>
        <td class="col-added">
          <span class="narrow">Added </span>
          <time dateTime={new Date(target.addedAt).toISOString()} title={inFull(target.addedAt)}>
            {ago(target.addedAt, now)}
          </time>
        </td>
        <td class="col-act">
          <Button
            look="quiet"
            label={`Take ${nameOf(row)} off your list`}
            mark={target.accountId}
            onPress={() => onRemove(row)}
          >
            <Icon name="close" />
          </Button>
        </td>
      </tr>
      {isOpen ? (
        <tr id={id} class="behind-row">
          <td colSpan={8}>
            <Behind
              key={JSON.stringify(fit)}
              accountId={target.accountId}
              explain={explain}
              openUrl={openUrl}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function FitCell({ fit }: { fit: NonNullable<TargetRow['fit']> }) {
  return (
    <span class="fit-cell" title={fit.computed && `Your word; Fitmark says ${fit.computed}`}>
      <LetterMark letter={fit.letter} />
      {fit.score === undefined ? null : <span class="fit-number">{fit.score}</span>}
    </span>
  );
}

function Dash({ says }: { says: string }) {
  return (
    <span class="dash">
      <span aria-hidden="true">–</span>
      <span class="spoken">{says}</span>
    </span>
  );
}
