/** What a spreadsheet would run as a formula, full-width signs too (OWASP, CSV injection). */
const formula = /^[\s"']*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** Where the separator is the semicolon, decimals follow a comma: with a point, a spreadsheet takes «4.5» for a day. */
const figure = (value: number, separator: string) => (separator === ';' ? String(value).replace('.', ',') : String(value))

function cell(value: string | number | null | undefined, separator: string): string {
  const text = value === null || value === undefined ? '' : typeof value === 'number' ? figure(value, separator) : String(value)
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text
  return safe.includes(separator) || /["\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180 with a byte order mark, so that spreadsheets read the accents; no cell is ever a formula. */
export function toCsv(rows: readonly (readonly (string | number | null | undefined)[])[], separator: ',' | ';' = ','): string {
  return `\uFEFF${rows.map((row) => row.map((value) => cell(value, separator)).join(separator)).join('\r\n')}\r\n`
}
