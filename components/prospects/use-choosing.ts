import { useState } from 'preact/hooks';
import { addressOf } from '../../lib/account/room-id.ts';
import type { Chosen } from '../../lib/targets/event.ts';
import type { Prospect } from '../../lib/targets/prospects/prospect.ts';
import type { ProspectActions } from './actions.ts';

/** As many as one message takes. */
const AT_ONCE = 100;

/** Puts companies on the list: as many as there is room for; where there is none, one may take a target's place. */
export function useChoosing(room: { used: number; cap: number }, on: ProspectActions, onDone: () => void) {
  const [incoming, setIncoming] = useState<Prospect>();
  const [left, setLeft] = useState<Chosen['left']>([]);
  const places = Math.min(AT_ONCE, room.cap - room.used);
  return {
    incoming,
    /** Those that were not added, and why. */
    left,
    async add(companies: readonly Prospect[]) {
      setLeft([]);
      const [first] = companies;
      if (places <= 0 && first) return setIncoming(first);
      const chosen = await on.choose(companies.slice(0, places).map(companyOf));
      if (!chosen) return;
      setLeft(chosen.left);
      onDone();
    },
    async replace(out: string) {
      if (incoming && (await on.swap(out, companyOf(incoming)))) onDone();
      setIncoming(undefined);
    },
    keep() {
      setIncoming(undefined);
      onDone();
    },
  };
}

function companyOf({ id, label }: Prospect) {
  return { url: addressOf(id), title: label };
}
