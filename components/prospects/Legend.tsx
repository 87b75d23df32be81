const KEYS = [
  ['Enter', 'why'],
  ['+', 'add to your list'],
  ['Space', 'select'],
  ['Shift ↑ ↓', 'select more'],
  ['Ctrl A', 'all'],
  ['any letter', 'filter'],
];

/** What keys do in the grid. */
export function Legend() {
  return (
    <p class="prospect-legend">
      {KEYS.map(([key, words]) => (
        <span key={key}>
          <kbd>{key}</kbd> {words}
        </span>
      ))}
    </p>
  );
}
