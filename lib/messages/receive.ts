import type * as z from 'zod/mini';
import { type Answer, type Answers, type Ask, Fault, type MessageType } from './answers.ts';
import { MESSAGES } from './table.ts';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** `page`: a web page's content script. `ours`: a page of this extension. `other`: anyone else. */
  from: 'page' | 'ours' | 'other';
  tabId?: number;
  /** Address of the tab, where the browser tells it. */
  tabUrl?: string;
  frameId?: number;
  isPrivate?: boolean;
}

export type Handlers = {
  [T in MessageType]: (ask: Ask<T>, sender: Sender) => Promise<Answers[T]>;
};

/**
 * Answers one message: checks who sent it, parses it, calls its handler.
 *
 * @param describe turns an unexpected error into a fault with a sentence, e.g. of the store.
 * @returns an answer in every case; undefined only for messages that are none of ours.
 */
export async function receive(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  describe: (error: unknown) => Fault,
): Promise<Answer<MessageType> | undefined> {
  const type = typeOf(message);
  if (type === undefined) return undefined;
  try {
    return { ok: true, value: await dispatch(type, message, sender, handlers) };
  } catch (error) {
    const { code, message: sentence } = error instanceof Fault ? error : describe(error);
    return { ok: false, error: { code, sentence } };
  }
}

function typeOf(message: unknown): MessageType | undefined {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'type')) return undefined;
  const type = Reflect.get(message, 'type');
  return typeof type === 'string' && isMessageType(type) ? type : undefined;
}

function isMessageType(type: string): type is MessageType {
  return Object.hasOwn(MESSAGES, type);
}

function dispatch<T extends MessageType>(
  type: T,
  message: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<Answers[T]> {
  if (MESSAGES[type].from !== sender.from) {
    throw new Fault('forbidden', `"${type}" was refused: it did not come from where it may come from.`);
  }
  const { type: _, ...ask } = Object(message);
  const parsed = MESSAGES[type].ask.safeParse(ask);
  if (!parsed.success) throw new Fault('malformed', malformed(type, parsed.error));
  return handlers[type](parsed.data as Ask<T>, sender);
}

function malformed(type: string, error: z.core.$ZodError): string {
  const [issue] = error.issues;
  const place = issue?.path.map(String).join('.') || 'the message';
  return `"${type}" could not be read at ${place}: ${issue?.message ?? 'unknown reason'}. Nothing was changed. Reload the page and try again.`;
}
