import { describe, expect, it } from 'vitest';
import { openShelf } from './shelf.ts';

const asked = (url: string) => ({ url: new URL(url), method: 'GET' });

function serve(html: string | Uint8Array) {
  const shelf = openShelf();
  shelf.put('https://acme.example/', typeof html === 'string' ? Buffer.from(html) : html);
  return shelf.respond(asked('https://acme.example/'));
}

describe('serving a saved page', () => {
  it('serves it once, whatever the scheme, without its scripts; a reload or redirect stays where it is', () => {
    const shelf = openShelf();
    shelf.put('http://acme.example/?page=1', Buffer.from('<p>Acme'));
    expect(shelf.respond(asked('https://acme.example/'))).toBeUndefined();
    const first = shelf.respond(asked('https://acme.example/?page=1'));
    expect(first?.headers).toEqual({ 'content-security-policy': "script-src 'none'" });
    expect(shelf.respond(asked('https://acme.example/?page=1'))).toBeUndefined();
  });

  it('serves no page that was taken back', () => {
    const shelf = openShelf();
    const takeBack = shelf.put('https://acme.example/', Buffer.from('<p>Acme'));
    takeBack();
    expect(shelf.respond(asked('https://acme.example/'))).toBeUndefined();
  });

  it.each([
    ['<meta charset="iso-8859-1"><p>Käse', 'text/html'],
    ['<META http-equiv=Content-Type content="text/html; charset=EUC-KR"><p>Acme', 'text/html'],
    ['<p>Käse', 'text/html; charset=utf-8'],
    ['<body><p>&lt;<code><meta charset=latin1></code>', 'text/html; charset=utf-8'],
  ])('leaves the encoding to the page where it names one: %s', (html, type) => {
    expect(serve(html)?.type).toBe(type);
  });

  it('leaves it to the browser where the page names none and is not UTF-8', () => {
    expect(serve(Buffer.from('<p>Käse', 'latin1'))?.type).toBe('text/html');
  });
});
