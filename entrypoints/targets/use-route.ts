import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from '../../components/targets/route.ts';

/** What the page's address asks for, and the way to ask for something else: back and forward work as anywhere. */
export function useRoute(): { route: Route; go: (hash: string) => void } {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const onMove = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', onMove);
    return () => removeEventListener('hashchange', onMove);
  }, []);
  return { route, go };
}

/** Within one view a filter or an order is no step of its own: the way back leads to the view before. */
function go(hash: string): void {
  const before = routeOf(location.hash);
  if (routeOf(hash).view !== before.view) {
    location.hash = hash;
    return;
  }
  history.replaceState(null, '', `#${hash}`);
  dispatchEvent(new Event('hashchange'));
}
