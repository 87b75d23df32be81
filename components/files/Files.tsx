import './files.css';
import type { ComponentChildren } from 'preact';
import { hashOf } from '../targets/route.ts';
import { HOOK_NAMES } from './hook/names.ts';

const NAMES = { import: 'Bring in', export: 'Take out', backup: 'Backup', ...HOOK_NAMES };
export type Part = keyof typeof NAMES;
const PARTS = Object.keys(NAMES) as Part[];

/** Whatever is no part shows how companies come in. */
export function partOf(params: URLSearchParams): Part {
  return PARTS.find((part) => part === params.get('do')) ?? 'import';
}

/** What goes in and out by file: on this device, to no server. */
export function Files({ part, children }: { part: Part; children: ComponentChildren }) {
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>In and out</h1>
        <nav class="files-parts" aria-label="In and out">
          {PARTS.map((each) => (
            <a
              key={each}
              href={`#${hashOf('files', { do: each })}`}
              aria-current={each === part ? 'page' : undefined}
            >
              {NAMES[each]}
            </a>
          ))}
        </nav>
      </header>
      {children}
    </>
  );
}
