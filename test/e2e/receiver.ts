import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One POST as it came in. */
interface Arrived {
  path: string;
  signature: string;
  body: string;
}

/** How a receiver answers one request. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A receiver of events as a rep might run one: a real server, with such faults as it is told to have. */
export interface Receiver {
  address: string;
  arrived: Arrived[];
  /** Answers to the next requests, in order; 200 to those after. */
  next: Answer[];
  /** Events by id, as a receiver keeps them; in the order in which each came first. */
  kept: Map<string, { event: string; company: { domain: string; name: string } }>;
  close(): Promise<void>;
}

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end();

/** The connection breaks before a word is said. */
export const reset: Answer = (_, request) => void request.socket.resetAndDestroy();

/** It is kept, but no answer ever comes. */
export const silence: Answer = () => undefined;

export async function startReceiver(port = 0): Promise<Receiver> {
  const arrived: Arrived[] = [];
  const next: Answer[] = [];
  const kept: Receiver['kept'] = new Map();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts).toString();
    arrived.push({
      path: request.url ?? '',
      signature: String(request.headers['x-fitmark-signature']),
      body,
    });
    const answer = next.shift() ?? status(200);
    // Whatever came in is kept, whether or not the sender is told so: the hardest case for it.
    const { id, ...event } = JSON.parse(body);
    if (!kept.has(id)) kept.set(id, event);
    // Else Chromium itself would send once more what breaks on a connection that it has used before.
    response.setHeader('connection', 'close');
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: at } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${at}/hook`,
    arrived,
    next,
    kept,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Whether a receiver that knows the secret finds the event to be what was sent. */
export function isSigned({ signature, body }: Arrived, secret: string): boolean {
  const [, second, sent = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  const made = createHmac('sha256', secret).update(`${second}.${body}`).digest();
  return (
    Math.abs(Date.now() / 1000 - Number(second)) < 300 && timingSafeEqual(made, Buffer.from(sent, 'hex'))
  );
}
