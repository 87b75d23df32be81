import type { Criterion, Icp } from './icp.ts';
import type { Industry } from './industries.ts';
import type { NeedPack } from './need-pack.ts';
import type { JobFunction } from './role.ts';
import { RULED_OUT } from './templates.ts';

/** What a kind of seller looks for in a company, to be edited. */
interface Seller {
  id: string;
  name: string;
  /** Industries that buy most; none: whichever. */
  industries: Industry[];
  /** People, ideal; half credit from a third of the one to thrice the other. */
  size: [min: number, max: number];
  /** Needs by the ids of the ready-made ones, the most telling first. */
  needs: string[];
  /** Categories or products on their sites. */
  tools?: string[];
  /** Sign of the moment. */
  sign: 'hiring' | 'growth' | 'funding';
  /** Fields of those who decide. */
  functions: JobFunction[];
  /** Industries that sell the same rather than buy it; none: gambling and the like are ruled out. */
  rivals?: Industry[];
}

/** Industries, sizes and needs are our choice, from who commonly buys; a rep's best clients know better. */
export const SELLERS: readonly Seller[] = [
  {
    id: 'logistics',
    name: 'Freight and logistics',
    industries: ['machinery', 'goods', 'food', 'electronics', 'vehicles', 'materials', 'pharma', 'retail'],
    size: [50, 2_000],
    needs: ['forwarding', 'parcels', 'warehousing'],
    sign: 'growth',
    functions: ['logistics', 'operations', 'purchasing'],
    rivals: ['transport'],
  },
  {
    id: 'hr-software',
    name: 'HR software',
    industries: [],
    size: [100, 3_000],
    needs: ['hr-software', 'shift-work', 'payroll-abroad'],
    tools: ['Hiring'],
    sign: 'hiring',
    functions: ['human-resources', 'general-management'],
  },
  {
    id: 'cybersecurity',
    name: 'Cybersecurity',
    industries: ['finance', 'insurance', 'health', 'energy', 'telecom', 'public', 'software'],
    size: [200, 10_000],
    needs: ['cybersecurity', 'compliance-privacy'],
    sign: 'growth',
    functions: ['security', 'it'],
  },
  {
    id: 'cloud',
    name: 'Cloud services',
    industries: ['software', 'media', 'retail', 'finance', 'telecom'],
    size: [50, 5_000],
    needs: ['cloud', 'software-development', 'data-analytics'],
    tools: ['Hosting', 'CDN', 'Monitoring'],
    sign: 'funding',
    functions: ['it', 'engineering', 'data'],
  },
  {
    id: 'accounting',
    name: 'Accounting and tax',
    industries: [],
    size: [10, 250],
    needs: ['accounting', 'foreign-currency', 'payroll-abroad'],
    tools: ['Shop', 'Payments'],
    sign: 'funding',
    functions: ['finance', 'general-management'],
  },
  {
    id: 'marketing',
    name: 'Marketing agency',
    industries: ['software', 'machinery', 'health', 'goods', 'travel', 'education'],
    size: [20, 500],
    needs: ['marketing-services', 'events', 'translation'],
    tools: ['Analytics', 'Advertising', 'Marketing automation'],
    sign: 'growth',
    functions: ['marketing', 'communications'],
    rivals: ['media'],
  },
  {
    id: 'recruiting',
    name: 'Recruiting',
    industries: [],
    size: [50, 1_000],
    needs: ['recruiting', 'temp-staff'],
    tools: ['Hiring'],
    sign: 'hiring',
    functions: ['human-resources', 'general-management'],
  },
  {
    id: 'facilities',
    name: 'Facility services',
    industries: ['machinery', 'health', 'education', 'retail', 'travel', 'property', 'public'],
    size: [100, 5_000],
    needs: ['facilities', 'cleaning', 'security-guards'],
    sign: 'growth',
    functions: ['operations', 'purchasing', 'administration'],
  },
  {
    id: 'packaging',
    name: 'Packaging',
    industries: ['food', 'goods', 'pharma', 'retail', 'electronics'],
    size: [20, 2_000],
    needs: ['packaging', 'parcels'],
    tools: ['Shop'],
    sign: 'growth',
    functions: ['purchasing', 'production', 'logistics'],
  },
  {
    id: 'energy',
    name: 'Energy and solar',
    industries: ['food', 'materials', 'machinery', 'vehicles', 'property', 'transport'],
    size: [50, 5_000],
    needs: ['energy', 'solar', 'factories'],
    sign: 'growth',
    functions: ['operations', 'production', 'purchasing'],
    rivals: ['energy'],
  },
  {
    id: 'machinery',
    name: 'Machines and automation',
    industries: ['food', 'goods', 'vehicles', 'materials', 'electronics', 'aerospace'],
    size: [50, 5_000],
    needs: ['factories', 'maintenance', 'equipment-finance'],
    sign: 'growth',
    functions: ['production', 'engineering', 'general-management'],
  },
  {
    id: 'medical',
    name: 'Medical and laboratory supplies',
    industries: ['health', 'pharma'],
    size: [20, 5_000],
    needs: ['lab-supplies', 'clinical-trials', 'cleaning'],
    sign: 'growth',
    functions: ['purchasing', 'health', 'research'],
  },
  {
    id: 'crm',
    name: 'Sales and service software',
    industries: [],
    size: [30, 1_000],
    needs: ['crm', 'customer-support', 'field-service'],
    tools: ['CRM', 'Support', 'Chat'],
    sign: 'hiring',
    functions: ['sales', 'customer-service'],
  },
  {
    id: 'payments',
    name: 'Payments and finance',
    industries: ['retail', 'travel', 'software', 'goods', 'education'],
    size: [10, 1_000],
    needs: ['card-payments', 'subscriptions', 'foreign-currency'],
    tools: ['Shop', 'Payments'],
    sign: 'growth',
    functions: ['finance', 'general-management'],
    rivals: ['finance'],
  },
];

/**
 * The first profile of a kind of seller, for the rep to edit.
 *
 * @param packs the ready-made needs; their words are copied, so that the profile stays as it is when they change.
 * @param now epoch milliseconds.
 */
export function profileFor(seller: Seller, packs: readonly NeedPack[], id: string, now: number): Icp {
  const [min, max] = seller.size;
  const criteria: Criterion[] = [
    ...industry('industry', 'strong', seller.industries),
    {
      id: 'size',
      kind: 'size',
      importance: 'strong',
      min,
      max,
      halfMin: Math.round(min / 3),
      halfMax: max * 3,
    },
    ...needs(seller.needs, packs),
    ...(seller.tools
      ? [{ id: 'tools', kind: 'technology' as const, importance: 'nice' as const, any: [...seller.tools] }]
      : []),
    signOf(seller.sign),
    ...(seller.rivals ? industry('rivals', 'never', seller.rivals) : [ruledOut()]),
  ];
  const persona: Icp['persona'] = {
    seniorities: ['owner', 'chief', 'vice-president', 'head'],
    functions: [...seller.functions],
    countries: [],
  };
  return { id, name: seller.name, version: 1, criteria, persona, updatedAt: now };
}

function industry(id: string, importance: 'strong' | 'never', any: readonly Industry[]): Criterion[] {
  return any.length > 0 ? [{ id, kind: 'industry', importance, any: [...any] }] : [];
}

function needs(ids: readonly string[], packs: readonly NeedPack[]): Criterion[] {
  const taken = ids.flatMap((id) => packs.filter((pack) => pack.id === id));
  return taken.map(({ id, name, signals, counterSignals }, at) => ({
    id: `need-${id}`,
    kind: 'need',
    importance: at === 0 ? 'strong' : 'nice',
    name,
    signals: [...signals],
    counterSignals: [...counterSignals],
  }));
}

function signOf(kind: Seller['sign']): Criterion {
  const base = { id: kind, importance: 'nice' as const };
  return kind === 'hiring' ? { ...base, kind, roles: [] } : { ...base, kind };
}

function ruledOut(): Criterion {
  return {
    id: 'ruled-out',
    kind: 'words',
    importance: 'never',
    name: 'Gambling, payday loans, adult',
    any: [...RULED_OUT],
  };
}
