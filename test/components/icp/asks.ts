import type { Asks } from '../../../components/icp/asking.ts';

/** A form whose every question goes unanswered, but for those given. */
export function noAsks(asks: Partial<Asks> = {}): Asks {
  const never = () => new Promise<never>(() => undefined);
  return { packs: never, suggest: never, clients: never, ...asks };
}
