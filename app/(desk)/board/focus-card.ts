export function focusCard(applicationId: string | undefined) {
  if (!applicationId) return
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card="${CSS.escape(applicationId)}"]`)?.focus())
}
