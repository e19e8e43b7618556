'use client'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { ActDialog } from '#app/ui/dialog'
import { TextField } from '#app/ui/field'
import { useToast } from '#app/ui/toast'
import { changeOwnPassword } from '../../auth/actions.ts'

const failure = { code: 'unavailable', reason: 'network', details: {} } as const

function PasswordDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages()
  const { team, door } = messages
  const toast = useToast()
  const [given, setGiven] = useState({ current: '', next: '' })
  const [failed, setFailed] = useState<string>()
  const [busy, setBusy] = useState(false)
  async function save() {
    setBusy(true)
    const reply = await changeOwnPassword(given).catch(() => failure)
    setBusy(false)
    if ('reason' in reply && reply.reason) return setFailed(reply.reason)
    toast({ tone: 'good', text: team.passwordChanged })
    onClose()
  }
  const about = (reasons: readonly string[]) => failed !== undefined && reasons.includes(failed)
  const told = failed && errorText(messages, { ...failure, code: 'invalid', reason: failed })
  const ofNext = about(['password_too_short'])
  return (
    <ActDialog
      onClose={onClose}
      title={team.passwordChange}
      act={team.passwordChange}
      busy={busy}
      ready={given.current !== '' && given.next.length >= 10}
      form="my-password"
    >
      <form
        id="my-password"
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={team.passwordCurrent}
          type="password"
          autoComplete="current-password"
          value={given.current}
          error={told && !ofNext ? told : undefined}
          onChange={({ target }) => setGiven({ ...given, current: target.value })}
        />
        <TextField
          label={team.passwordNext}
          type="password"
          autoComplete="new-password"
          hint={door.passwordHint}
          value={given.next}
          maxLength={200}
          error={told && ofNext ? told : undefined}
          onChange={({ target }) => setGiven({ ...given, next: target.value })}
        />
      </form>
    </ActDialog>
  )
}

/** One’s own password, changed by who knows the one before. */
export function MyPassword({ page }: { page: 'settings' | 'profile' }) {
  const { team } = useMessages()
  const [open, setOpen] = useState(false)
  const button = (
    <Button size="s" icon={KeyRound} onClick={() => setOpen(true)}>
      {team.passwordChange}
    </Button>
  )
  const inSettings = page === 'settings'
  return (
    <section className={inSettings ? 'facts' : 'stack'} aria-labelledby="password">
      <h2 className={inSettings ? 'facts-title' : undefined} id="password">
        <span>{team.passwordTitle}</span>
        {inSettings && button}
      </h2>
      <p className={inSettings ? 'meta settings-note' : 'ink-2'}>{team.passwordText}</p>
      {!inSettings && <div className="row">{button}</div>}
      {open && <PasswordDialog onClose={() => setOpen(false)} />}
    </section>
  )
}
