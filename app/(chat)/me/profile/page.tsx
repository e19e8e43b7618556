import { getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { Meter } from '#app/ui/meter'
import { Notice } from '#app/ui/notice'
import { Bar } from '../../bar.tsx'
import { ContactLines } from '../../profile/contact-lines.tsx'
import { EraseMine } from '../../profile/erase-mine.tsx'
import { MyPassword } from '../../profile/my-password.tsx'
import { ProfileReview } from '../../profile/review.tsx'
import { readTool } from '../../session.ts'

export async function generateMetadata() {
  return { title: (await getMessages()).candidate.profileTitle }
}

/** One’s own profile: what was understood, from where, beside the document; everything can be corrected. */
export default async function MyProfile() {
  const [{ candidate, people, chat }, profile, { items: asked }] = await Promise.all([
    getMessages(),
    readTool('get_my_profile', {}),
    readTool('list_erasures', { state: 'all', limit: 5 }),
  ])
  const { name, email, phone, version, facts, missing, documents, completeness } = profile
  const head = (
    <header className="person-head stack">
      <div className="row wrap person-names">
        <h2 className="grow">{name}</h2>
        <ContactLines known={{ name, ...(email ? { email } : {}), ...(phone ? { phone } : {}) }} />
      </div>
      <p className="ink-2">{facts.length === 0 ? candidate.noLine : candidate.profileIntro}</p>
      <p className="row wrap">
        <span>{candidate.complete(completeness)}</span>
        <Meter value={completeness} tone="accent" size="l" />
      </p>
      {missing.length > 0 && facts.length > 0 && <Notice>{people.mineMissing}</Notice>}
      {documents.length === 0 && (
        <div className="row wrap">
          <LinkButton href="/" variant="primary">
            {chat.addCv}
          </LinkButton>
        </div>
      )}
    </header>
  )
  return (
    <>
      <Bar title={candidate.profileTitle} />
      <ProfileReview given={{ name, version, facts, missing, documents }} head={head}>
        <div className="stack own-account">
          <MyPassword page="profile" />
          <EraseMine asked={asked} />
        </div>
      </ProfileReview>
    </>
  )
}
