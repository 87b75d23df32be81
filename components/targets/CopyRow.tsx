import { type Column, pasted } from '../../lib/exchange/export/column.ts';
import { CopyText } from '../ui/CopyText.tsx';

interface CopyRowProps<Row> {
  columns: readonly Column<Row>[];
  row: Row;
  copy: (text: string) => Promise<void>;
}

/** A company with its headings on the clipboard, for a sheet. */
export function CopyRow<Row>({ columns, row, copy }: CopyRowProps<Row>) {
  return (
    <CopyText
      words="Copy row"
      text={() => pasted(columns, row)}
      done="Copied with its headings: paste it in a sheet."
      copy={copy}
    />
  );
}
