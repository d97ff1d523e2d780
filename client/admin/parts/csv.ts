/** Tells Excel that the text is UTF-8. */
const byteOrderMark = "\uFEFF";

/** A cell that a spreadsheet would take for a formula is kept as text. */
export const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

function quoted(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows as comma-separated text that Excel opens with the right characters; quotes, commas and line breaks survive. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  byteOrderMark + rows.map((row) => row.map(quoted).join(",")).join("\r\n");

/** Hands a text to the browser's downloads under this name. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
