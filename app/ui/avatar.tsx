function initials(name: string): string {
  const words = name.trim().split(/[\s-]+/)
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return letters.map((word) => word?.[0]?.toUpperCase() ?? '').join('')
}

/** Two letters of a colleague's name; candidates never have one. */
export function Avatar({ name, me, size = 'm' }: { name: string; me?: boolean; size?: 's' | 'm' }) {
  return (
    <span className="avatar" data-me={me || undefined} data-size={size} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
