import { assistantsOf } from '#agent/models/choose'
import { getMessages } from '#app/i18n/server'
import { env } from '#lib/env'
import { Bar } from '../../(chat)/bar.tsx'
import { MyPassword } from '../../(chat)/profile/my-password.tsx'
import { readTool } from '../../(chat)/session.ts'
import { enginesInUse } from '../../door/engines.ts'
import { ApiKeys } from './api-keys.tsx'
import { Members } from './members.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).shell.settings }
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div className="fact">
      <dt className="k">{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

async function Engines() {
  const [{ house }, engines, { items }] = await Promise.all([getMessages(), enginesInUse(), readTool('get_index_progress', {})])
  const growing = items.filter(({ embedded, of }) => embedded < of)
  const used = { assistant: assistantsOf(env()), ...engines }
  const name = (code: string) => house.engineNames[code] ?? code
  return (
    <section className="facts" aria-labelledby="engines">
      <h2 className="facts-title" id="engines">
        {house.engines}
      </h2>
      <dl>
        {Object.entries(used).map(([part, codes]) => (
          <Line key={part} name={house.engineParts[part] ?? part} value={[codes].flat().map(name).join(', ')} />
        ))}
        {growing.map(({ model, embedded, of }) => (
          <Line key={model} name={model} value={house.indexing(embedded, of)} />
        ))}
      </dl>
      <p className="meta settings-note">{house.enginesText}</p>
    </section>
  )
}

export default async function Settings() {
  const [{ shell, house, door, count }, workspace, members, keys] = await Promise.all([
    getMessages(),
    readTool('get_workspace', {}),
    readTool('list_members', { limit: 100 }),
    readTool('list_api_keys', { limit: 100 }),
  ])
  return (
    <>
      <Bar title={shell.settings} />
      <div className="scroller">
        <div className="settings">
          <section className="facts" aria-labelledby="workspace">
            <h2 className="facts-title" id="workspace">
              {house.workspace}
            </h2>
            <dl>
              <Line name={door.organisation} value={workspace.organisation} />
              <Line name={door.area} value={workspace.area} />
              <Line name={house.holds} value={`${count.candidates(workspace.candidates)}, ${count.jobs(workspace.jobs)}`} />
              <Line name={house.you} value={`${workspace.name}, ${(door.roles[workspace.role] ?? '').toLowerCase()}`} />
            </dl>
          </section>
          <Members members={members} mayAdd={workspace.role === 'admin'} />
          <MyPassword page="settings" />
          <ApiKeys keys={keys.items} total={keys.total} />
          <Engines />
        </div>
      </div>
    </>
  )
}
