import { redirect } from 'next/navigation'
import { getMessages } from '#app/i18n/server'
import { createFirstAdmin, hasAdmin } from '../../auth/actions.ts'
import { DoorForm } from '../door-form.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).door.firstAdmin }
}

export default async function FirstAdmin() {
  if (await hasAdmin()) redirect('/sign-in')
  const { door } = await getMessages()
  return (
    <>
      <h1>{door.firstAdminTitle}</h1>
      <p className="ink-2">{door.firstAdminIntro}</p>
      <DoorForm
        action={createFirstAdmin}
        submit={door.firstAdmin}
        fields={[
          { name: 'organisation', label: door.organisation, autoComplete: 'organization' },
          { name: 'area', label: door.area, optional: true },
          { name: 'name', label: door.name, autoComplete: 'name' },
          { name: 'email', label: door.email, type: 'email', autoComplete: 'email' },
          { name: 'password', label: door.password, type: 'password', autoComplete: 'new-password', hint: door.passwordHint },
        ]}
      />
    </>
  )
}
