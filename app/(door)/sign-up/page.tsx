import Link from 'next/link'
import { getMessages } from '#app/i18n/server'
import { Notice } from '#app/ui/notice'
import { signUp } from '../../auth/actions.ts'
import { DoorForm } from '../door-form.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).door.signUpTitle }
}

export default async function SignUp() {
  const { door, chat } = await getMessages()
  return (
    <>
      <h1>{door.signUpTitle}</h1>
      <Notice boxed>
        {door.signUpIntro} <Link href="/rights">{chat.rights}</Link>
      </Notice>
      <DoorForm
        action={signUp}
        submit={door.signUp}
        fields={[
          { name: 'name', label: door.name, autoComplete: 'name' },
          { name: 'email', label: door.email, type: 'email', autoComplete: 'email' },
          { name: 'password', label: door.password, type: 'password', autoComplete: 'new-password', hint: door.passwordHint },
        ]}
      />
      <p className="dense ink-2">
        {door.haveAccount} <Link href="/sign-in">{door.signIn}</Link>
      </p>
    </>
  )
}
