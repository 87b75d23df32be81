import { BackupPanel } from '../../../components/files/backup/BackupPanel.tsx';
import { ExportPanel } from '../../../components/files/export/ExportPanel.tsx';
import { Files, partOf } from '../../../components/files/Files.tsx';
import { ImportPanel } from '../../../components/files/import/ImportPanel.tsx';
import type { ListActions } from '../../../components/targets/actions.ts';
import type { Day } from '../../../lib/targets/day.ts';
import type { TargetList } from '../../../lib/targets/row.ts';
import type { Acts } from '../use-acts.ts';
import { backupActions } from './backup-actions.ts';
import { exportActions } from './export-actions.ts';
import { HookPart } from './HookPart.tsx';
import { importActions } from './import-actions.ts';

/** What every part of the view is handed. */
export interface FilesProps {
  list: TargetList;
  today: Day;
  params: URLSearchParams;
  acts: Acts;
  on: ListActions;
}

/** The view of what goes in and out. A file of its own, loaded when it is first looked at: the list must not wait for it. */
export function FilesView(props: FilesProps) {
  const part = partOf(props.params);
  return (
    <Files part={part}>
      {part === 'import' ? (
        <ImportPanel
          mappings={props.list.settings.mappings ?? []}
          targets={new Set(props.list.rows.map(({ target }) => target.accountId))}
          cap={props.list.settings.cap}
          on={importActions(props)}
        />
      ) : null}
      {part === 'export' ? (
        <ExportPanel list={props.list} today={props.today} on={exportActions(props)} />
      ) : null}
      <HookPart part={part} />
      {part === 'backup' ? <BackupPanel on={backupActions} /> : null}
    </Files>
  );
}
