import { getMessages } from '#app/i18n/server'
import { Skeleton } from '#app/ui/skeleton'

const widths = [62, 48, 70, 55, 66, 44, 58, 72, 50, 64, 46, 60]

/** The shape of a page that is coming: a bar, then ruled lines. It shows after 150 ms only. */
export default async function DeskLoading() {
  const { common } = await getMessages()
  return (
    <div className="desk-loading" aria-busy="true">
      <output className="sr-only">{common.loading}</output>
      <div className="bar">
        <Skeleton width={120} />
      </div>
      <div className="bar" data-second>
        <Skeleton width={280} />
      </div>
      <ul>
        {widths.map((width, index) => (
          <li key={index} className="skeleton-row">
            <Skeleton width={`${width / 4}%`} />
            <Skeleton width={`${width / 2}%`} />
          </li>
        ))}
      </ul>
    </div>
  )
}
