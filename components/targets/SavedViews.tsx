import { useState } from 'preact/hooks';
import type { SavedView } from '../../lib/targets/settings.ts';
import { oneLine } from '../../lib/text/squeeze.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { ListActions } from './actions.ts';
import { hashOf, routeOf, type View } from './route.ts';

interface SavedViewsProps {
  view: View;
  params: URLSearchParams;
  /** Of all views of the page. */
  views: readonly SavedView[];
  on: Pick<ListActions, 'settings'>;
}

/** What the rep looks at often, under names of their own: its filter, order and columns. */
export function SavedViews({ view, params, views, on }: SavedViewsProps) {
  const [name, setName] = useState<string>();
  const [removed, setRemoved] = useState<SavedView>();
  const { open: _, ...told } = Object.fromEntries(params);
  const hash = hashOf(view, told);
  const mine = views.filter((one) => routeOf(one.hash).view === view);
  const save = () => {
    const said = oneLine(name ?? '');
    if (said !== '') on.settings({ addView: { name: said, hash } });
    setName(undefined);
  };
  const remove = (one: SavedView) => {
    on.settings({ removeView: one.name });
    setRemoved(one);
  };
  return (
    <nav class="saved-views" aria-label="Saved views">
      {mine.map((one) => (
        <span key={one.name}>
          <a href={`#${one.hash}`} aria-current={one.hash === hash ? 'true' : undefined}>
            {one.name}
          </a>
          <Button look="quiet" label={`Remove the view ${one.name}`} onPress={() => remove(one)}>
            <Icon name="close" />
          </Button>
        </span>
      ))}
      {name === undefined ? (
        <Button look="quiet" onPress={() => setName('')}>
          Save this view
        </Button>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
          onKeyDown={({ key }) => key === 'Escape' && setName(undefined)}
        >
          <input
            ref={(field) => field?.focus()}
            aria-label="Name of this view"
            placeholder="Name, then Enter"
            maxLength={60}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </form>
      )}
      <span role="status">
        {removed === undefined ? null : (
          <>
            “{removed.name}” removed.{' '}
            <Button
              look="quiet"
              onPress={() => {
                on.settings({ addView: removed });
                setRemoved(undefined);
              }}
            >
              Bring it back
            </Button>
          </>
        )}
      </span>
    </nav>
  );
}
