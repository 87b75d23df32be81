import { needPacks, wordVectors } from '../../lib/browser/models.ts';
import { suggestSignals } from '../../lib/fit/hearing/need-suggest.ts';
import type { NeedPack } from '../../lib/icp/need-pack.ts';
import type { Ask } from '../../lib/messages/answers.ts';

/** The needs that come ready made, in the order of their groups. */
export function showPacks(): Promise<NeedPack[]> {
  return needPacks();
}

/** Further words for a need, nearest first. Where it has no signal yet, its name is all there is to go by. */
export async function suggestWords(need: Ask<'need/suggest'>): Promise<string[]> {
  const signals = need.signals.length > 0 ? need.signals : [need.name];
  return suggestSignals({ ...need, signals }, await wordVectors());
}
