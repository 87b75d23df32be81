/** Our own drawings on a 16-px grid: 1.5-px strokes in the text's colour. */
const PATHS = {
  out: 'M6 3.75H3.75v8.5h8.5V10 M9 3.75h3.25V7 M12 4 7.25 8.75',
  check: 'M3.25 8.5 6.5 11.75 12.75 4.5',
  close: 'M4.25 4.25l7.5 7.5 M11.75 4.25l-7.5 7.5',
  up: 'M8 12.5v-9 M4.25 7 8 3.25 11.75 7',
  down: 'M8 3.5v9 M4.25 9 8 12.75 11.75 9',
  plus: 'M8 3.25v9.5 M3.25 8h9.5',
  list: 'M6 4.25h7 M6 8h7 M6 11.75h7 M3 4.25h.5 M3 8h.5 M3 11.75h.5',
  search: 'M7 2.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5Z M10.25 10.25 13.25 13.25',
  profile:
    'M8 2.25a5.75 5.75 0 1 0 0 11.5A5.75 5.75 0 0 0 8 2.25Z M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words: silent to screen readers, so the words must say it all. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
