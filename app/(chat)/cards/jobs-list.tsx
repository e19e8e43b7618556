'use client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useShell } from '../shell-context.tsx'

export type JobLine = { jobId: string; title: string; detail: string; end?: ReactNode; children?: ReactNode }

/** Jobs in one ruled list; a title opens the job at the right, or its page for a candidate. */
export function JobsList({ jobs, asLinks }: { jobs: readonly JobLine[]; asLinks?: boolean }) {
  const { openPanel } = useShell()
  return (
    <ul className="ruled">
      {jobs.map((job) => (
        <li key={job.jobId} data-block={job.children ? true : undefined} data-result>
          <div>
            {asLinks ? (
              <h3>
                <Link className="name-button" href={`/me/jobs/${job.jobId}`}>
                  {job.title}
                </Link>
              </h3>
            ) : (
              <button
                type="button"
                className="text-button name-button"
                data-result-main
                onClick={() => openPanel({ kind: 'job', jobId: job.jobId, title: job.title })}
              >
                {job.title}
              </button>
            )}
            <p className="dense ink-2 prewrap">{job.detail}</p>
          </div>
          {job.end && <span className="meta">{job.end}</span>}
          {job.children}
        </li>
      ))}
    </ul>
  )
}
