import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createTcp, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { makeCertificate } from './certificate.ts';

/** What a page of the pretended web is asked for. */
interface Asked {
  /** Scheme and host as the browser believes them to be: `https://acme.example/about`. */
  url: URL;
  method: string;
}

export interface Answer {
  /** 200 unless said. */
  status?: number;
  /** Content type; `text/html; charset=utf-8` unless said. */
  type?: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** Answers one request, or says nothing: then the browser gets an empty 204. */
export type Respond = (asked: Asked) => Answer | undefined;

export interface Server {
  port: number;
  /** Every address asked for, oldest first, so that tests can say what was requested and what was not. */
  requests: string[];
  close(): Promise<void>;
}

/** First byte of a TLS handshake record (RFC 8446 §5.1). */
const TLS_HANDSHAKE = 0x16;

/**
 * Stands in for the whole web on one loopback port that speaks http and https, for any host name.
 * Rejects when no port can be opened.
 */
export async function startServer(respond: Respond): Promise<Server> {
  const requests: string[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const asked = askedOf(request);
    requests.push(asked.url.href);
    reply(response, request.method === 'HEAD', answerSafely(respond, asked));
  };
  const http = createHttp(handle);
  const https = createHttps(await makeCertificate(), handle);
  const open = new Set<Socket>();
  const door = createTcp((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // A browser that closes a tab resets its connections: expected, and nothing is lost.
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  const port = await listen(door);
  const close = () =>
    new Promise<void>((resolve) => {
      door.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return { port, requests, close };
}

function listen(door: ReturnType<typeof createTcp>): Promise<number> {
  return new Promise((resolve, reject) => {
    door.once('error', reject);
    door.listen(0, '127.0.0.1', () => {
      const address = door.address();
      if (address === null || typeof address === 'string') reject(new Error('The server got no port.'));
      else resolve(address.port);
    });
  });
}

function askedOf(request: IncomingMessage): Asked {
  const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
  const host = request.headers.host ?? 'unknown.invalid';
  // Joined, not resolved: "//?a=1" is a path here, not another host.
  return { url: new URL(`${scheme}://${host}${request.url ?? '/'}`), method: request.method ?? 'GET' };
}

/** A fixture that throws must show as a broken page in one tab, not end the server under all others. */
function answerSafely(respond: Respond, asked: Asked): Answer | undefined {
  try {
    return respond(asked);
  } catch (error) {
    return { status: 500, type: 'text/plain; charset=utf-8', body: String(error) };
  }
}

function reply(response: ServerResponse, bodyless: boolean, answer: Answer | undefined): void {
  if (!answer) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(answer.status ?? 200, {
    'content-type': answer.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...answer.headers,
  });
  response.end(bodyless ? undefined : answer.body);
}
