import { AppError } from '#lib/errors'
import { toCsv } from '#lib/csv'
import { callerOf } from '#app/auth/caller'
import { house } from '#app/auth/house'
import { answering } from '#app/door/answer'
import { getLocale, getMessages } from '#app/i18n/server'
import { call } from '#tools/kit/call'
import type { OutputOf } from '#tools/registry'
import { daysOf, isPeriod } from '../period.ts'
import { reportRows } from '../report-rows.ts'

/** The report on screen as a file: of one job (`job`), or of a period. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const [deps, caller, messages, locale] = await Promise.all([house(), callerOf(request, 'page'), getMessages(), getLocale()])
    const query = new URL(request.url).searchParams
    const period = query.get('period') ?? undefined
    if (period !== undefined && !isPeriod(period)) throw new AppError('invalid', 'No such period', { reason: 'input_invalid' })
    const jobId = query.get('job')
    const run = async (name: string, input: object) => ((await call(deps, caller, name, input)) as { output: unknown }).output
    const rows = jobId
      ? reportRows(messages, ((await run('get_job_report', { jobId })) as OutputOf<'get_job_report'>).numbers)
      : await run('get_reports', { ...daysOf(period ?? 'all'), limit: 500 }).then((output) => {
          const { numbers, jobs } = output as OutputOf<'get_reports'>
          return reportRows(messages, numbers, jobs)
        })
    const name = `${messages.jobs.report.fileName}-${new Date().toISOString().slice(0, 10)}.csv`
    return new Response(toCsv(rows, locale === 'fr' ? ';' : ','), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
      },
    })
  })
}
