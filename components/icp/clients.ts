import { ICP_BOUNDS as BOUNDS } from '../../lib/icp/bounds.ts';
import type { Client } from '../../lib/icp/icp.ts';

/** Words of a text. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Whether a text is too short to be like or unlike anything. */
export function isTooShort(text: string): boolean {
  return wordsIn(text) < BOUNDS.clientWords;
}

/** The clients with the pasted one among them, or what keeps it out, by field. */
export type WithPasted =
  | { clients: Client[]; field?: undefined }
  | { field: 'pastedName' | 'pastedText'; sentence: string };

/** Takes a pasted page among the clients. */
export function withPasted(clients: readonly Client[], pasted: Client): WithPasted {
  const client = { name: pasted.name.trim(), text: pasted.text.trim() };
  if (client.name === '')
    return { field: 'pastedName', sentence: 'Give the client a name, so that you know it again.' };
  if (clients.some(({ name }) => name === client.name))
    return { field: 'pastedName', sentence: `${client.name} is among them already: give another name.` };
  if (isTooShort(client.text))
    return {
      field: 'pastedText',
      sentence: `Paste ${BOUNDS.clientWords} words or more: fewer do not tell what a company does.`,
    };
  return { clients: [...clients, client] };
}
