import { csv, download, harmless } from "../../parts/csv";
import type { ExportCell, ExportTable } from "./export-table";

/** The tables in one file; as comma-separated text only the last one, which holds the figures. */
interface ExportFile {
  readonly name: string;
  readonly tables: readonly ExportTable[];
}

const widest = 60;

/** Wide enough for what stands in the column, Chinese characters counted twice. */
const widthOf = (rows: ExportTable["rows"], column: number): number =>
  Math.min(
    widest,
    Math.max(8, ...rows.slice(0, 200).map((row) => String(row[column] ?? "").replace(/[^\0-\xff]/g, "xx").length + 2)),
  );

const excelCell = (cell: ExportCell): string | number | null =>
  typeof cell === "string" ? harmless(cell) : (cell ?? null);

/** As Excel: every table a sheet. The writer is loaded only now. */
export async function saveExcel({ name, tables }: ExportFile): Promise<void> {
  const { default: write } = await import("write-excel-file/browser");
  const sheets = tables.map(({ name: sheet, rows }) => ({
    sheet,
    data: rows.map((row) => row.map(excelCell)),
    columns: Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, (_, column) => ({
      width: widthOf(rows, column),
    })),
  }));
  await write(sheets).toFile(name);
}

/** As comma-separated text. */
export function saveCsv({ name, tables }: ExportFile): void {
  download(name, csv((tables.at(-1)?.rows ?? []).map((row) => row.map((cell) => cell ?? ""))));
}
