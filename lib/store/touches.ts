import { joinSchema, leads } from '../account/joins.ts';
import type { Touch } from '../targets/touch.ts';
import { touchSchema } from '../targets/work-schema.ts';
import type { Store } from './database.ts';
import { parseAll } from './read.ts';

/** Every touch there was, newest first, each under the account that its company goes by. It only reads. */
export function allTouches(store: Store): Promise<Touch[]> {
  return store.read(['touches', 'joins'], async (store) => {
    const lead = leads(parseAll(await store.joins.getAll(), joinSchema).values);
    return parseAll(await store.touches.getAll(), touchSchema)
      .values.map((touch) => ({ ...touch, accountId: lead(touch.accountId) }))
      .sort((a, b) => b.at - a.at);
  });
}
