import type { CSSProperties } from 'react'

export function Skeleton({ width, shape }: { width?: CSSProperties['width']; shape?: 'disc' }) {
  return <span className="skeleton" data-shape={shape} style={width === undefined ? undefined : { width }} aria-hidden="true" />
}
