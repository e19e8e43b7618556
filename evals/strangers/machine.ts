import { escape as e } from '../cv/markup.ts'
import { type Full, type Stranger } from './stranger.ts'
import { bare, diplomaOf, either, levelOf, linksOf, rangeOf, join, yearOf } from './words.ts'

const people = 'late.json'
const firstOf = (name: string) => name.split(' ').slice(0, -1).join(' ')
const lastOf = (name: string) => name.split(' ').at(-1)!
const tag = (name: string, body: string | undefined) => (body ? `<${name}>${body}</${name}>` : '')

/** The passport of Europass as its editor of 2012 saved it: dates in attributes, activities and skills in the marks of a page. */
const passport: Stranger = {
  name: 'europass-passport-xml',
  via: 'xml',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const day = (name: string, date: string | undefined) =>
      date ? `<${name} year="${date.slice(0, 4)}" month="--${date.slice(5, 7)}"/>` : ''
    const spoken = ['Listening', 'Reading', 'SpokenInteraction', 'SpokenProduction', 'Writing']
    const [mother, ...others] = p.languages
    return `<?xml version="1.0" encoding="UTF-8"?>\n<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://europass.cedefop.europa.eu/Europass http://europass.cedefop.europa.eu/xml/v3.3.0/EuropassSchema.xsd" locale="${lang}"><DocumentInfo><DocumentType>ECV</DocumentType><CreationDate>2026-05-03T08:12:44.120Z</CreationDate><XSDVersion>V3.3</XSDVersion><Generator>EWA</Generator></DocumentInfo><LearnerInfo><Identification><PersonName><FirstName>${e(firstOf(b.name))}</FirstName><Surname>${e(lastOf(b.name))}</Surname></PersonName><ContactInfo><Address><Contact><AddressLine>${either(lang, '12 rue des Acacias', '12 Acacia Road')}</AddressLine><PostalCode>${b.location!.postalCode}</PostalCode><Municipality>${e(b.location!.city!)}</Municipality><Country><Code>${either(lang, 'FR', 'UK')}</Code><Label>${either(lang, 'France', 'United Kingdom')}</Label></Country></Contact></Address><Email><Contact>${e(b.email)}</Contact></Email><TelephoneList><Telephone><Contact>${e(b.phone)}</Contact><Use><Code>mobile</Code><Label>${either(lang, 'Mobile', 'Mobile')}</Label></Use></Telephone></TelephoneList><WebsiteList>${join(linksOf({ basics: b }), (x) => `<Website><Contact>https://${e(x)}</Contact></Website>`)}</WebsiteList></ContactInfo><Demographics><Birthdate year="1988" month="--04" day="---12"/></Demographics></Identification><Headline><Type><Code>personal_statement</Code><Label>${either(lang, 'PROFIL PERSONNEL', 'PERSONAL STATEMENT')}</Label></Type><Description><Label>${e(b.summary)}</Label></Description></Headline><WorkExperienceList>${join(p.work, (w) => `<WorkExperience><Period>${day('From', w.startDate)}${day('To', w.endDate)}${w.endDate ? '' : '<Current>true</Current>'}</Period><Position><Label>${e(w.position!)}</Label></Position><Activities>${e(`<ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}</Activities><Employer><Name>${e(w.name!)}</Name><ContactInfo><Address><Contact><Municipality>${e(w.location!)}</Municipality></Contact></Address></ContactInfo></Employer></WorkExperience>`)}</WorkExperienceList><EducationList>${join(p.education, (s) => `<Education><Period>${day('From', s.startDate)}${day('To', s.endDate)}</Period><Title>${e(diplomaOf(s, ' '))}</Title><Organisation><Name>${e(s.institution!)}</Name></Organisation></Education>`)}</EducationList><Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>${mother!.language}</Label></Description></MotherTongue></MotherTongueList><ForeignLanguageList>${join(others, (l) => `<ForeignLanguage><Description><Label>${l.language}</Label></Description><ProficiencyLevel>${join(spoken, (one) => `<${one}>${l.fluency}</${one}>`)}</ProficiencyLevel></ForeignLanguage>`)}</ForeignLanguageList></Linguistic><JobRelated><Description>${e(`<ul>${join(p.skills.slice(0, 3), (s) => `<li>${e(s.name)}</li>`)}</ul>`)}</Description></JobRelated><Computer><Description>${e(`<p>${join(p.skills.slice(3), (s) => e(s.name), ', ')}</p>`)}</Description></Computer></Skills></LearnerInfo></SkillsPassport>`
  },
}

const codes: Record<string, string> = {
  Français: 'fra',
  Anglais: 'eng',
  Bambara: 'bam',
  Breton: 'bre',
  Allemand: 'deu',
  Arabe: 'ara',
  English: 'eng',
  Welsh: 'cym',
  French: 'fra',
  Twi: 'twi',
  Spanish: 'spa',
  Irish: 'gle',
  Italian: 'ita',
  German: 'deu',
  Portuguese: 'por',
}

/** The candidate of Europass since 2020, in the terms of HR Open: languages by their codes, the mother tongue apart. */
const candidate: Stranger = {
  name: 'europass-candidate-xml',
  via: 'xml',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const date = (name: string, day: string | undefined) =>
      day ? `<${name}><hr:FormattedDateTime>${day}-01</hr:FormattedDateTime></${name}>` : ''
    const address = (city: string, postal = '') =>
      `<Communication><Address>${tag('oa:PostalCode', postal)}<oa:CityName>${e(city)}</oa:CityName><CountryCode>${either(lang, 'fr', 'gb')}</CountryCode></Address></Communication>`
    const channel = (code: string, body: string) => `<Communication><ChannelCode>${code}</ChannelCode>${body}</Communication>`
    const scores = [
      'CEF-Understanding-Listening',
      'CEF-Understanding-Reading',
      'CEF-Speaking-Interaction',
      'CEF-Speaking-Production',
      'CEF-Writing-Production',
    ]
    const [mother, ...others] = p.languages
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Candidate xsi:schemaLocation="http://www.europass.eu/1.0 Candidate.xsd" xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><hr:DocumentID schemeID="Test-0001" schemeName="DocumentIdentifier" schemeAgencyName="EUROPASS" schemeVersionID="4.0"/><CandidatePerson><PersonName><oa:GivenName>${e(firstOf(b.name))}</oa:GivenName><hr:FamilyName>${e(lastOf(b.name))}</hr:FamilyName></PersonName>${channel('Telephone', `<UseCode>mobile</UseCode><oa:DialNumber>${e(b.phone)}</oa:DialNumber>`)}${channel('Email', `<oa:URI>${e(b.email)}</oa:URI>`)}${join(linksOf({ basics: b }), (x) => channel('Web', `<oa:URI>https://${e(x)}</oa:URI>`))}${address(b.location!.city!, b.location!.postalCode)}<NationalityCode>${either(lang, 'fr', 'gb')}</NationalityCode><PrimaryLanguageCode name="NORMAL">${codes[mother!.language]}</PrimaryLanguageCode></CandidatePerson><CandidateProfile languageCode="${lang}"><hr:ID schemeID="Test-0001" schemeName="CandidateProfileID" schemeAgencyName="EUROPASS" schemeVersionID="1.0"/><hr:ExecutiveSummary>${e(`<p>${e(b.summary)}</p>`)}</hr:ExecutiveSummary><EmploymentHistory>${join(p.work, (w) => `<EmployerHistory><hr:OrganizationName>${e(w.name!)}</hr:OrganizationName><OrganizationContact>${address(w.location!)}</OrganizationContact><PositionHistory><PositionTitle typeCode="FREETEXT">${e(w.position!)}</PositionTitle><eures:EmploymentPeriod>${date('eures:StartDate', w.startDate)}${date('eures:EndDate', w.endDate)}<hr:CurrentIndicator>${!w.endDate}</hr:CurrentIndicator></eures:EmploymentPeriod><oa:Description>${e(`<ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}</oa:Description><City>${e(w.location!)}</City><Country>${either(lang, 'fr', 'gb')}</Country></PositionHistory></EmployerHistory>`)}</EmploymentHistory><EducationHistory>${join(p.education, (s) => `<EducationOrganizationAttendance><hr:OrganizationName>${e(s.institution!)}</hr:OrganizationName><AttendancePeriod>${date('StartDate', s.startDate)}${date('EndDate', s.endDate)}<Ongoing>false</Ongoing></AttendancePeriod><EducationDegree><hr:DegreeName>${e(diplomaOf(s, ' '))}</hr:DegreeName></EducationDegree></EducationOrganizationAttendance>`)}</EducationHistory><eures:Licenses/><PersonQualifications>${join(others, (l) => `<PersonCompetency><CompetencyID schemeName="NORMAL">${codes[l.language]}</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>${join(scores, (one) => `<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>${one}</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>${l.fluency}</hr:ScoreText></eures:Score></eures:CompetencyDimension>`)}</PersonCompetency>`)}${join(p.skills, (s) => `<PersonCompetency><CompetencyID schemeName="FREETEXT">${e(s.name)}</CompetencyID><hr:TaxonomyID>other</hr:TaxonomyID></PersonCompetency>`)}</PersonQualifications><EmploymentReferences/></CandidateProfile></Candidate>`
  },
}

/** JSON Resume as it was before 1.0 («company», «website»), dates by the day, what is empty left in, «Present» for an end. */
const early: Stranger = {
  name: 'json-resume-early',
  via: 'json',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: { url, location, ...b }, ...p }) =>
    JSON.stringify(
      {
        basics: { ...b, picture: '', website: url ?? '', location: { ...location, address: '', region: null, countryCode: '' } },
        work: p.work.map(({ name, startDate, endDate, ...w }) => ({
          company: name,
          website: '',
          startDate: `${startDate}-01`,
          endDate: endDate ? `${endDate}-28` : 'Present',
          ...w,
          summary: '',
        })),
        volunteer: [],
        education: p.education.map(({ startDate, endDate, ...s }) => ({
          ...s,
          startDate: `${startDate}-01`,
          endDate: `${endDate}-30`,
          gpa: '',
          courses: [],
        })),
        awards: [{ title: '', date: '', awarder: '', summary: '' }],
        skills: p.skills.map(({ name }) => ({ name, level: '', keywords: [] })),
        languages: p.languages,
        interests: p.interests.map(({ name }) => ({ name, keywords: null })),
        references: [],
      },
      null,
      2,
    ),
}

/** A page of a site that is made of files: who it is in the front matter, entries in bold with a line of dates in italics. */
const matter: Stranger = {
  name: 'markdown-front-matter',
  via: 'md',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    `---\nlayout: cv\ntitle: "${b.name}"\nsubtitle: ${b.label}\nemail: ${b.email}\nphone: "${b.phone}"\ncity: ${b.location!.city}\nlinks:\n${join(linksOf({ basics: b }), (x) => `  - https://${x}\n`)}---\n\n${b.summary}\n\n${either(lang, 'Expérience professionnelle', 'Work experience')}\n${'='.repeat(30)}\n\n${join(p.work, (w) => `**${w.position}**, [${w.name}](https://example.com), ${w.location}  \n_${rangeOf(w, lang, 'long', ' -- ')}_\n\n${join(w.highlights!, (h) => `* ${h}\n`)}\n`)}${either(lang, 'Formation', 'Education')}\n${'='.repeat(30)}\n\n${join(p.education, (s) => `**${diplomaOf(s, either(lang, ' ', ' in '))}**, ${s.institution}  \n_${yearOf(s.startDate)} -- ${yearOf(s.endDate)}_\n\n`)}${either(lang, 'Compétences', 'Skills')}\n${'-'.repeat(12)}\n\n${join(p.skills, (s) => `\`${s.name}\``, ' ')}\n\n${either(lang, 'Langues', 'Languages')}\n${'-'.repeat(12)}\n\n1. ${join(p.languages, (l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`, '\n1. ')}\n`,
}

/** A site of one page: navigation, scripts and a form around it, dates in time elements, skills in a description list. */
const site: Stranger = {
  name: 'web-portfolio',
  via: 'html',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }: Full, lang) =>
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${e(b.name)} – ${e(b.label)}</title><style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden}main{max-width:60rem}</style><script>window.dataLayer=[];function gtag(){dataLayer.push(arguments)}</script></head><body><nav><ul><li><a href="#me">${either(lang, 'Moi', 'Me')}</a></li><li><a href="#work">${either(lang, 'Expériences', 'Work')}</a></li><li><a href="#contact">Contact</a></li></ul></nav><main><header id="me"><h1>${e(b.name)}</h1><p class="tagline">${e(b.label)} <span>·</span> <span>${e(b.location!.city!)}</span></p></header><section><h2>${either(lang, 'Qui je suis', 'Who I am')}</h2><p>${e(b.summary)}</p></section><section id="work"><h2>${either(lang, 'Là où j’ai travaillé', 'Where I have worked')}</h2><ol>${join(p.work, (w) => `<li><article><h3>${e(w.position!)}</h3><p><a href="https://example.com">${e(w.name!)}</a> <small>${e(w.location!)}</small></p><p><time datetime="${w.startDate}">${rangeOf(w, lang, 'short', '</time> – <time>')}</time></p><p>${join(w.highlights!, (h) => `${e(h)}.`, ' ')}</p></article></li>`)}</ol></section><section><h2>${either(lang, 'Ce que j’ai étudié', 'What I studied')}</h2><ol>${join(p.education, (s) => `<li><h3>${e(diplomaOf(s, ' '))}</h3><p>${e(s.institution!)}, <time>${yearOf(s.startDate)}</time>–<time>${yearOf(s.endDate)}</time></p></li>`)}</ol></section><section><h2>${either(lang, 'Ce que je sais faire', 'What I can do')}</h2><ul class="tags">${join(p.skills, (s) => `<li><span>${e(s.name)}</span></li>`)}</ul></section><section><h2>${either(lang, 'Langues', 'Languages')}</h2><dl>${join(p.languages, (l) => `<dt>${l.language}</dt><dd>${levelOf(l.fluency, lang)}</dd>`)}</dl></section><section id="contact"><h2>Contact</h2><address><a href="mailto:${e(b.email)}">${e(b.email)}</a><br><a href="tel:${b.phone.replace(/[^+\d]/g, '')}">${e(b.phone)}</a><br>${join(linksOf({ basics: b }), (x) => `<a href="https://${e(x)}">${e(bare(x))}</a><br>`)}</address><form><label>${either(lang, 'Votre message', 'Your message')}<textarea></textarea></label><button>${either(lang, 'Envoyer', 'Send')}</button></form></section></main><footer>© 2026 ${e(b.name)}</footer></body></html>`,
}

export const machine: Stranger[] = [passport, candidate, early, matter, site]
