'use client'
import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { CallFailure } from '#agent/message'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { SelectField, TextArea, TextField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { Tag } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'
import { useRunTool } from '../../../(chat)/run-tool.tsx'

type Template = OutputOf<'list_message_templates'>['items'][number]

const blank: Template = { name: '', kind: 'contact', lang: 'fr', subject: '', body: '' }

/** The house's templates and those it starts with; one is changed at a time. */
export function TemplateList({ items, variables }: { items: readonly Template[]; variables: readonly string[] }) {
  const { mail } = useMessages()
  const router = useRouter()
  const run = useRunTool()
  const [open, setOpen] = useState<Template>()
  if (open)
    return <Editor key={open.templateId ?? open.kind} given={open} variables={variables} onClose={() => setOpen(undefined)} />
  const remove = async (templateId: string) => {
    await run('delete_message_template', { templateId })
    router.refresh()
  }
  return (
    <div className="stack">
      <div className="row">
        <Button size="s" icon={Plus} onClick={() => setOpen(blank)}>
          {mail.newTemplate}
        </Button>
      </div>
      <ul className="ruled">
        {items.map((item) => (
          <li key={item.templateId ?? `${item.kind}-${item.lang}`}>
            <div>
              <p>
                <b>{item.name || mail.kinds[item.kind]}</b> <Tag>{mail.languages[item.lang]}</Tag>
              </p>
              <p className="dense ink-2">{item.subject}</p>
              <p className="meta">{item.templateId ? mail.kinds[item.kind] : mail.ours}</p>
            </div>
            <div className="row">
              <Button size="s" onClick={() => setOpen(item)}>
                {item.templateId ? mail.edit : mail.adapt}
              </Button>
              {item.templateId && (
                <Button size="s" variant="quiet" onClick={() => void remove(item.templateId!)}>
                  {mail.remove}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

type EditorProps = { given: Template; variables: readonly string[]; onClose: () => void }

function Editor({ given, variables, onClose }: EditorProps) {
  const messages = useMessages()
  const { mail } = messages
  const router = useRouter()
  const run = useRunTool()
  const [template, setTemplate] = useState({ ...given, name: given.name || mail.kinds[given.kind] })
  const [error, setError] = useState<CallFailure>()
  const set = (part: Partial<Template>) => setTemplate({ ...template, ...part })
  async function save() {
    const reply = await run('save_message_template', template)
    if (reply.status === 'failed') return setError(reply.error)
    onClose()
    router.refresh()
  }
  return (
    <form
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={mail.templateName}
        value={template.name}
        maxLength={120}
        onChange={(event) => set({ name: event.target.value })}
      />
      <SelectField
        label={mail.kind}
        value={template.kind}
        options={Object.entries(mail.kinds).map(([value, label]) => ({ value, label }))}
        onChange={(event) => set({ kind: event.target.value as Template['kind'] })}
      />
      <SelectField
        label={mail.language}
        value={template.lang}
        options={Object.entries(mail.languages).map(([value, label]) => ({ value, label }))}
        onChange={(event) => set({ lang: event.target.value as Template['lang'] })}
      />
      <TextField
        label={mail.subject}
        value={template.subject}
        maxLength={200}
        onChange={(event) => set({ subject: event.target.value })}
      />
      <TextArea
        label={mail.body}
        rows={12}
        value={template.body}
        maxLength={10_000}
        onChange={(event) => set({ body: event.target.value })}
      />
      <p className="meta">
        {mail.variables} {variables.map((name) => `{{${name}}}`).join(' ')}
      </p>
      {error && (
        <Notice tone="bad" role="alert">
          {errorText(messages, error)}
        </Notice>
      )}
      <div className="row">
        <Button variant="primary" type="submit">
          {mail.save}
        </Button>
        <Button onClick={onClose}>{mail.discard}</Button>
      </div>
    </form>
  )
}
