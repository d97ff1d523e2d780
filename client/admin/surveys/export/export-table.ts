/** A cell of a file; nothing for an empty one. */
export type ExportCell = string | number | undefined;

/** One sheet of a file: its name and its lines, the first of which are headings. */
export interface ExportTable {
  readonly name: string;
  readonly rows: readonly (readonly ExportCell[])[];
}
