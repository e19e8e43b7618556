let listener: () => void = () => {}

/** Who wants to know that pictures must be recognised, which takes longer than text. */
export function onSlow(next: () => void): void {
  listener = next
}

export function announceSlow(): void {
  listener()
}
