/** What HubSpot calls them in its own export; the rest of its hundreds of columns say nothing of the company. */
const HEADINGS = [
  'Record ID',
  'Company name',
  'Company Domain Name',
  'Industry',
  'Number of Employees',
  'Country/Region',
  'City',
  'Annual Revenue',
  'Create Date',
];

const NAMES = ['Bäckerei', 'Müller', 'Größ', 'Café', 'Señal', 'Fjörd', 'Zürn', 'Straße', 'Alder', 'Birch'];

/** Rows without anything to find a company by, and one whose address is a mail provider's. */
const BAD = ['9001;Niemand GmbH;;;;;;;', '9002;Nobody Ltd;;;;;;;', '9003;Mailer;gmail.com;;;;;;'];

/**
 * A CRM's export of so many invented companies, as a German spreadsheet saves it: semicolons and the western code page of Windows.
 * The first of every ten are of the right size and place.
 */
export function crmExport(count: number): Buffer {
  const rows = Array.from({ length: count - BAD.length }, (_, at) => {
    const name = `${NAMES[at % 10]} Werk ${at}`;
    const [people, country] = at % 10 === 0 ? ['51-200', 'Germany'] : ['3', 'Brazil'];
    return `${at + 1};${name};werk${at}.example;MACHINERY;${people};${country};;1.2m;2026-01-31 09:00`;
  });
  const text = [HEADINGS.join(';'), ...rows, ...BAD].join('\r\n');
  // Each letter of these names is the same byte there as in Latin 1.
  return Buffer.from(text, 'latin1');
}
