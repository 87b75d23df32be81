import { foldWords } from '../../text/fold.ts';

/**
 * Whose export a file is, by headings that come together in no other, folded and each between bars. Rows need no more than this: what
 * the columns mean is told by their words, which are these tools' own too.
 *
 * - Fitmark: a whole list, and one for colleagues (lib/exchange/export).
 * - HubSpot: names of its properties, https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties; that exports
 *   begin with "Record ID" is seen in public files for them, not read in its documentation.
 * - Salesforce: labels of an account's fields,
 *   https://developer.salesforce.com/docs/atlas.en-us.226.0.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_Account.htm.
 * - Pipedrive: "Category - Field", https://support.pipedrive.com/en/article/import-fields; the fields' names by public files.
 * - Dynamics: the hidden columns of "Export to Excel"; by public files, not read in Microsoft's documentation.
 * - Apollo: https://knowledge.apollo.io/hc/en-us/articles/4409154067981-Import-a-CSV-of-Accounts names what it reads; what it writes is
 *   by public files.
 * - Sales Navigator: has no export of its own, and its template for lists of accounts asks for a name at least
 *   (LinkedIn's help a408255); what others make of it is known by its links.
 */
const SHAPES = {
  Fitmark: /^\|(?:company\|domain\|website\|fit\|score|domain\|company\|tier\|owner)\|/,
  HubSpot: /^(?=.*\|record id\|)(?=.*\|company (?:domain )?name\|)/,
  Pipedrive: /\|organization (?:id|name|address|owner)\|/,
  Dynamics: /\|do not modify row checksum\|/,
  Apollo: /^(?=.*\|company linkedin url\|)(?=.*\|employees\|)/,
  Salesforce:
    /^(?=.*\|account name\|)(?=.*\|(?:billing (?:city|country|state province|street)|account owner)\|)/,
  'Sales Navigator': /^$/,
} as const;

export type Shape = keyof typeof SHAPES;

/**
 * The tool whose own headings a table has, or whose links.
 *
 * @param samples cells of each column.
 */
export function shapeOf(
  headings: readonly string[],
  samples: readonly (readonly string[])[],
): Shape | undefined {
  const line = `|${headings.map(foldWords).join('|')}|`;
  for (const name in SHAPES) if (isShape(name) && SHAPES[name].test(line)) return name;
  const isSales = samples.some(([first = '']) => /linkedin\.com\/sales\/company\//.test(first));
  return isSales ? 'Sales Navigator' : undefined;
}

function isShape(name: string): name is Shape {
  return Object.hasOwn(SHAPES, name);
}
