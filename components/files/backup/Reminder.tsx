import './reminder.css';
import { hashOf } from '../../targets/route.ts';
import { Button } from '../../ui/Button.tsx';

interface ReminderProps {
  /** Absent: there is nothing to say. */
  words: string | undefined;
  onLater: () => void;
}

/** A quiet line while work could be lost with the device. */
export function Reminder({ words, onLater }: ReminderProps) {
  return words === undefined ? null : (
    <aside class="backup-reminder" aria-label="Backup">
      <span>{words}</span>
      <a href={`#${hashOf('files', { do: 'backup' })}`}>Back up</a>
      <Button look="quiet" onPress={onLater}>
        Later
      </Button>
    </aside>
  );
}
