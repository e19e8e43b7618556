import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getMessages } from '#app/i18n/server'
import { Notice } from '#app/ui/notice'
import { isDemo } from '#lib/env'
import { hasAdmin, signIn, signInDemo } from '../../auth/actions.ts'
import { lostAccess, visitor } from '../../auth/caller.ts'
import { demoPeopleHere } from '../../auth/demo-people.ts'
import { DoorForm } from '../door-form.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).door.signIn }
}

async function DemoPeople() {
  const [{ door }, people] = await Promise.all([getMessages(), demoPeopleHere()])
  return (
    <section className="stack demo">
      <h2>{door.demoTitle}</h2>
      <ul className="ruled">
        {people.map((person) => (
          <li key={person.email}>
            <div>
              <p>{person.name}</p>
              <p className="meta">
                {door.roles[person.role]} · {person.email}
              </p>
            </div>
            <form action={signInDemo}>
              <input type="hidden" name="email" value={person.email} />
              <button type="submit" className="button" data-size="s" aria-label={`${door.enter} ${person.email}`}>
                {door.enter}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <p className="meta">{door.demoHint}</p>
    </section>
  )
}

export default async function SignIn() {
  if (await visitor()) redirect('/')
  if (!isDemo() && !(await hasAdmin())) redirect('/first-admin')
  const [{ door, team }, lost] = await Promise.all([getMessages(), lostAccess()])
  return (
    <>
      <h1>{door.signInTitle}</h1>
      {lost && (
        <Notice tone="warn" boxed role="alert">
          {team.accessRemoved}
        </Notice>
      )}
      <DoorForm
        action={signIn}
        submit={door.signIn}
        fields={[
          { name: 'email', label: door.email, type: 'email', autoComplete: 'email' },
          { name: 'password', label: door.password, type: 'password', autoComplete: 'current-password' },
        ]}
      />
      <p className="dense ink-2">
        {door.noAccount} <Link href="/sign-up">{door.signUp}</Link>
      </p>
      {isDemo() && <DemoPeople />}
    </>
  )
}
