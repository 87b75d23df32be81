import type { ComponentChildren } from 'preact';

interface TableProps {
  heads: readonly string[];
  /** The first of each row names it. */
  rows: readonly (readonly ComponentChildren[])[];
}

/** A plain table, each column and each row under its name. */
export function Table({ heads, rows }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
