import type { ComponentChildren } from 'preact';
import type { RestorePreview } from '../../../lib/exchange/backup/plan.ts';
import { day } from '../../ui/day.ts';

interface RestoreTableProps {
  title: string;
  preview: RestorePreview;
  children?: ComponentChildren;
}

/** What a backup brings, or brought, kind by kind. */
export function RestoreTable({ title, preview: { madeAt, rows, notes }, children }: RestoreTableProps) {
  const unread = rows.some((row) => row.unread > 0);
  return (
    <div class="backup-preview">
      <h3 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {title} <small>made on {day(madeAt)}</small>
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">New</th>
            <th scope="col">Newer there</th>
            <th scope="col">Newer here</th>
            <th scope="col">Alike</th>
            {unread ? <th scope="col">Unreadable, kept aside</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.what}>
              <th scope="row">{row.what}</th>
              {[row.added, row.changed, row.kept, row.same].map((count, at) => (
                <td key={`${at}`}>{count === 0 ? '–' : count.toLocaleString()}</td>
              ))}
              {unread ? <td>{row.unread === 0 ? '–' : row.unread.toLocaleString()}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {children ? <p class="backup-act">{children}</p> : null}
    </div>
  );
}
