export const VIEWS = ['today', 'targets', 'prospects', 'focus', 'files'] as const;
export type View = (typeof VIEWS)[number];

/** What the page shows, as its address says after the #: "targets?q=acme&sort=-fit,company&open=acme.example". */
export interface Route {
  view: View;
  params: URLSearchParams;
}

/** Whatever is no view shows today's work. */
export function routeOf(hash: string): Route {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  return { view: VIEWS.find((view) => view === name) ?? 'today', params: new URLSearchParams(query) };
}

/** The address of a view; what is undefined or empty is left out. */
export function hashOf(view: View, params: Readonly<Record<string, string | undefined>> = {}): string {
  const told = Object.entries(params).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(told).toString();
  return query === '' ? view : `${view}?${query}`;
}
