import { useId, useState } from 'preact/hooks';
import { crmLink } from '../../../lib/exchange/crm-link.ts';
import type { TargetRow } from '../../../lib/targets/row.ts';
import type { ListActions } from '../../targets/actions.ts';
import { nameOf } from '../../targets/order.ts';
import { Button } from '../../ui/Button.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { Problem } from '../../ui/Problem.tsx';

/**
 * Where a search of four CRMs leads, as public code has it: none of them documents that address for links, so it is a start to be
 * tried. Of Dynamics, https://learn.microsoft.com/power-apps/developer/model-driven-apps/open-forms-views-dialogs-reports-url tells
 * the address of an app, but not `pagetype=search`.
 */
const EXAMPLES = {
  HubSpot: 'https://app.hubspot.com/contacts/YOUR-ACCOUNT/objects/0-2/views/all/list?query={domain}',
  Salesforce:
    'https://YOUR-DOMAIN.my.salesforce.com/_ui/search/ui/UnifiedSearchResults?searchType=2&str={name}',
  Pipedrive: 'https://YOUR-COMPANY.pipedrive.com/search?term={name}',
  Dynamics: 'https://YOUR-ORG.crm.dynamics.com/main.aspx?appid=YOUR-APP&pagetype=search&searchText={name}',
};

interface CrmAddressProps {
  stored: string | undefined;
  /** A company to try it with. */
  row: TargetRow | undefined;
  on: Pick<ListActions, 'settings' | 'openUrl'>;
}

/** Where a company is looked up in the rep's CRM: set once, tried, and a link wherever the company is shown. */
export function CrmAddress({ stored = '', row, on }: CrmAddressProps) {
  const id = useId();
  const [written, setWritten] = useState(stored);
  const [said, setSaid] = useState('');
  const pattern = written.trim();
  const name = row ? nameOf(row) : 'Acme';
  const link = crmLink(pattern, { domain: row?.target.accountId ?? 'acme.example', name });
  const isWrong = pattern !== '' && link === undefined;
  const write = (next: string) => {
    setWritten(next);
    setSaid('');
  };
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>Open in your CRM</h2>
      <p>
        Look for any company in your CRM, copy the address of what it shows, and put <code>{'{domain}'}</code>{' '}
        or <code>{'{name}'}</code> where the company stands.
      </p>
      <label for={id}>Address of your CRM’s search</label>
      <div class="export-act">
        <input
          id={id}
          type="url"
          class="export-crm"
          value={written}
          aria-invalid={isWrong}
          placeholder="https://…{domain}"
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
        <Button
          busy={isWrong || pattern === stored}
          onPress={() => {
            on.settings({ crm: pattern || null });
            setSaid(pattern ? 'Saved.' : 'Taken away.');
          }}
        >
          Save address
        </Button>
        {link === undefined ? null : (
          <OutLink href={link} openUrl={on.openUrl}>
            Try it with {name}
          </OutLink>
        )}
        <span role="status">{said}</span>
      </div>
      <Problem
        class="export-problem"
        words={
          isWrong ? 'It has to start with https://, with {domain} or {name} behind the host.' : undefined
        }
      />
      <p class="export-act">
        Or start from:
        {Object.entries(EXAMPLES).map(([crm, example]) => (
          <Button look="quiet" key={crm} onPress={() => write(example)}>
            {crm}
          </Button>
        ))}
      </p>
    </section>
  );
}
