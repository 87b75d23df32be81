import type { LabelledPage } from './labels.ts';
import type { PageRow } from './row.ts';

export function labelled(id: string, more: Partial<LabelledPage> = {}): LabelledPage {
  const url = `https://${id}.example/`;
  return { id, url, kind: 'company', company: id, source: '', facts: {}, file: `${id}.html`, ...more };
}

export function row(id: string, more: Partial<PageRow> = {}): PageRow {
  return {
    id,
    url: `https://${id}.example/`,
    kind: 'company',
    labelledKind: 'company',
    facts: {},
    kept: 0,
    industry: null,
    language: null,
    fit: null,
    badge: '?',
    readMs: 1,
    bytes: 1_000,
    understandMs: 1,
    ...more,
  };
}
