import type { Page } from '../../lib/facts/page.ts';
import { pageOf } from './make-reading.ts';

interface Options {
  path?: string;
  language?: string;
  title?: string;
}

/** A page of the invented lamp maker Harbour Lights; its home page unless a path says otherwise. */
export function harbourLights(main: string, { path = '', language = 'en', title }: Options = {}): Page {
  const shown = title ?? (path === '' ? 'Harbour Lights | Lamps for ships' : 'About us | Harbour Lights');
  return pageOf(
    `<html lang="${language}"><head><title>${shown}</title></head><body><header><a href="/">Harbour Lights</a></header>
     <nav><a href="/products">Products</a> <a href="/about">About us</a> <a href="/contact">Contact</a></nav>
     <main><h1>${shown.split('|')[0]}</h1>${main}</main><footer>Harbour Lights Ltd</footer></body></html>`,
    `https://www.harbour-lights.example/${path}`,
  );
}

/** As `harbourLights`, the page about the company. */
export const aboutHarbourLights = (main: string, language = 'en'): Page =>
  harbourLights(main, { path: 'about', language });
