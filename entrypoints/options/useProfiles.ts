import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShelfActs } from '../../components/icp/ProfileShelf.tsx';
import { beside, copyOf, fromFile, likeliest, withUse } from '../../components/icp/shelf.ts';
import { sentenceOf } from '../../components/ui/useAnswer.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { profileFor, SELLERS } from '../../lib/icp/sellers.ts';
import { readFile, saveAsFile } from './files.ts';

const UNSAVED = 'Leave this profile without saving what you changed?';

/** All profiles as stored, the one in the form, and what can be done with them. */
export function useProfiles() {
  const [profiles, setProfiles] = useState<Icp[]>([]);
  const [openId, setOpenId] = useState<string>();
  const [shelfProblems, setShelfProblems] = useState<string[]>([]);
  const [formProblems, setFormProblems] = useState<string[]>([]);
  const [saved, setSaved] = useState(false);
  const [removed, setRemoved] = useState<Icp>();
  const isDirty = useRef(false);
  const icp = profiles.find(({ id }) => id === openId);

  const load = async (id = openId) => {
    const all = await ask('icp/list', {});
    // Where the rep's own could not be read, the one that companies are scored against meanwhile.
    const shown = all.length > 0 ? all : [await ask('icp/show', {})];
    setProfiles(shown.sort((a, b) => a.name.localeCompare(b.name)));
    // By its id from here on: which is likeliest changes as others are used, rest or are saved.
    setOpenId(shown.some((one) => one.id === id) ? id : likeliest(shown)?.id);
  };
  const attempt = (act: () => Promise<void>, fail = setShelfProblems) => {
    fail([]);
    act().catch((failure: unknown) => fail([sentenceOf(failure)]));
  };
  const store = async (asking: Promise<Icp>, open = openId) => {
    await asking;
    await load(open);
  };
  const mayLeave = () => !isDirty.current || confirm(UNSAVED);
  const open = (id: string) => {
    if (id === icp?.id || !mayLeave()) return;
    setSaved(false);
    setFormProblems([]);
    setOpenId(id);
  };
  const add = async (one: Icp) => {
    if (!mayLeave()) return;
    setSaved(false);
    // As they are by now: another may have been added since these were shown.
    const others = await ask('icp/list', {});
    await store(ask('icp/save', { icp: beside(one, others) }), one.id);
  };
  useEffect(() => attempt(() => load(), setFormProblems), []);

  const acts: ShelfActs = {
    onOpen: open,
    onNew: (sellerId) =>
      attempt(async () => {
        const packs = await ask('need/packs', {});
        const seller = SELLERS.find(({ id }) => id === sellerId);
        if (seller) await add(profileFor(seller, packs, crypto.randomUUID(), Date.now()));
      }),
    onCopy: (one) => attempt(() => add(copyOf(one, crypto.randomUUID()))),
    onActive: (one, isUsed) => attempt(() => store(ask('icp/save', { icp: withUse(one, isUsed) }))),
    onRemove: (one) =>
      attempt(async () => {
        if (one.id === icp?.id && !mayLeave()) return;
        await ask('icp/remove', { id: one.id });
        setRemoved(one);
        await load();
      }),
    onExport: saveAsFile,
    onImport: (file) =>
      attempt(async () => {
        const { icp: read, problems = [] } = await readFile(file);
        if (read) await add(fromFile(read, profiles, crypto.randomUUID()));
        else setShelfProblems([`Nothing was taken from ${file.name}:`, ...problems]);
      }),
  };
  const keep = (asking: () => Promise<Icp>) =>
    attempt(async () => {
      setSaved(false);
      await store(asking(), icp?.id);
      setSaved(true);
    }, setFormProblems);
  return {
    profiles,
    icp,
    acts,
    keep,
    saved,
    shelfProblems,
    formProblems,
    removed,
    takeBack: () => {
      if (removed)
        attempt(() =>
          store(ask('icp/save', { icp: beside(removed, profiles) }), isDirty.current ? openId : removed.id),
        );
      setRemoved(undefined);
    },
    noteDirty: (dirty: boolean) => {
      isDirty.current = dirty;
    },
  };
}
