import { AppError } from '#lib/errors'
import type { Profile } from '#lib/profile'
import type { Extracted } from './extracted.ts'
import { readHtml } from './html.ts'
import { linesOf } from './json-resume.ts'
import { linkOf } from '../parse/links.ts'
import { type Element, all, readTree, wordsAt } from './xml-tree.ts'

/** Europass in XML: the passport of 2012 (SkillsPassport) and the candidate of 2020 (HR Open). */
export function extractEuropass(bytes: Uint8Array): Extracted {
  const root = readTree(bytes)
  const passport = all(root, 'LearnerInfo')[0]
  const candidate = all(root, 'Candidate')[0]
  const profile = passport ? ofPassport(passport) : candidate ? ofCandidate(candidate) : undefined
  if (!profile) throw new AppError('invalid', 'the XML is no Europass', { reason: 'unsupported_format' })
  return { mime: 'application/xml', lines: linesOf(profile), flags: [], profile }
}

type Basics = NonNullable<Profile['basics']>
type Work = NonNullable<Profile['work']>[number]
type Study = NonNullable<Profile['education']>[number]

/** Only what is stated. */
function stated<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && (!Array.isArray(one) || one.length > 0)),
  ) as T
}

function ofPassport(info: Element): Profile {
  const person = all(info, 'Identification')[0]
  const name = [wordsAt(person, 'FirstName'), wordsAt(person, 'Surname')].filter(Boolean).join(' ')
  const basics = stated({
    name: name || undefined,
    ...headlineOf(all(info, 'Headline')[0]),
    email: wordsAt(person, 'Email', 'Contact') ?? wordsAt(person, 'Email'),
    phone: wordsAt(person, 'Telephone', 'Contact') ?? wordsAt(person, 'Telephone') ?? wordsAt(person, 'Mobile'),
    ...linksOf(all(person, 'Website').map((site) => wordsAt(site, 'Contact') ?? wordsAt(site))),
    location: placeOf(person, 'Municipality'),
  })
  const skills = all(info, 'Skills')[0]
  return stated({
    basics: basics as Basics,
    work: all(info, 'WorkExperience').map((entry) => stated(workOf(entry)) as Work),
    education: all(info, 'Education').map((entry) => stated(studyOf(entry)) as Study),
    skills: skillsOf(skills),
    languages: languagesOf(skills),
  })
}

/** A headline is the post that is looked for or held, or a statement in sentences. */
function headlineOf(headline: Element | undefined): { label?: string; summary?: string } {
  const words = plain(wordsAt(headline, 'Description', 'Label'))
  if (!words) return {}
  const statement = wordsAt(headline, 'Type', 'Code') === 'personal_statement' || words.split(' ').length > 12
  return statement ? { summary: words } : { label: words }
}

function linksOf(addresses: (string | undefined)[]): Pick<Basics, 'url' | 'profiles'> {
  const links = addresses.flatMap((address) => (address ? [linkOf(address)] : []))
  const own = links.findIndex(({ network }) => !network)
  const profiles = links.filter((_link, at) => at !== own)
  return stated({ url: links[own]?.url, profiles })
}

function placeOf(person: Element | undefined, town: string) {
  const place = stated({ city: wordsAt(person, 'Address', town), postalCode: wordsAt(person, 'Address', 'PostalCode') })
  return Object.keys(place).length ? place : undefined
}

function workOf(entry: Element) {
  return {
    name: wordsAt(entry, 'Employer', 'Name'),
    position: wordsAt(entry, 'Position', 'Label'),
    location: wordsAt(entry, 'Employer', 'Municipality'),
    ...periodOf(entry),
    highlights: textOf(wordsAt(entry, 'Activities')),
  }
}

function studyOf(entry: Element) {
  return {
    institution: wordsAt(entry, 'Organisation', 'Name'),
    studyType: wordsAt(entry, 'Title'),
    area: wordsAt(entry, 'Field', 'Label'),
    ...periodOf(entry),
  }
}

/** «<From year="2019" month="--09"/>», before 2012 «<from><year>2019</year><month>--09</month></from>». */
function periodOf(entry: Element): { startDate?: string; endDate?: string } {
  const period = all(entry, 'Period')[0]
  const date = (name: string) => {
    const part = all(period, name)[0]
    const [year, month] = ['year', 'month'].map((one) => part?.attributes[one] ?? wordsAt(part, one))
    const number = /\d\d/.exec(month ?? '')?.[0]
    return year && /^\d{4}$/.test(year) ? (number ? `${year}-${number}` : year) : undefined
  }
  return stated({ startDate: date('From'), endDate: date('To') }) as { startDate?: string; endDate?: string }
}

/** What was typed into the editor, without the marks of a web page. */
const plain = (words: string | undefined): string | undefined => textOf(words).join(' ') || undefined

/** Activities and skills are written in the marks of a web page. */
function textOf(words: string | undefined): string[] {
  return words ? readHtml(words).lines.map((line) => line.text.replace(/^• /, '')) : []
}

function skillsOf(skills: Element | undefined): { name: string }[] {
  return ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'].flatMap((kind) =>
    textOf(wordsAt(skills, kind, 'Description'))
      .flatMap((line) => line.split(/[,;]\s+|\s[•·|–-]\s/))
      .flatMap((name) => (name.trim() ? [{ name: name.trim().replace(/\.$/, '') }] : [])),
  )
}

function languagesOf(skills: Element | undefined): { language: string; fluency?: string }[] {
  const mother = all(skills, 'MotherTongue').map((one) => ({ language: wordsAt(one, 'Label'), fluency: 'native' }))
  const foreign = all(skills, 'ForeignLanguage').map((one) => {
    const fluency = wordsAt(one, 'SpokenInteraction') ?? wordsAt(one, 'Reading') ?? wordsAt(one, 'Listening')
    return { language: wordsAt(one, 'Label'), ...(fluency && { fluency }) }
  })
  return [...mother, ...foreign].flatMap(({ language, ...rest }) => (language ? [{ language, ...rest }] : []))
}

function ofCandidate(candidate: Element): Profile {
  const person = all(candidate, 'CandidatePerson')[0]
  const name = [wordsAt(person, 'GivenName'), wordsAt(person, 'FamilyName')].filter(Boolean).join(' ')
  const channels = (...codes: string[]) =>
    all(person, 'Communication').filter((one) => codes.includes(wordsAt(one, 'ChannelCode') ?? ''))
  const channel = (code: string) => channels(code)[0]
  const profile = all(candidate, 'CandidateProfile')[0]
  const basics = stated({
    name: name || undefined,
    email: wordsAt(channel('Email'), 'URI'),
    phone: phoneOf(channel('Telephone')),
    ...linksOf(channels('Web', 'InstantMessage').map((one) => wordsAt(one, 'URI'))),
    summary: plain(wordsAt(profile, 'ExecutiveSummary') ?? wordsAt(profile, 'Objective')),
    location: placeOf(person, 'CityName'),
  })
  return stated({
    basics: basics as Basics,
    work: all(candidate, 'EmployerHistory').flatMap((employer) =>
      all(employer, 'PositionHistory').map(
        (entry) =>
          stated({
            name: wordsAt(employer, 'OrganizationName'),
            position: wordsAt(entry, 'PositionTitle'),
            location: wordsAt(entry, 'City') ?? wordsAt(employer, 'OrganizationContact', 'CityName'),
            ...datesOf(all(entry, 'EmploymentPeriod')[0]),
            highlights: textOf(wordsAt(entry, 'Description')),
          }) as Work,
      ),
    ),
    education: all(candidate, 'EducationOrganizationAttendance').map(
      (entry) =>
        stated({
          institution: wordsAt(entry, 'OrganizationName'),
          studyType: wordsAt(entry, 'DegreeName'),
          area: wordsAt(entry, 'ProgramName') ?? wordsAt(entry, 'MajorProgramName'),
          ...datesOf(all(entry, 'AttendancePeriod')[0]),
        }) as Study,
    ),
    ...competenciesOf(person, profile),
  })
}

function phoneOf(channel: Element | undefined): string | undefined {
  const [country, number] = [wordsAt(channel, 'CountryDialing'), wordsAt(channel, 'DialNumber')]
  return number && country && !/^[+0]/.test(number) ? `+${country.replace(/\D/g, '')} ${number}` : number
}

/** Languages are told by their codes and a mark for each kind of use; the mother tongue stands with the person. */
function competenciesOf(person: Element | undefined, profile: Element | undefined): Pick<Profile, 'skills' | 'languages'> {
  const names = new Intl.DisplayNames([profile?.attributes['languageCode'] ?? 'en'], { type: 'language' })
  const nameOf = (code: string) => {
    const name = /^[a-z]{2,3}$/i.test(code) ? names.of(code.toLowerCase())! : code
    return name.charAt(0).toLocaleUpperCase() + name.slice(1)
  }
  const mother = all(person, 'PrimaryLanguageCode').map(({ text }) => ({ language: nameOf(text.trim()), fluency: 'native' }))
  const held = all(profile, 'PersonCompetency').flatMap((one) => {
    const words = wordsAt(one, 'CompetencyName') ?? wordsAt(one, 'CompetencyID')
    return words ? [{ one, words, spoken: wordsAt(one, 'TaxonomyID') === 'language' }] : []
  })
  const foreign = held
    .filter(({ spoken }) => spoken)
    .map(({ one, words }) => stated({ language: nameOf(words), fluency: levelOf(one) }) as { language: string })
  const told = all(all(profile, 'Skills')[0], 'Skill').map((one) => wordsAt(one, 'Title') ?? wordsAt(one, 'Name') ?? wordsAt(one))
  const skills = [...held.filter(({ spoken }) => !spoken).map(({ words }) => words), ...told]
  return stated({ skills: skills.flatMap((name) => (name ? [{ name }] : [])), languages: [...mother, ...foreign] })
}

/** Speaking with others stands for a language; where it is not marked, the first mark that is. */
function levelOf(competency: Element): string | undefined {
  const marks = all(competency, 'CompetencyDimension').map((mark) => ({
    kind: wordsAt(mark, 'CompetencyDimensionTypeCode') ?? '',
    score: wordsAt(mark, 'ScoreText'),
  }))
  return (marks.find(({ kind, score }) => score && kind.includes('Interaction')) ?? marks.find(({ score }) => score))?.score
}

function datesOf(period: Element | undefined): { startDate?: string; endDate?: string } {
  const date = (name: string) => /^\d{4}(?:-\d\d)?(?:-\d\d)?/.exec(wordsAt(period, name, 'FormattedDateTime') ?? '')?.[0]
  return stated({ startDate: date('StartDate'), endDate: date('EndDate') }) as { startDate?: string; endDate?: string }
}
