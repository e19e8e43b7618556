import { AppError } from '#lib/errors'
import type { Profile } from '#lib/profile'
import type { Extracted } from './extracted.ts'
import { readHtml } from './html.ts'
import { linesOf } from './json-resume.ts'
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
  const name = [wordsAt(person, 'PersonName', 'FirstName'), wordsAt(person, 'PersonName', 'Surname')].filter(Boolean).join(' ')
  const basics = stated({
    name: name || undefined,
    label: wordsAt(all(info, 'Headline')[0], 'Description', 'Label'),
    email: wordsAt(person, 'Email', 'Contact'),
    phone: wordsAt(person, 'Telephone', 'Contact'),
    url: wordsAt(person, 'Website', 'Contact'),
    location: placeOf(person, 'Municipality'),
  })
  const skills = all(info, 'Skills')[0]
  return stated({
    basics: basics as NonNullable<Profile['basics']>,
    work: all(info, 'WorkExperience').map((entry) => stated(workOf(entry)) as Work),
    education: all(info, 'Education').map((entry) => stated(studyOf(entry)) as Study),
    skills: skillsOf(skills),
    languages: languagesOf(skills),
  })
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

/** «<From year="2019" month="--09"/>». */
function periodOf(entry: Element): { startDate?: string; endDate?: string } {
  const period = all(entry, 'Period')[0]
  const date = (name: string) => {
    const { year, month } = all(period, name)[0]?.attributes ?? {}
    const number = /\d\d/.exec(month ?? '')?.[0]
    return year && /^\d{4}$/.test(year) ? (number ? `${year}-${number}` : year) : undefined
  }
  return stated({ startDate: date('From'), endDate: date('To') }) as { startDate?: string; endDate?: string }
}

/** Activities and skills are written in the marks of a web page. */
function textOf(words: string | undefined): string[] {
  return words ? readHtml(words).lines.map((line) => line.text.replace(/^• /, '')) : []
}

function skillsOf(skills: Element | undefined): { name: string }[] {
  return ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'].flatMap((kind) =>
    textOf(wordsAt(skills, kind, 'Description'))
      .flatMap((line) => line.split(/[,;]\s+/))
      .map((name) => ({ name: name.trim() })),
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
  const channel = (code: string) => all(person, 'Communication').find((one) => wordsAt(one, 'ChannelCode') === code)
  const basics = stated({
    name: name || undefined,
    email: wordsAt(channel('Email'), 'URI'),
    phone: wordsAt(channel('Telephone'), 'DialNumber'),
    location: placeOf(person, 'CityName'),
  })
  return stated({
    basics: basics as NonNullable<Profile['basics']>,
    work: all(candidate, 'EmployerHistory').flatMap((employer) =>
      all(employer, 'PositionHistory').map(
        (entry) =>
          stated({
            name: wordsAt(employer, 'OrganizationName'),
            position: wordsAt(entry, 'PositionTitle'),
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
          ...datesOf(all(entry, 'AttendancePeriod')[0]),
        }) as Study,
    ),
  })
}

function datesOf(period: Element | undefined): { startDate?: string; endDate?: string } {
  const date = (name: string) => /^\d{4}(?:-\d\d)?(?:-\d\d)?/.exec(wordsAt(period, name, 'FormattedDateTime') ?? '')?.[0]
  return stated({ startDate: date('StartDate'), endDate: date('EndDate') }) as { startDate?: string; endDate?: string }
}
