import type { IncomingMessage } from 'node:http';
import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { afterEach, expect, it } from 'vitest';
import { type Respond, type Server, startServer } from './server.ts';

let server: Server | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Got {
  status: number | undefined;
  type: string | undefined;
  body: string;
}

/** Asks the server for a page of some host, over http or https, as a browser with a resolver rule would. */
async function fetchFrom(scheme: 'http' | 'https', host: string, path: string): Promise<Got> {
  const options = {
    host: '127.0.0.1',
    port: server?.port,
    path,
    headers: { host },
    rejectUnauthorized: false,
    servername: host,
  };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const get = scheme === 'https' ? getHttps : getHttp;
    get(options, resolve).on('error', reject);
  });
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode, type: response.headers['content-type'], body };
}

const echo: Respond = ({ url }) =>
  url.host.endsWith('.example') ? { body: `you asked ${url.href}` } : undefined;

it('serves any host over http and https on one port', async () => {
  server = await startServer(echo);
  const plain = await fetchFrom('http', 'acme.example', '/about');
  const secure = await fetchFrom('https', 'acme.example', '/about');
  expect(plain).toMatchObject({ status: 200, body: 'you asked http://acme.example/about' });
  expect(secure).toMatchObject({ status: 200, body: 'you asked https://acme.example/about' });
  expect(secure.type).toBe('text/html; charset=utf-8');
});

it('takes a path for what it is, however it begins', async () => {
  server = await startServer(echo);
  const { body } = await fetchFrom('https', 'acme.example', '//?form=16');
  expect(body).toBe('you asked https://acme.example//?form=16');
});

it('says nothing for hosts that are not of the gallery', async () => {
  server = await startServer(echo);
  expect(await fetchFrom('https', 'js.hs-scripts.com', '/123.js')).toMatchObject({ status: 204, body: '' });
});

it('remembers every address that was asked for', async () => {
  server = await startServer(echo);
  await fetchFrom('https', 'acme.example', '/?q=1');
  await fetchFrom('http', 'elsewhere.example', '/');
  expect(server.requests).toEqual(['https://acme.example/?q=1', 'http://elsewhere.example/']);
});

it('answers 500 for a page that throws, and goes on serving the others', async () => {
  server = await startServer((asked) => {
    if (asked.url.pathname === '/broken') throw new Error('no such fixture');
    return echo(asked);
  });
  expect((await fetchFrom('https', 'acme.example', '/broken')).status).toBe(500);
  expect((await fetchFrom('https', 'acme.example', '/')).status).toBe(200);
});

it('survives a browser that hangs up in the middle of a handshake', async () => {
  server = await startServer(echo);
  const { connect } = await import('node:net');
  const socket = connect(server.port, '127.0.0.1', () => socket.end(Buffer.from([0x16, 3, 1])));
  await new Promise((resolve) => socket.once('close', resolve));
  expect((await fetchFrom('https', 'acme.example', '/')).status).toBe(200);
});
