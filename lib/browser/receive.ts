import type { Fault } from '../messages/answers.ts';
import { type Handlers, receive, type Sender } from '../messages/receive.ts';
import { browser, type Runtime } from './browser.ts';

/** Listens for every message of the table. Registered synchronously when the worker starts. */
export function listen(handlers: Handlers, describe: (error: unknown) => Fault): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    receive(message, describeSender(sender), handlers, describe),
  );
}

/**
 * Who sent it, by what the browser vouches for. A content script may be compromised by its page: it counts as the
 * page, whatever its message says. Only our own extension's pages are ours.
 */
function describeSender(sender: Runtime.MessageSender): Sender {
  const { tab, url, frameId } = sender;
  const ours = sender.id === browser.runtime.id;
  const isOurPage = ours && url?.startsWith(browser.runtime.getURL(''));
  return {
    from: isOurPage ? 'ours' : ours && tab ? 'page' : 'other',
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
    ...(tab?.url === undefined ? {} : { tabUrl: tab.url }),
    ...(frameId === undefined ? {} : { frameId }),
    isPrivate: tab?.incognito === true,
  };
}
