/** A basin with its water line. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3 4.5v5a7 7 0 0 0 14 0v-5" />
      <path d="M3.2 9.8c2.3-1.5 4.5-1.5 6.8 0s4.5 1.5 6.8 0" />
    </svg>
  )
}

export function Brand({ name = 'Bassin' }: { name?: string }) {
  return (
    <span className="brand">
      <BrandMark />
      {name}
    </span>
  )
}
