import { hashOf } from '../targets/route.ts';
import { Button } from '../ui/Button.tsx';
import { inThousands } from './columns.tsx';

interface NothingProps {
  /** Companies seen; undefined while they are read. */
  of: number | undefined;
  params: URLSearchParams;
  show: (change: Readonly<Record<string, string | undefined>>) => void;
  openIcp: () => void;
}

const FILTERS = ['q', 'letters', 'industry', 'country', 'size', 'seen'];

/** Why no company is shown, and what to do about it. */
export function Nothing({ of, params, show, openIcp }: NothingProps) {
  if (of === undefined)
    return (
      <p class="none-found" role="status">
        Reading the companies that you have seen …
      </p>
    );
  if (of === 0) return <NoneSeen openIcp={openIcp} />;
  const typed = params.get('q');
  const cleared = Object.fromEntries(FILTERS.map((name) => [name, undefined]));
  const isNarrowed = FILTERS.some((name) => params.get(name));
  return (
    <p class="none-found">
      {typed ? `No company here matches “${typed}”.` : isNarrowed ? 'No company here is like that.' : 'None.'}
      {isNarrowed ? <Button onPress={() => show(cleared)}>Clear the filters</Button> : null}
      {params.get('look') === 'all' ? null : (
        <Button look="quiet" onPress={() => show({ look: 'all' })}>
          Look through all {inThousands(of)}
        </Button>
      )}
    </p>
  );
}

function NoneSeen({ openIcp }: Pick<NothingProps, 'openIcp'>) {
  return (
    <div class="none-found">
      <p>
        No company seen yet. Open a company’s website and press Fitmark’s button in the toolbar: from then on
        it stands here, best fit first. Or let Fitmark score while you browse, which its popup offers.
      </p>
      <a href={`#${hashOf('targets')}`}>Make a first list from open tabs, a file or names</a>
      <Button look="quiet" onPress={openIcp}>
        Say who your ideal client is
      </Button>
    </div>
  );
}
