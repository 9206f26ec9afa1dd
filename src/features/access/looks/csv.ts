/**
 * A table as comma-separated values (RFC 4180), with a mark of its encoding for spreadsheets. What a spreadsheet would take
 * for a formula is marked as text by an apostrophe.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\u{FEFF}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
