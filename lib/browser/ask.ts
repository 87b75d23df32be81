import type { Answer, Answers, Ask, MessageType } from '../messages/answers.ts';
import { browser } from './browser.ts';

/**
 * Sends a message to the background and gives its answer.
 * The worker may end between two messages and wake for the next: one repeat is enough, and every message is safe to repeat.
 *
 * @throws Error with a sentence for the rep.
 */
export async function ask<T extends MessageType>(type: T, payload: Ask<T>): Promise<Answers[T]> {
  const answer = await send(type, payload).catch(() => send(type, payload));
  if (answer === undefined) throw new Error('Fitmark did not answer. Close this and open it again.');
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value;
}

function send<T extends MessageType>(type: T, payload: Ask<T>): Promise<Answer<T> | undefined> {
  return browser.runtime.sendMessage({ type, ...payload });
}
