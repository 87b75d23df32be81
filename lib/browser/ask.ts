import type { Answer, Answers, Ask, MessageType } from '../messages/answers.ts';
import { browser } from './browser.ts';

/**
 * Sends a message to the background and gives its answer.
 * The worker may end between two messages and wake for the next: one repeat is enough, and every message is safe to repeat.
 *
 * @throws Error with a sentence for the rep.
 */
export async function ask<T extends MessageType>(type: T, payload: Ask<T>): Promise<Answers[T]> {
  const answer = await send(type, payload)
    .catch(() => send(type, payload))
    .catch(failed);
  if (answer === undefined) throw new Error('Fitmark did not answer. Close this and open it again.');
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value;
}

/** A page that stayed open over an update can reach nobody any more; what it shows can still be read and copied. */
function failed(failure: unknown): never {
  const isOrphan = !browser.runtime?.id || /context invalidated/i.test(String(failure));
  throw isOrphan
    ? new Error(
        'Fitmark was updated while this page stood open: nothing was changed. Reload this page and try again.',
      )
    : failure;
}

function send<T extends MessageType>(type: T, payload: Ask<T>): Promise<Answer<T> | undefined> {
  return browser.runtime.sendMessage({ type, ...payload });
}
