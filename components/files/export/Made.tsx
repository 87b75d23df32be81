import { useState } from 'preact/hooks';
import type { Export } from '../../../lib/exchange/export/sheet.ts';
import { Button } from '../../ui/Button.tsx';
import type { ExportActions } from './actions.ts';
import { Preview } from './Preview.tsx';

/** What the file will hold, and the press that makes it. */
export function Made({ made, save }: { made: Export } & Pick<ExportActions, 'save'>) {
  const [said, setSaid] = useState('');
  const { count, headings } = made;
  if (count === 0) return <p>There is nothing of it yet.</p>;
  const press = async () => {
    setSaid('Writing the file …');
    // That is seen before a hundred thousand rows are written.
    await new Promise((resolve) => setTimeout(resolve));
    const file = made.file();
    save(file);
    setSaid(`Saved in your downloads: ${file.name}`);
  };
  return (
    <>
      <Preview made={made} />
      <p class="export-act">
        <Button look="primary" busy={headings.length === 0} onPress={() => void press()}>
          Save {count} {count === 1 ? 'row' : 'rows'}
        </Button>
        <span role="status">{headings.length === 0 ? 'Choose at least one column.' : said}</span>
      </p>
    </>
  );
}
