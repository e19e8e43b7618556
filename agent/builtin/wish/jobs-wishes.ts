import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { boardWish } from './board.ts'
import { checkText } from './check-text.ts'
import { help, journal, law, listsJobs, members, mine, todo } from './house-wishes.ts'
import { jobWish } from './job-asks.ts'
import type { WishKind } from './kinds.ts'
import { newJobWish } from './new-job.ts'
import { reportWish } from './report.ts'
import { setJobWish } from './set-job.ts'
import { unlessWorded } from './worded.ts'

export const jobsWishes: Partial<Record<WishKind, (context: Context) => Flow | undefined>> = {
  board: boardWish,
  report: reportWish,
  jobs: unlessWorded(listsJobs),
  job: jobWish,
  newjob: newJobWish,
  setjob: setJobWish,
  checktext: checkText,
  todo: unlessWorded(todo),
  mine: unlessWorded(mine),
  members: unlessWorded(members),
  journal: unlessWorded(journal),
  law,
  help: unlessWorded(help),
}
