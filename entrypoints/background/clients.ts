import type { Answers } from '../../lib/messages/answers.ts';
import { knownClients } from '../../lib/store/clients.ts';
import { openStore } from '../../lib/store/database.ts';

/** Companies that a likeness can be told from. */
export function showClients(): Promise<Answers['clients/show']> {
  return knownClients(openStore());
}
