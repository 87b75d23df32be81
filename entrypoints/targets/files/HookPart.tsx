import type { Part } from '../../../components/files/Files.tsx';
import { HookPanel } from '../../../components/files/hook/HookPanel.tsx';
import { hookActions } from './hook-actions.ts';

/** The open hook, in the build that has one. */
export function HookPart({ part }: { part: Part }) {
  return part === 'hook' ? <HookPanel on={hookActions} /> : null;
}
