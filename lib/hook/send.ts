import { signature } from './sign.ts';

/** How a try ended. */
export interface Sent {
  ok: boolean;
  /** "Answered 200". */
  words: string;
  /** The receiver wants no more (410). */
  gone?: true;
}

interface Sending {
  address: string;
  secret: string;
  /** JSON. */
  body: string;
  /** Epoch milliseconds. */
  now: number;
}

/** Milliseconds that a receiver may take: well under the half minute that a worker is given for one answer. */
const TIMEOUT = 10_000;

/**
 * Sends one event. Nothing of the browser's goes along, no cookie and no address of a page; what is answered is not read, and
 * no redirect is followed, for the rep chose this address. Anything but 2xx is a failure.
 */
export async function post({ address, secret, body, now }: Sending): Promise<Sent> {
  const headers = {
    'Content-Type': 'application/json',
    'X-Fitmark-Signature': await signature(secret, now, body),
  };
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers,
      body,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    void response.body?.cancel();
    if (response.type === 'opaqueredirect')
      return { ok: false, words: 'Answered with a redirect, which is not followed' };
    const { ok, status } = response;
    return { ok, words: `Answered ${status}`, ...(status === 410 && { gone: true }) };
  } catch (failure) {
    const isLate = failure instanceof DOMException && failure.name === 'TimeoutError';
    return {
      ok: false,
      words: isLate ? `No answer within ${TIMEOUT / 1000} seconds` : 'Could not be reached',
    };
  }
}
