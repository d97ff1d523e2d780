import type { ReactNode } from "react";

interface Props {
  readonly columns: readonly string[];
  /** Names the last column for those who cannot see what its buttons are for; absent when there is nothing to do. */
  readonly actions?: string;
  readonly className?: string;
  /** The rows. */
  readonly children: ReactNode;
}

/** The rows of a list under the names of their columns. */
export function ListTable({ columns, actions, className, children }: Props) {
  return (
    <table className={className === undefined ? "list-table" : `list-table ${className}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          {actions !== undefined && (
            <th scope="col">
              <span className="hidden-text">{actions}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
