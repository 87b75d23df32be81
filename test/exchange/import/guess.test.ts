import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../lib/exchange/csv.ts';
import { TARGET_COLUMNS } from '../../../lib/exchange/export/target-columns.ts';
import { guessColumns, headingsKey } from '../../../lib/exchange/import/guess.ts';
import { readTable } from '../../../lib/exchange/import/read-table.ts';

const guess = (...lines: string[]) => guessColumns(readTable(lines.join('\n')), []);
const meant = (headings: string, values: string) => guess(headings, values, values).columns;

const VALUES = 'Acme;acme.example;51-200;5 Mio. €;Software;1998;Valves;030 123456;France;Lyon;Rue 1;Jane Doe';
const QUESTIONS =
  'name domain employees revenue industry founded description phone country city address owner'.split(' ');

describe('what the columns of a file mean', () => {
  it.each([
    [
      'English',
      'Company name;Website;Number of employees;Annual revenue;Industry;Year founded;Description;Phone;Country;City;Street address;Account owner',
    ],
    [
      'German',
      'Firmenname;Webseite;Mitarbeiterzahl;Jahresumsatz;Branche;Gründungsjahr;Beschreibung;Telefon;Land;Stadt;Straße;Betreuer',
    ],
    [
      'French',
      "Raison sociale;Site web;Effectif;Chiffre d'affaires;Secteur d'activité;Année de création;Description;Téléphone;Pays;Ville;Adresse;Propriétaire",
    ],
    [
      'Spanish',
      'Razón social;Página web;Empleados;Facturación;Sector;Año de fundación;Descripción;Teléfono;País;Ciudad;Dirección;Propietario',
    ],
    [
      'Dutch',
      'Bedrijfsnaam;Website;Aantal medewerkers;Omzet;Bedrijfstak;Opgericht;Omschrijving;Telefoonnummer;Land;Plaats;Straat;Eigenaar',
    ],
    [
      'Italian',
      'Ragione sociale;Sito web;Dipendenti;Fatturato;Settore;Anno di fondazione;Descrizione;Telefono;Paese;Città;Indirizzo;Proprietario',
    ],
  ])('is told by its headings in %s', (_, headings) => {
    expect(meant(headings, VALUES)).toEqual(QUESTIONS);
  });

  it('is told by its cells where there are no headings, or none that is known', () => {
    expect(guess('Acme,acme.example,51-200,Germany', 'Birch,birch.example,11-50,France')).toEqual({
      columns: ['name', 'domain', 'employees', 'country'],
      why: ['values', 'values', 'values', 'values'],
    });
    expect(meant('Kürzel,Netz,Seite', 'A,acme.example,https://www.linkedin.com/company/acme')).toEqual([
      '',
      'domain',
      'linkedin',
    ]);
    expect(guess('Birch Ltd', 'call acme.example', 'Cedar').columns).toEqual(['domain']);
  });

  it('is not what its heading says where its cells say otherwise', () => {
    expect(meant('Company,Website,Web technologies', 'Acme,yes,HubSpot; Shopify')).toEqual([
      'name',
      '',
      'technology',
    ]);
    expect(meant('Company,Domain,Revenue currency', 'Acme,acme.example,EUR')).toEqual(['name', 'domain', '']);
  });

  it('leaves out what is of persons, records and other companies', () => {
    const person =
      'First name,Last name,Title,Mobile phone,Personal email,Email,Phone,City,Company,Company phone,Company city,Person Linkedin Url,Name';
    const values =
      'Ada,Doe,CTO,0170 123456,ada@web.de,ada@acme.example,0171 123456,Ulm,Acme,030 123456,Berlin,https://www.linkedin.com/in/ada,Ada Doe';
    expect(meant(person, values)).toEqual([
      '',
      '',
      '',
      '',
      '',
      'mail',
      '',
      '',
      'name',
      'phone',
      'city',
      '',
      '',
    ]);
    expect(
      meant(
        'Account name,Account ID,Parent account,Logo URL,Website',
        'Acme,1,Top,https://cdn.example/a,acme.example',
      ),
    ).toEqual(['name', '', '', '', 'domain']);
    expect(meant('Account name,Account owner email,Website', 'Acme,me@our.example,acme.example')).toEqual([
      'name',
      'owner',
      'domain',
    ]);
  });

  it('is as the rep said of a file with the same headings', () => {
    const table = readTable('Konto,Netz\nAcme,acme.example');
    const key = headingsKey(table);
    const kept = { headings: key, columns: ['', 'constructor'] };
    expect(guessColumns(table, [kept])).toEqual({ columns: ['', ''], why: ['kept', 'kept'] });
    expect(key).toBe('konto\nnetz');
    expect(headingsKey(readTable('Acme,acme.example'))).toBe('');
  });

  it('knows whose export a file is', () => {
    const shape = (headings: string, values = 'x') => guess(headings, values).shape;
    expect(shape('Record ID,Company name,Company Domain Name,Industry')).toBe('HubSpot');
    expect(shape('Account Name,Billing City,Billing Country,Website')).toBe('Salesforce');
    expect(shape('Organization - Name,Organization - Website,Organization - Owner')).toBe('Pipedrive');
    expect(
      shape('(Do Not Modify) Account,(Do Not Modify) Row Checksum,Account Name,Main Phone,Website'),
    ).toBe('Dynamics');
    expect(shape('Company,# Employees,Industry,Website,Company Linkedin Url,Company Phone')).toBe('Apollo');
    expect(shape('company,domain,website,fit,score,tier')).toBe('Fitmark');
    expect(shape('Account,Link', 'Acme,https://www.linkedin.com/sales/company/12')).toBe('Sales Navigator');
    expect(shape('domain,company,tier,owner')).toBe('Fitmark');
    expect(shape('Company,Website')).toBeUndefined();
  });

  it('reads the columns of those exports', () => {
    expect(
      meant(
        'First Name,Last Name,Title,Company,Company Name for Emails,Email,Work Direct Phone,Corporate Phone,# Employees,Industry,Person Linkedin Url,Website,Company Linkedin Url,City,Country,Company Address,Company City,Company Country,Company Phone,Technologies,Annual Revenue,Account Owner',
        'Ada,Doe,CTO,Acme,Acme,ada@acme.example,0301,030 123456,120,software,https://www.linkedin.com/in/ada,https://acme.example,https://www.linkedin.com/company/acme,Ulm,Austria,Way 1,Berlin,Germany,030 123456,"HubSpot, AWS",5000000,me@our.example',
      ).join(),
    ).toBe(
      ',,,name,,mail,,phone,employees,industry,,domain,linkedin,,,address,city,country,phone,technology,revenue,owner',
    );
    expect(
      meant(
        'Organization - Name,Organization - Address,Organization - Website,Person - Name,Person - Email',
        'Acme,Way 1,acme.example,Ada,ada@acme.example',
      ).join(),
    ).toBe('name,address,domain,,mail');
  });

  it('reads the columns of our own list', () => {
    const headings = TARGET_COLUMNS.map(({ heading }) => heading);
    const cells: Record<string, string> = {
      company: 'Acme',
      domain: 'acme.example',
      website: 'https://acme.example/',
      country: 'DE',
      city: 'Ulm',
      employees: '50–200',
      phone: "'+49 30 123456",
      email: 'info@acme.example',
      LinkedIn: 'https://www.linkedin.com/company/acme',
      description: 'Valves',
    };
    const { columns } = guessColumns(
      readTable(csvOf(headings, [headings.map((heading) => cells[heading] ?? 'x')])),
      [],
    );
    expect(headings.flatMap((heading, at) => (columns[at] ? [`${heading}: ${columns[at]}`] : []))).toEqual([
      'company: name',
      'domain: domain',
      'website: domain',
      'country: country',
      'city: city',
      'employees: employees',
      'phone: phone',
      'email: mail',
      'LinkedIn: linkedin',
      'description: description',
    ]);
  });

  it('is harmless whatever a heading is called', () => {
    expect(meant('__proto__,constructor,Website', 'a,b,acme.example')).toEqual(['', '', 'domain']);
    expect(Object.prototype).toEqual({});
  });
});
