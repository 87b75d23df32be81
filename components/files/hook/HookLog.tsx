import { Button } from '../../ui/Button.tsx';
import type { HookPartProps } from './HookForm.tsx';
import { EVENT_WORDS, moment, STATE_WORDS } from './words.ts';

/** What became of the last events, newest first. */
export function HookLog({ state, busy, act, on }: HookPartProps) {
  const { log, waiting, nextAt, problem, paused } = state;
  const next = nextAt === undefined ? '' : ` Next try: ${moment(nextAt)}.`;
  return (
    <section aria-labelledby="hook-log">
      <h2 id="hook-log">What was sent</h2>
      <p role="status">
        {waiting === 0
          ? 'Nothing waits.'
          : `${waiting} ${waiting === 1 ? 'waits' : 'wait'}${paused ? ': paused' : ''}.${next}`}
        {problem === undefined ? '' : ` ${problem}`}
      </p>
      <p class="hook-acts">
        <Button busy={busy} onPress={() => act(on.show)}>
          Look again
        </Button>
        {waiting > 0 && !paused ? (
          <Button busy={busy} onPress={() => act(on.again)}>
            Send now
          </Button>
        ) : null}
        {log.length > 0 ? (
          <Button look="quiet" busy={busy} onPress={() => act(on.clear)}>
            {waiting > 0 ? 'Clear, and let go of what waits' : 'Clear'}
          </Button>
        ) : null}
      </p>
      {log.length === 0 ? null : (
        <div class="hook-table">
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">Answer</th>
              </tr>
            </thead>
            <tbody>
              {log.map(({ id, at, event, name, state, answer, tries }) => (
                <tr key={id}>
                  <td>{moment(at)}</td>
                  <td>
                    {EVENT_WORDS[event]}: {name}
                  </td>
                  <td>
                    {STATE_WORDS[state]}
                    {answer === undefined ? '' : ` · ${answer}`}
                    {tries > 1 ? ` · ${tries} tries` : ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
