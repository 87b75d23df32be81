import type { TargetRow } from '../../targets/row.ts';
import { statusOf } from '../../targets/status.ts';
import type { Status } from '../../targets/target.ts';
import { countryName } from '../../text/country-names.ts';
import { type Cell, cellOf } from '../csv.ts';
import type { Column } from './column.ts';
import { websiteOf } from './target-columns.ts';

type Columns = readonly Column<TargetRow>[];

const name = ({ account, target }: TargetRow) => account?.label ?? target.accountId;
const city = ({ account }: TargetRow) => account?.city;
const country = ({ account }: TargetRow) => account?.country && countryName(account.country);
const description = ({ account }: TargetRow) => account?.description;
/** A number in all three, so a range goes out as its lower end: 50–200 and 500+ are no numbers. */
const employees = ({ account }: TargetRow) => account?.employees?.min;
const phone = ({ account }: TargetRow) =>
  account?.phone && (account.phone.e164 ?? account.phone.written.replace(/[^\d+]+/g, ' ').trim());

/** What comes by default with HubSpot; where the rep stands with a client is told by another property. */
const LEAD_STATUS: Partial<Record<Status, string>> = {
  new: 'New',
  researching: 'Open',
  contacted: 'In Progress',
  talks: 'In Progress',
  meeting: 'In Progress',
  lost: 'Unqualified',
  paused: 'Bad Timing',
};

/**
 * Companies for HubSpot. https://knowledge.hubspot.com/crm-setup/set-up-your-import-file says: a column's heading is matched to the
 * property of that name; companies need “Company domain name”, by which HubSpot knows a company again; “to assign an owner …
 * include a [Object] owner header and add the email address of the user”. Names of properties:
 * https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties (read in translations; in English as
 * https://docs.workato.com/ja/connectors/hubspot/update-object-actions.html repeats them). Not verified: the default options of
 * “Lead status”, which an account may have changed. Industries are options of HubSpot's own and are left out.
 *
 * @param owner left out unless it is a mail address.
 */
export const hubspotColumns = (owner: string): Columns => [
  { heading: 'Name', value: name },
  { heading: 'Company domain name', value: ({ target }) => target.accountId },
  { heading: 'Phone number', value: phone },
  { heading: 'City', value: city },
  { heading: 'Country/Region', value: country },
  { heading: 'Number of employees', value: employees },
  { heading: 'Description', value: description },
  { heading: 'Lead status', value: ({ target }) => LEAD_STATUS[statusOf(target)] },
  { heading: 'Company owner', value: () => (owner.includes('@') ? owner : undefined) },
];

/**
 * Accounts for Salesforce's Data Import Wizard (“Accounts and Contacts”). The article “Field Mapping for Other Data Sources and
 * Organization Import” (help.salesforce.com, id xcloud.field_mapping_for_other_data_sources_and_organization_import.htm) recommends to
 * label the columns, the owner's “Record Owner”; labels of fields stand in
 * https://developer.salesforce.com/docs/atlas.en-us.226.0.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_Account.htm: Account
 * Name, Account Phone, Account Description, Billing City, Billing Country, Employees (int). Not verified there: “Website”.
 * No leads, for a lead is a person: its last name is required.
 */
export const salesforceColumns = (owner: string): Columns => [
  { heading: 'Account Name', value: name },
  { heading: 'Website', value: websiteOf },
  { heading: 'Account Phone', value: phone },
  { heading: 'Billing City', value: city },
  { heading: 'Billing Country', value: country },
  { heading: 'Employees', value: employees },
  { heading: 'Account Description', value: description },
  { heading: 'Record Owner', value: () => owner || undefined },
];

/**
 * Organizations for Pipedrive. https://support.pipedrive.com/en/article/import-fields says that each column is mapped to a field, in one
 * of the categories Person, Organization, Lead, Deal, Activity, Note and Product, whose fields an account has in its settings; its
 * files head columns “Category - Field”. Not verified in its documentation: the names of fields, which are those of public files
 * for and from Pipedrive, and that such headings are mapped without a hand.
 */
export const pipedriveColumns = (owner: string): Columns => [
  { heading: 'Organization - Name', value: name },
  { heading: 'Organization - Address', value: (row) => [city(row), country(row)].filter(Boolean).join(', ') },
  { heading: 'Organization - Website', value: websiteOf },
  { heading: 'Organization - LinkedIn profile', value: ({ account }) => account?.linkedin },
  { heading: 'Organization - Number of employees', value: employees },
  { heading: 'Organization - Owner', value: () => owner || undefined },
  { heading: 'Note - Content', value: ({ target }) => target.why },
];

/** A phone number with nothing but digits behind its + is no formula, and with a ' in front no phone number. */
const PHONE = /^\+\d[\d ]*$/;

/** As `cellOf`, but that a phone number is left as a CRM takes it. */
export function crmCell(value: Cell): string {
  return typeof value === 'string' && PHONE.test(value) ? value : cellOf(value);
}
