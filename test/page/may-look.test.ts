import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mayLook } from '../../lib/page/may-look.ts';

const page = (html: string, url = 'https://acme.example/', contentType = 'text/html') =>
  new JSDOM(html, { url, contentType }).window.document;

describe('what the content script may look at', () => {
  it('looks at an ordinary company page', () => {
    expect(mayLook(page('<p>We make valves.</p>'))).toBe(true);
    expect(
      mayLook(page('<html xmlns="http://www.w3.org/1999/xhtml"></html>', undefined, 'application/xhtml+xml')),
    ).toBe(true);
  });

  it('looks at it whatever its elements are called', () => {
    expect(
      mayLook(page('<form name="defaultView"></form><img name="contentType"><p>We make valves.</p>')),
    ).toBe(true);
  });

  it('does not look at this machine, an intranet or a webmail', () => {
    expect(mayLook(page('<p>x</p>', 'http://localhost/'))).toBe(false);
    expect(mayLook(page('<p>x</p>', 'https://wiki/'))).toBe(false);
    expect(mayLook(page('<p>x</p>', 'https://webmail.acme.example/'))).toBe(false);
  });

  it('does not look at anything but an HTML page', () => {
    expect(mayLook(page('<feed/>', undefined, 'application/xml'))).toBe(false);
  });

  it('does not look into a frame inside another page', () => {
    const outer = new JSDOM('<iframe></iframe>', { url: 'https://acme.example/' }).window.document;
    const inner = outer.querySelector('iframe')?.contentDocument;
    expect(inner && mayLook(inner)).toBe(false);
  });
});
