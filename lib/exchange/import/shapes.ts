import { foldWords } from '../../text/fold.ts';

/** Whose export a file is, by headings that come together in no other. */
const SHAPES = {
  Fitmark: ['company', 'domain', 'website', 'fit', 'score'],
  HubSpot: ['company domain name', 'record id'],
  Pipedrive: ['organization name', 'organization id'],
  Dynamics: ['do not modify account', 'account name'],
  Apollo: ['company', 'employees', 'company linkedin url'],
  'Sales Navigator': ['account name', 'linkedin url'],
  Salesforce: ['account name', 'billing country'],
} as const;

export type Shape = keyof typeof SHAPES;

/** The tool whose own headings a table has. */
export function shapeOf(headings: readonly string[]): Shape | undefined {
  const has = new Set(headings.map(foldWords));
  return SHAPE_NAMES.find((name) => SHAPES[name].every((heading) => has.has(heading)));
}

const SHAPE_NAMES = Object.keys(SHAPES).filter((name): name is Shape => Object.hasOwn(SHAPES, name));
