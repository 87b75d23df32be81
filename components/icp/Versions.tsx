import { useState } from 'preact/hooks';
import { profileChanges } from '../../lib/icp/changes.ts';
import { profileHash } from '../../lib/icp/hash.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { Button } from '../ui/Button.tsx';
import { useAnswer } from '../ui/useAnswer.ts';

interface VersionsProps {
  /** As stored. */
  icp: Icp;
  /** All that are kept, the one in use among them. */
  versions: () => Promise<Icp[]>;
  /** Make it the profile again, as its next version. */
  onRestore: (version: number) => void;
}

/** The versions of a profile, each with what it changed, and the way back to it. */
export function Versions({ icp, versions, onRestore }: VersionsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="more versions" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Earlier versions</summary>
      {isOpen ? <VersionList key={icp.version} icp={icp} versions={versions} onRestore={onRestore} /> : null}
    </details>
  );
}

function VersionList({ icp, versions, onRestore }: VersionsProps) {
  const { answer, problem } = useAnswer(versions);
  if (!answer) return <p role="status">{problem}</p>;
  const newest = answer.toSorted((a, b) => b.version - a.version);
  return (
    <ol class="put-away">
      {newest.map((one, at) => (
        <li key={one.version}>
          <p>
            <b>Version {one.version}</b>{' '}
            <span class="hint">
              {dayOf(one.updatedAt)} · mark {profileHash(one)}
            </span>{' '}
            {one.version === icp.version ? (
              <span class="hint">· as it is now</span>
            ) : (
              <Button look="quiet" onPress={() => onRestore(one.version)}>
                Go back to version {one.version}
              </Button>
            )}
          </p>
          <Changes before={newest[at + 1]} after={one} />
        </li>
      ))}
    </ol>
  );
}

function Changes({ before, after }: { before: Icp | undefined; after: Icp }) {
  if (!before) return <p class="hint">The oldest that is kept</p>;
  const changes = profileChanges(before, after);
  return (
    <ul class="hint">
      {changes.length === 0 ? <li>Nothing that a score depends on</li> : null}
      {changes.map(({ words }) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** "2026-11-23", by the rep's own clock. */
function dayOf(ms: number): string {
  const day = new Date(ms);
  const parts = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return [day.getFullYear(), ...parts].join('-');
}
