import { readLabels } from '../evaluate/labels.ts';
import { GALLERY, urlOf } from '../fixtures/gallery/gallery.ts';
import { sizedUrl } from './web.ts';

/** A page whose reading is measured. */
export interface BenchPage {
  name: string;
  group: 'gallery' | 'folder' | 'sized';
  url: string;
  /** Where a folder's page lies; it is served under its own address. */
  file?: string;
  /** Loads, each in a fresh process. */
  runs: number;
}

/** The invented pages: the gallery's first pages and pages of given sizes. */
export function inventedPages(runs: number, sizes: readonly number[], sites = GALLERY.length): BenchPage[] {
  return [
    ...GALLERY.slice(0, sites).map(
      (site): BenchPage => ({
        name: `${site.host}${site.path}`,
        group: 'gallery',
        url: urlOf(site),
        runs,
      }),
    ),
    ...sizes.map(
      (size): BenchPage => ({
        name: sizeName(size),
        group: 'sized',
        url: sizedUrl(size),
        // The largest takes the browser many seconds, nearly all of them to lay it out.
        runs: size > 10_000 ? Math.min(runs, 3) : runs,
      }),
    ),
  ];
}

export function sizeName(elements: number): string {
  return `${elements.toLocaleString('en')} elements`;
}

/** Pages of a folder with labels.jsonl and pages/; at most `limit`, spread evenly over the folder. */
export async function folderPages(folder: string, runs: number, limit?: number): Promise<BenchPage[]> {
  const all = await readLabels(folder);
  const step = all.length / Math.min(limit ?? all.length, all.length);
  return Array.from({ length: Math.round(all.length / step) }, (_, at) => all[Math.floor(at * step)]).flatMap(
    (page) =>
      page ? [{ name: page.id, group: 'folder' as const, url: page.url, file: page.file, runs }] : [],
  );
}
