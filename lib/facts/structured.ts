import type { MicrodataItem, PageReading } from '../page/reading.ts';
import { parseJsonLd } from './json-ld.ts';
import { writtenText } from './written-text.ts';

/** One thing that a page describes in structured data (schema.org), from JSON-LD or microdata. */
export interface SchemaNode {
  /** Type names without namespace: `Organization`. */
  types: string[];
  source: 'json-ld' | 'microdata';
  /** Property name → values; texts as written, numbers as text. Never has inherited keys. */
  properties: ReadonlyMap<string, readonly (string | SchemaNode)[]>;
  /** The property it is the value of, e.g. `publisher`; absent for outermost nodes. */
  role?: string;
}

/** Bounds against bombs: a page with 1,000 organisations or 10,000 levels says nothing about one company. */
const MAX_NODES = 600;
const MAX_DEPTH = 24;

/** All nodes of a page's JSON-LD and microdata, in the page's order, nested ones after their parents. */
export function schemaNodes(reading: Pick<PageReading, 'jsonLd' | 'microdata'>): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  for (const text of reading.jsonLd) {
    const parsed = parseJsonLd(text);
    if (parsed !== undefined) collect(parsed, nodes);
  }
  for (const item of reading.microdata) fromMicrodata(item, nodes, undefined, 0);
  return nodes;
}

/** The texts of a property, its nodes' names standing for them. */
export function textsOf(node: SchemaNode, property: string): string[] {
  return (node.properties.get(property) ?? [])
    .map((value) => (typeof value === 'string' ? value : (textsOf(value, 'name')[0] ?? '')))
    .filter((text) => text !== '');
}

/** The nodes that are values of a property. */
export function nodesOf(node: SchemaNode, property: string): SchemaNode[] {
  return (node.properties.get(property) ?? []).filter((value) => typeof value !== 'string');
}

interface Pending {
  value: unknown;
  role: string | undefined;
  depth: number;
  attach: (node: SchemaNode) => void;
}

/** Walks parsed JSON without recursion, so that nesting cannot exhaust the stack. */
function collect(root: unknown, nodes: SchemaNode[]): void {
  const queue: Pending[] = [{ value: root, role: undefined, depth: 0, attach: () => {} }];
  for (let pending = queue.shift(); pending && nodes.length < MAX_NODES; pending = queue.shift()) {
    const { value, role, depth, attach } = pending;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const each of value.slice(0, 200)) queue.push({ value: each, role, depth: depth + 1, attach });
      continue;
    }
    const graph = Object.hasOwn(value, '@graph') ? Reflect.get(value, '@graph') : undefined;
    if (graph !== undefined)
      queue.push({ value: graph, role: undefined, depth: depth + 1, attach: () => {} });
    const node = toNode(value, role, depth, queue);
    if (node) {
      nodes.push(node);
      attach(node);
    }
  }
}

function toNode(
  value: object,
  role: string | undefined,
  depth: number,
  queue: Pending[],
): SchemaNode | undefined {
  const properties = new Map<string, (string | SchemaNode)[]>();
  for (const [key, raw] of Object.entries(value).slice(0, 80)) {
    if (key === '@graph' || key === '@context') continue;
    const values: (string | SchemaNode)[] = [];
    for (const each of Array.isArray(raw) ? raw.slice(0, 100) : [raw]) {
      if (typeof each === 'string') values.push(writtenText(each));
      else if (typeof each === 'number') values.push(String(each));
      else if (typeof each === 'object') {
        queue.push({ value: each, role: key, depth: depth + 1, attach: (node) => values.push(node) });
      }
    }
    properties.set(key, values);
  }
  const types = (properties.get('@type') ?? []).filter((type) => typeof type === 'string');
  if (properties.size === 0) return undefined;
  return { types: types.map(localName), source: 'json-ld', properties, ...(role ? { role } : {}) };
}

function fromMicrodata(
  item: MicrodataItem,
  nodes: SchemaNode[],
  role: string | undefined,
  depth: number,
): SchemaNode | undefined {
  if (nodes.length >= MAX_NODES || depth > MAX_DEPTH) return undefined;
  const properties = new Map<string, (string | SchemaNode)[]>();
  const node: SchemaNode = {
    types: item.type ? [localName(item.type)] : [],
    source: 'microdata',
    properties,
    ...(role ? { role } : {}),
  };
  nodes.push(node);
  for (const { name, value } of item.properties) {
    const kept = typeof value === 'string' ? value : fromMicrodata(value, nodes, name, depth + 1);
    if (kept !== undefined) properties.set(name, [...(properties.get(name) ?? []), kept]);
  }
  return node;
}

function localName(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
}
