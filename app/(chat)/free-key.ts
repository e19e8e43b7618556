/** Single keys never act inside a field, nor with a modifier, nor while something is open above the page. */
export function isFree(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement
  const typing = target.closest(
    'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="menu"], [role="dialog"], [role="application"]',
  )
  return !typing && !event.metaKey && !event.ctrlKey && !event.altKey && !event.defaultPrevented
}
