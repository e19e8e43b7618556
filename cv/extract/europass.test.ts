import { PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readHere } from '../read-here.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const passport = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Identification><PersonName><FirstName>Léa</FirstName><Surname>Martineau</Surname></PersonName><ContactInfo>
<Address><Contact><PostalCode>69100</PostalCode><Municipality>Villeurbanne</Municipality></Contact></Address>
<Email><Contact>lea.martineau@example.org</Contact></Email>
<TelephoneList><Telephone><Contact>06 39 98 12 34</Contact></Telephone></TelephoneList></ContactInfo></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2019" month="--09"/><Current>true</Current></Period>
<Position><Label>Aide-soignante</Label></Position><Activities>&lt;ul&gt;&lt;li&gt;Soins de confort&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>EHPAD Les Tilleuls</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2013"/><To year="2014"/></Period><Title>Bac pro ASSP</Title>
<Organisation><Name>Lycée Jean Monnet</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>français</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>anglais</Label></Description><ProficiencyLevel><Reading>B2</Reading>
<SpokenInteraction>B1</SpokenInteraction></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic>
<Computer><Description>Word, Excel</Description></Computer></Skills></LearnerInfo></SkillsPassport>`

describe('extractEuropass', () => {
  it('reads the passport of 2012, each value with its place in the text', async () => {
    const { profile, facts, text } = await readHere(bytesOf(passport), 'cv.xml', {})
    expect(profile).toEqual({
      basics: {
        name: 'Léa Martineau',
        email: 'lea.martineau@example.org',
        phone: '06 39 98 12 34',
        location: { city: 'Villeurbanne', postalCode: '69100' },
      },
      work: [{ name: 'EHPAD Les Tilleuls', position: 'Aide-soignante', startDate: '2019-09', highlights: ['Soins de confort'] }],
      education: [{ institution: 'Lycée Jean Monnet', studyType: 'Bac pro ASSP', startDate: '2013', endDate: '2014' }],
      skills: [{ name: 'Word' }, { name: 'Excel' }],
      languages: [
        { language: 'français', fluency: 'native' },
        { language: 'anglais', fluency: 'B1' },
      ],
    })
    const employer = facts.find(({ path }) => path === 'work[0].name')
    expect(employer?.source).toMatchObject({ kind: 'document' })
    expect(text).toContain(employer?.words)
  })

  it('reads the candidate of 2020', async () => {
    const candidate = `<Candidate xmlns:oa="o" xmlns:hr="h" xmlns:eures="e"><CandidatePerson><PersonName><oa:GivenName>Emma</oa:GivenName>
<hr:FamilyName>Wright</hr:FamilyName></PersonName><Communication><ChannelCode>Email</ChannelCode><oa:URI>emma@example.com</oa:URI></Communication>
</CandidatePerson><CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Rosedale Hospital</hr:OrganizationName>
<PositionHistory><PositionTitle>Staff Nurse</PositionTitle><eures:EmploymentPeriod><eures:StartDate>
<hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></eures:StartDate></eures:EmploymentPeriod></PositionHistory></EmployerHistory>
</EmploymentHistory></CandidateProfile></Candidate>`
    const { profile } = await readHere(bytesOf(`<?xml version="1.0"?>${candidate}`), 'cv.xml', {})
    expect(profile.basics).toEqual({ name: 'Emma Wright', email: 'emma@example.com' })
    expect(profile.work).toEqual([{ name: 'Rosedale Hospital', position: 'Staff Nurse', startDate: '2019-03-01' }])
  })

  it('reads where to find the candidate of 2020, what they say of themselves, and languages by their codes', async () => {
    const channel = (code: string, body: string) => `<Communication><ChannelCode>${code}</ChannelCode>${body}</Communication>`
    const mark = (kind: string, score: string) =>
      `<CompetencyDimension><CompetencyDimensionTypeCode>CEF-${kind}</CompetencyDimensionTypeCode><Score><ScoreText>${score}</ScoreText></Score></CompetencyDimension>`
    const candidate = `<Candidate><CandidatePerson><PersonName><GivenName>Léa</GivenName><FamilyName>Martineau</FamilyName></PersonName>
${channel('Telephone', '<CountryDialing>33</CountryDialing><DialNumber>639981234</DialNumber>')}${channel('Web', '<URI>https://lea.example.org</URI>')}
${channel('Web', '<URI>https://www.linkedin.com/in/lea-martineau</URI>')}<PrimaryLanguageCode>fra</PrimaryLanguageCode></CandidatePerson>
<CandidateProfile languageCode="fr"><ExecutiveSummary>&lt;p&gt;Aide-soignante de nuit.&lt;/p&gt;</ExecutiveSummary><EmploymentHistory><EmployerHistory>
<OrganizationName>EHPAD Les Tilleuls</OrganizationName><PositionHistory><PositionTitle>Aide-soignante</PositionTitle><City>Lyon</City></PositionHistory>
</EmployerHistory></EmploymentHistory><PersonQualifications><PersonCompetency><CompetencyID>eng</CompetencyID><TaxonomyID>language</TaxonomyID>
${mark('Understanding-Listening', 'B2')}${mark('Speaking-Interaction', 'B1')}</PersonCompetency><PersonCompetency><CompetencyID>Toilette au lit</CompetencyID>
<TaxonomyID>other</TaxonomyID></PersonCompetency></PersonQualifications></CandidateProfile></Candidate>`
    const { profile } = await readHere(bytesOf(`<?xml version="1.0"?>${candidate}`), 'cv.xml', {})
    expect(profile).toEqual({
      basics: {
        name: 'Léa Martineau',
        phone: '+33 639981234',
        url: 'https://lea.example.org',
        profiles: [{ url: 'https://www.linkedin.com/in/lea-martineau', network: 'LinkedIn', username: 'lea-martineau' }],
        summary: 'Aide-soignante de nuit.',
      },
      work: [{ name: 'EHPAD Les Tilleuls', position: 'Aide-soignante', location: 'Lyon' }],
      skills: [{ name: 'Toilette au lit' }],
      languages: [
        { language: 'Français', fluency: 'native' },
        { language: 'Anglais', fluency: 'B1' },
      ],
    })
  })

  it('refuses other XML', async () => {
    await expect(readHere(bytesOf('<?xml version="1.0"?><orders><order/></orders>'), 'cv.xml', {})).rejects.toMatchObject({
      details: { reason: 'unsupported_format' },
    })
  })

  it('takes the passport attached to a PDF where the page says the same, and flags it where it does not', async () => {
    const own = await readHere(await withPassport(passport), 'cv.pdf', {})
    expect(own.profile.work).toMatchObject([{ name: 'EHPAD Les Tilleuls', position: 'Aide-soignante', startDate: '2019-09' }])
    expect(own.flags.filter(({ kind }) => kind === 'hidden_text')).toEqual([])
    const forged = passport
      .replace('Aide-soignante', 'Directrice générale adjointe')
      .replace('Bac pro ASSP', 'Doctorat de médecine')
    const other = await readHere(await withPassport(forged), 'cv.pdf', {})
    expect(JSON.stringify(other.profile)).not.toMatch(/Directrice|Doctorat/)
    expect(other.flags).toContainEqual(expect.objectContaining({ kind: 'hidden_text', reason: 'attachment' }))
  })
})

async function withPassport(xml: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  const lines = ['Léa Martineau', '69100 Villeurbanne, 06 39 98 12 34, lea.martineau@example.org', 'Expérience professionnelle']
  lines.push(
    '09/2019 – : Aide-soignante, EHPAD Les Tilleuls',
    'Soins de confort',
    'Formation',
    '2014 : Bac pro ASSP, Lycée Jean Monnet',
  )
  lines.push('Langues', 'français (native), anglais (B1)', 'Compétences', 'Word, Excel')
  lines.forEach((text, index) => page.drawText(text, { x: 50, y: 780 - index * 22, size: index ? 11 : 20, font }))
  await document.attach(bytesOf(xml), 'europass.xml', { mimeType: 'application/xml' })
  return document.save()
}
