import { escape as e } from '../cv/markup.ts'
import { type Full, page, type Stranger } from './stranger.ts'
import {
  bare,
  byCompany,
  type DateStyle,
  dateOf,
  diplomaOf,
  either,
  lastingOf,
  levelOf,
  linksOf,
  rangeOf,
  type Work,
  join,
} from './words.ts'

type Lang = 'fr' | 'en'
const people = 'unmet.json'
const endOf = (date: string | undefined, lang: Lang, style: DateStyle = 'years') => dateOf(date!, lang, style)

/** A table of Word whose left column holds the titles beside what they announce. */
const titlesLeft: Stranger = {
  name: 'word-titles-left',
  via: 'office-docx',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const row = (title: string, body: string) =>
      `<tr valign="top"><td width="150"><p><b>${title}</b></p></td><td width="450">${body}</td></tr>`
    const jobs = join(
      p.work,
      (w) =>
        `<p><b>${e(w.position!)}</b> – ${e(w.name!)}, ${e(w.location!)}</p><p><i>${rangeOf(w, lang, 'slash', ' - ')}</i></p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`,
    )
    const studies = join(p.education, (s) => `<p>${endOf(s.endDate, lang)} : ${e(diplomaOf(s, ' '))}, ${e(s.institution!)}</p>`)
    return `<html><meta charset="utf-8"><body><p align="center"><font size="5"><b>${e(b.name)}</b></font></p><p align="center">${e(b.location!.postalCode!)} ${e(b.location!.city!)} | ${e(b.phone)} | ${e(b.email)}${join(linksOf({ basics: b }), (x) => ` | ${e(x)}`)}</p><table width="600" border="0">${row(either(lang, 'PROFIL', 'PROFILE'), `<p>${e(b.summary)}</p>`)}${row(either(lang, 'EXPÉRIENCE PROFESSIONNELLE', 'WORK EXPERIENCE'), jobs)}${row(either(lang, 'FORMATION', 'EDUCATION'), studies)}${row(either(lang, 'COMPÉTENCES', 'SKILLS'), `<p>${join(p.skills, (s) => e(s.name), ', ')}</p>`)}${row(either(lang, 'LANGUES', 'LANGUAGES'), `<p>${join(p.languages, (l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`, ', ')}</p>`)}${row(either(lang, 'LOISIRS', 'INTERESTS'), `<p>${join(p.interests, (i) => e(i.name), ', ')}</p>`)}</table></body></html>`
  },
}

/** What public services print: titles with «(S)», full days, how long, the contract; one entry a block. */
const publicForm: Stranger = {
  name: 'public-form',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const days = (w: Work) =>
      lang === 'fr'
        ? `Du ${endOf(w.startDate, lang, 'day')} ${w.endDate ? `au ${endOf(w.endDate, lang, 'day')}` : "à aujourd'hui"} (${lastingOf(w, lang)})`
        : `From ${endOf(w.startDate, lang, 'day')} ${w.endDate ? `to ${endOf(w.endDate, lang, 'day')}` : 'to present'} (${lastingOf(w, lang)})`
    return page(
      'h1{font-size:16pt;color:#000091}h2{font-size:11pt;color:#000091;border-bottom:1px solid #000091;margin:5mm 0 2mm}.d{color:#666;font-size:9pt}.j{margin-bottom:3mm}',
      `<h1>${e(b.label)}</h1><p><b>${e(b.name)}</b></p><p>${either(lang, 'Adresse', 'Address')} : ${e(b.location!.postalCode!)} ${e(b.location!.city!)}</p><p>${either(lang, 'Téléphone', 'Telephone')} : ${e(b.phone)}</p><p>${either(lang, 'Courriel', 'Email')} : ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>Web : ${e(x)}</p>`)}<h2>${either(lang, 'OBJECTIF', 'OBJECTIVE')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'EXPÉRIENCE(S) PROFESSIONNELLE(S)', 'WORK EXPERIENCE(S)')}</h2>${join(p.work, (w) => `<div class="j"><p><b>${e(w.position!)}</b></p><p>${e(w.name!)} - ${e(w.location!)}${w.endDate ? ' - CDD' : ' - CDI'}</p><p class="d">${days(w)}</p>${join(w.highlights!, (h) => `<p>- ${e(h)}</p>`)}</div>`)}<h2>${either(lang, 'FORMATION(S) ET DIPLÔME(S)', 'EDUCATION AND QUALIFICATION(S)')}</h2>${join(p.education, (s) => `<div class="j"><p><b>${e(diplomaOf(s, ' '))}</b></p><p>${e(s.institution!)}</p><p class="d">${either(lang, 'Obtenu en', 'Awarded in')} ${endOf(s.endDate, lang, 'long')}</p></div>`)}<h2>${either(lang, 'COMPÉTENCE(S)', 'SKILL(S)')}</h2><ul>${join(p.skills, (s) => `<li>${e(s.name)}</li>`)}</ul><h2>${either(lang, 'LANGUE(S)', 'LANGUAGE(S)')}</h2>${join(p.languages, (l) => `<p>${l.language} : ${l.fluency === 'native' ? either(lang, 'langue maternelle', 'mother tongue') : l.fluency}</p>`)}`,
    )
  },
}

/** Languages are one line among the skills; software another. */
const languagesInside: Stranger = {
  name: 'languages-in-skills',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const level = (l: Full['languages'][number]) =>
      l.fluency === 'native' ? either(lang, 'langue maternelle', 'native') : l.fluency
    const half = Math.ceil(p.skills.length / 2)
    return page(
      'h2{font-size:12pt;color:#0b7a75;margin:5mm 0 1mm}.r{display:flex;justify-content:space-between}ul{padding-left:5mm}',
      `<h1>${e(b.name)}</h1><p>${e(b.label)} · ${e(b.location!.city!)} · ${e(b.phone)} · ${e(b.email)}${join(linksOf({ basics: b }), (x) => ` · ${e(x)}`)}</p><p style="margin-top:3mm">${e(b.summary)}</p><h2>${either(lang, 'Expériences', 'Experience')}</h2>${join(p.work, (w) => `<div class="r"><b>${e(w.position!)}, ${e(w.name!)}</b><span>${rangeOf(w, lang, 'short')}</span></div><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}<h2>${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => `<div class="r"><span>${e(diplomaOf(s, ' '))} – ${e(s.institution!)}</span><span>${endOf(s.endDate, lang)}</span></div>`)}<h2>${either(lang, 'Compétences', 'Skills')}</h2><ul><li><b>${either(lang, 'Métier', 'Professional')}</b> : ${join(p.skills.slice(0, half), (s) => e(s.name), ', ')}</li><li><b>${either(lang, 'Outils et méthodes', 'Tools and methods')}</b> : ${join(p.skills.slice(half), (s) => e(s.name), ', ')}</li>${join(p.languages, (l) => `<li>${l.language} ${level(l)}</li>`)}</ul>`,
    )
  },
}

/** Diplomas and certificates together in one section, by year, the newest first. */
const trainingTogether: Stranger = {
  name: 'training-together',
  via: 'print',
  people,
  told: { levels: 'words', years: true },
  write: ({ basics: b, ...p }, lang) => {
    const entries = [
      ...p.education.map((s) => ({
        year: s.endDate!.slice(0, 4),
        words: `<b>${e(diplomaOf(s, ' '))}</b> – ${e(s.institution!)}`,
      })),
      ...p.certificates.map((c) => ({ year: c.date, words: `<b>${e(c.name)}</b>` })),
    ].toSorted((one, other) => other.year.localeCompare(one.year))
    return page(
      'h2{font-size:12pt;text-transform:uppercase;letter-spacing:1px;margin:6mm 0 2mm}.r{display:grid;grid-template-columns:22mm 1fr;margin-bottom:1.5mm}',
      `<h1>${e(b.name)}</h1><p>${e(b.label)}</p><p>${e(b.email)} / ${e(b.phone)} / ${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}<h2>${either(lang, 'À propos', 'About me')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Parcours', 'Career')}</h2>${join(p.work, (w) => `<div class="r"><span>${endOf(w.startDate, lang)}${w.endDate ? (w.endDate.slice(0, 4) === w.startDate!.slice(0, 4) ? '' : `-${endOf(w.endDate, lang)}`) : '-…'}</span><div><p><b>${e(w.position!)}</b>, ${e(w.name!)} (${e(w.location!)})</p>${join(w.highlights!, (h) => `<p>${e(h)}</p>`)}</div></div>`)}<h2>${either(lang, 'Formation et certifications', 'Education and certifications')}</h2>${join(entries, ({ year, words }) => `<div class="r"><span>${year}</span><p>${words}</p></div>`)}<h2>${either(lang, 'Savoir-faire', 'Skills')}</h2><p>${join(p.skills, (s) => e(s.name), ' • ')}</p><h2>${either(lang, 'Langues', 'Languages')}</h2><p>${join(p.languages, (l) => `${l.language} – ${levelOf(l.fluency, lang)}`, ' • ')}</p>`,
    )
  },
}

/** A coloured column with pictures for labels, bars for skills, names and titles over two lines. */
const barsAndPictures: Stranger = {
  name: 'bars-and-pictures',
  via: 'print',
  people,
  told: { levels: 'none' },
  write: ({ basics: b, ...p }, lang) => {
    const [first = '', ...rest] = b.name.split(' ')
    const bar = (words: string, width: number) =>
      `<p>${words}</p><div style="height:2mm;background:#fff4;border-radius:1mm;margin-bottom:2mm"><div style="height:2mm;width:${width}%;background:#fff;border-radius:1mm"></div></div>`
    const widths: Record<string, number> = { native: 100, C2: 95, C1: 85, B2: 70, B1: 55, A2: 35 }
    return page(
      '@page{margin:0}.g{display:grid;grid-template-columns:66mm 1fr;min-height:296mm}.s{background:#2a4d69;color:#fff;padding:10mm 7mm;font-size:9pt}.s h2{font-size:11pt;margin:6mm 0 2mm;text-transform:uppercase}.m{padding:10mm}.m h2{font-size:13pt;color:#2a4d69;text-transform:uppercase;line-height:1.1;margin:6mm 0 3mm}.n{font-size:28pt;line-height:1;color:#2a4d69}.p{width:40mm;height:40mm;border-radius:50%;background:#adcbe3;margin:0 auto}',
      `<div class="g"><div class="s"><div class="p"></div><h2>Contact</h2><p>✆ ${e(b.phone)}</p><p>✉ ${e(b.email)}</p><p>⌂ ${e(b.location!.postalCode!)} ${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p style="overflow-wrap:anywhere">⚭ ${e(x)}</p>`)}<h2>${either(lang, 'Compétences', 'Skills')}</h2>${join(p.skills, (s, index) => bar(e(s.name), 90 - index * 7))}<h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => bar(l.language, widths[l.fluency]!))}<h2>${either(lang, 'Centres<br>d’intérêt', 'Hobbies &<br>interests')}</h2>${join(p.interests, (i) => `<p>♥ ${e(i.name)}</p>`)}</div><div class="m"><div class="n">${e(first)}<br>${e(rest.join(' ')).toLocaleUpperCase('fr')}</div><p style="font-size:12pt">${e(b.label)}</p><p style="margin-top:4mm">${e(b.summary)}</p><h2>${either(lang, 'Expériences<br>professionnelles', 'Professional<br>experience')}</h2>${join(p.work, (w) => `<div style="margin-bottom:3mm"><p><b>${e(w.position!)}</b></p><p>${e(w.name!)} | ${e(w.location!)} | ${rangeOf(w, lang, 'slash')}</p>${join(w.highlights!, (h) => `<p>› ${e(h)}</p>`)}</div>`)}<h2>${either(lang, 'Formations', 'Education')}</h2>${join(p.education, (s) => `<p><b>${e(diplomaOf(s, ' '))}</b></p><p style="margin-bottom:2mm">${e(s.institution!)} | ${endOf(s.startDate, lang)} - ${endOf(s.endDate, lang)}</p>`)}</div></div>`,
    )
  },
}

/** A company with its whole time, its posts under it with theirs at the right. */
const postsUnderCompany: Stranger = {
  name: 'posts-under-company',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const row = (left: string, right: string, css = '') =>
      `<div style="display:flex;justify-content:space-between;${css}"><span>${left}</span><span>${right}</span></div>`
    const group = (jobs: Work[]) => {
      const whole = { startDate: jobs.at(-1)!.startDate, endDate: jobs[0]!.endDate }
      return `<div style="margin-bottom:4mm">${row(`<b>${e(jobs[0]!.name!)}</b>`, `${e(jobs[0]!.location!)}`)}${jobs.length > 1 ? `<p style="color:#555">${rangeOf(whole, lang, 'years', ' – ', either(lang, 'présent', 'present'))} (${jobs.length} ${either(lang, 'postes', 'roles')})</p>` : ''}${join(jobs, (w) => row(`<i>${e(w.position!)}</i>`, rangeOf(w, lang, 'long', '–'), 'padding-left:5mm') + `<ul style="padding-left:10mm">${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}</div>`
    }
    return page(
      'body{font-family:"DejaVu Serif"}h1{text-align:center;font-size:20pt}h2{font-size:11pt;font-variant:small-caps;border-bottom:1px solid;margin:4mm 0 2mm}.c{text-align:center}',
      `<h1>${e(b.name)}</h1><p class="c">${e(b.location!.city!)} | ${e(b.phone)} | ${e(b.email)}${join(linksOf({ basics: b }), (x) => ` | ${e(x)}`)}</p><h2>${either(lang, 'Résumé', 'Summary')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Expérience', 'Experience')}</h2>${join(byCompany(p.work), group)}<h2>${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => row(`<b>${e(s.institution!)}</b>`, `${endOf(s.startDate, lang)}–${endOf(s.endDate, lang)}`) + `<p style="padding-left:5mm"><i>${e(diplomaOf(s, ', '))}</i></p>`)}<h2>${either(lang, 'Compétences et langues', 'Skills and languages')}</h2><p>${join(p.skills, (s) => e(s.name), ', ')}</p><p>${join(p.languages, (l) => `${l.language} (${levelOf(l.fluency, lang)})`, ', ')}</p>`,
    )
  },
}

/** Capitals everywhere, dates right, nothing bold. */
const capitals: Stranger = {
  name: 'all-capitals',
  via: 'office-pdf',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const up = (text: string) => e(text.toLocaleUpperCase('fr'))
    const cells = (left: string, right: string) =>
      `<tr><td width="460">${left}</td><td width="160" align="right">${right}</td></tr>`
    return `<html><meta charset="utf-8"><body style="font-family:'DejaVu Sans';font-size:10pt"><p>${up(b.name)}</p><p>${up(b.label)}</p><p>${up(b.location!.postalCode!)} ${up(b.location!.city!)} - ${e(b.phone)} - ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}<p>&nbsp;</p><p>${either(lang, 'PROFIL', 'PROFILE')}</p><p>${e(b.summary)}</p><p>&nbsp;</p><p>${either(lang, 'EXPÉRIENCES PROFESSIONNELLES', 'EMPLOYMENT')}</p><table border="0">${join(p.work, (w) => cells(`${up(w.position!)} - ${up(w.name!)} - ${up(w.location!)}`, up(rangeOf(w, lang, 'short', ' - '))) + join(w.highlights!, (h) => cells(`- ${up(h)}`, '')))}</table><p>&nbsp;</p><p>${either(lang, 'DIPLÔMES', 'QUALIFICATIONS')}</p><table border="0">${join(p.education, (s) => cells(`${up(diplomaOf(s, ' '))} - ${up(s.institution!)}`, endOf(s.endDate, lang)))}</table><p>&nbsp;</p><p>${either(lang, 'COMPÉTENCES', 'KEY SKILLS')}</p><p>${join(p.skills, (s) => up(s.name), ', ')}</p><p>&nbsp;</p><p>${either(lang, 'LANGUES', 'LANGUAGES')}</p><p>${join(p.languages, (l) => `${up(l.language)} : ${up(levelOf(l.fluency, lang))}`, ' - ')}</p></body></html>`
  },
}

/** A month and how long it lasted, where a job is over; «depuis» where it is not. */
const lasting: Stranger = {
  name: 'month-and-lasting',
  via: 'office-odt',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const when = (w: Work) =>
      w.endDate
        ? `${dateOf(w.startDate!, lang, 'long')} (${lastingOf(w, lang)})`
        : `${either(lang, 'depuis', 'since')} ${dateOf(w.startDate!, lang, 'long')}`
    return `<html><meta charset="utf-8"><body><p><font size="5"><b>${e(b.name)}</b></font></p><p>${e(b.label)}</p><p>${e(b.location!.city!)} – ${e(b.phone)} – ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}<p>${e(b.summary)}</p><h2>${either(lang, 'Mon expérience', 'My experience')}</h2>${join(p.work, (w) => `<p><b>${e(w.position!)}</b> chez <b>${e(w.name!)}</b>, ${e(w.location!)}, ${when(w)}</p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`.replace(' chez ', either(lang, ' chez ', ' at ')))}<h2>${either(lang, 'Ma formation', 'My education')}</h2>${join(p.education, (s) => `<p><b>${e(diplomaOf(s, ' '))}</b>, ${e(s.institution!)}, ${endOf(s.endDate, lang, 'long')}</p>`)}<h2>${either(lang, 'Mes compétences', 'My skills')}</h2><ul>${join(p.skills, (s) => `<li>${e(s.name)}</li>`)}</ul><h2>${either(lang, 'Mes langues', 'My languages')}</h2><ul>${join(p.languages, (l) => `<li>${l.language}, ${levelOf(l.fluency, lang).toLowerCase()}</li>`)}</ul></body></html>`
  },
}

/** Marks for date and place in one line under the company, points of ink for levels. */
const marked: Stranger = {
  name: 'marks-and-points',
  via: 'print',
  people,
  told: { levels: 'none' },
  write: ({ basics: b, ...p }, lang) => {
    const points: Record<string, number> = { native: 5, C2: 5, C1: 4, B2: 4, B1: 3, A2: 2 }
    return page(
      'h1{text-transform:uppercase;color:#8b0000}h2{color:#8b0000;text-transform:uppercase;font-size:13pt;border-bottom:2px solid #8b0000;margin:4mm 0 3mm}.g{display:grid;grid-template-columns:1fr 62mm;gap:8mm}.t{color:#8b0000;font-weight:700}.w{color:#666;font-size:9pt;display:flex;gap:14mm}',
      `<h1>${e(b.name)}</h1><p class="t">${e(b.label)}</p><p>✉ ${e(b.email)} &nbsp; ☎ ${e(b.phone)} &nbsp; ⚲ ${e(b.location!.city!)}${join(linksOf({ basics: b }), (x) => ` &nbsp; ⚭ ${e(x)}`)}</p><div class="g"><div><h2>${either(lang, 'Expérience', 'Experience')}</h2>${join(p.work, (w) => `<p style="font-size:12pt">${e(w.position!)}</p><p class="t">${e(w.name!)}</p><p class="w"><span>▣ ${rangeOf(w, lang, 'long', ' – ', either(lang, 'en cours', 'ongoing'))}</span><span>⚲ ${e(w.location!)}</span></p><ul style="padding-left:5mm;margin-bottom:3mm">${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}</div><div><h2>${either(lang, 'Mon credo', 'My philosophy')}</h2><p>« ${either(lang, 'Bien faire et le faire savoir', 'Do it well, then do it better')} »</p><h2>${either(lang, 'Profil', 'Profile')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Atouts', 'Strengths')}</h2><p>${join(p.skills, (s) => `<span style="border:1px solid #999;border-radius:1mm;padding:0 1.5mm;margin:0 1.5mm 1mm 0;display:inline-block">${e(s.name)}</span>`, ' ')}</p><h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p style="display:flex;justify-content:space-between"><span>${l.language}</span><span>${'●'.repeat(points[l.fluency]!)}${'○'.repeat(5 - points[l.fluency]!)}</span></p>`)}<h2>${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => `<p style="font-size:11pt">${e(diplomaOf(s, ' '))}</p><p class="t">${e(s.institution!)}</p><p class="w" style="margin-bottom:2mm">▣ ${rangeOf(s, lang, 'short')}</p>`)}</div></div>`,
    )
  },
}

/** A plain American page: no column, dates without spaces around the dash, the place of work behind the name of the company. */
const plainAmerican: Stranger = {
  name: 'plain-american',
  via: 'office-docx',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    `<html><meta charset="utf-8"><body><p align="center"><font size="5"><b>${e(b.name)}</b></font></p><p align="center">${e(b.location!.city!)} • ${e(b.phone)} • ${e(b.email)}${join(linksOf({ basics: b }), (x) => ` • ${e(x)}`)}</p><p align="center"><b><u>${either(lang, 'OBJECTIF PROFESSIONNEL', 'CAREER OBJECTIVE')}</u></b></p><p>${e(b.summary)}</p><p align="center"><b><u>${either(lang, 'COMPÉTENCES CLÉS', 'CORE COMPETENCIES')}</u></b></p><p>${join(p.skills, (s) => e(s.name), ' | ')}</p><p align="center"><b><u>${either(lang, 'EXPÉRIENCE PROFESSIONNELLE', 'PROFESSIONAL EXPERIENCE')}</u></b></p>${join(p.work, (w) => `<p><b>${e(w.name!)}</b> — ${e(w.location!)}</p><p><b><i>${e(w.position!)}</i></b> (${rangeOf(w, lang, 'long', '–')})</p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}<p align="center"><b><u>${either(lang, 'FORMATION', 'EDUCATION')}</u></b></p>${join(p.education, (s) => `<p><b>${e(s.institution!)}</b></p><p>${e(diplomaOf(s, ', '))} (${endOf(s.endDate, lang)})</p>`)}<p align="center"><b><u>${either(lang, 'INFORMATIONS COMPLÉMENTAIRES', 'ADDITIONAL INFORMATION')}</u></b></p><p><b>${either(lang, 'Langues', 'Languages')}:</b> ${join(p.languages, (l) => `${l.language} (${levelOf(l.fluency, lang)})`, ', ')}</p><p><b>${either(lang, 'Certifications', 'Certifications')}:</b> ${join(p.certificates, (c) => `${e(c.name)} (${c.date})`, ', ')}</p><p><b>${either(lang, 'Intérêts', 'Interests')}:</b> ${join(p.interests, (i) => e(i.name), ', ')}</p></body></html>`,
}

/** Old Word: a box a job, the dates stacked in a first cell, «Missions» as a label under the post. */
const stackedCells: Stranger = {
  name: 'doc-stacked-dates',
  via: 'office-doc',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const box = (w: Work) =>
      `<tr valign="top"><td width="110"><p>${dateOf(w.startDate!, lang, 'slash')}</p><p>${w.endDate ? dateOf(w.endDate, lang, 'slash') : either(lang, 'à ce jour', 'to date')}</p></td><td width="490"><p><b>${e(w.name!)}</b>, ${e(w.location!)}</p><p><i>${e(w.position!)}</i></p><p>${either(lang, 'Missions', 'Duties')} : ${join(w.highlights!, (h) => e(h), ' ; ')}.</p></td></tr>`
    return `<html><meta charset="utf-8"><body><h1>${e(b.name)}</h1><p>${e(b.label)}</p><p>${e(b.location!.postalCode!)} ${e(b.location!.city!)}</p><p>Tel : ${e(b.phone)}</p><p>Mail : ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>Site : ${e(x)}</p>`)}<h2>${either(lang, 'Présentation', 'Introduction')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Expériences', 'Experience')}</h2><table>${join(p.work, box)}</table><h2>${either(lang, 'Études', 'Studies')}</h2><table>${join(p.education, (s) => `<tr valign="top"><td width="110"><p>${endOf(s.startDate, lang)} - ${endOf(s.endDate, lang)}</p></td><td width="490"><p><b>${e(diplomaOf(s, either(lang, ' mention ', ' in ')))}</b></p><p>${e(s.institution!)}</p></td></tr>`)}</table><h2>${either(lang, 'Savoir-faire', 'Abilities')}</h2><p>${join(p.skills, (s) => e(s.name), ' - ')}</p><h2>${either(lang, 'Langues', 'Languages')}</h2><p>${join(p.languages, (l) => `${l.language} : ${l.fluency === 'native' ? either(lang, 'langue maternelle', 'mother tongue') : either(lang, `niveau ${l.fluency}`, `level ${l.fluency}`)}`, ' / ')}</p></body></html>`
  },
}

/** A page of the web made by a builder: cards, the year first, everything in elements without meaning. */
const webCards: Stranger = {
  name: 'web-cards',
  via: 'html',
  people,
  told: { levels: 'words', years: true },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '.card{border:1px solid #ddd;padding:10px;margin:8px 0}.year{float:left;width:120px;color:#999}.tag{display:inline-block;background:#eee;margin:2px;padding:2px 6px}',
      `<div class="card"><div style="font-size:28px">${e(b.name)}</div><div>${e(b.label)}</div><div><a href="mailto:${e(b.email)}">${e(b.email)}</a></div><div><a href="tel:${e(b.phone.replaceAll(' ', ''))}">${e(b.phone)}</a></div><div>${e(b.location!.city!)}</div>${join(
        [b.url, ...(b.profiles ?? []).map(({ url }) => url)].flatMap((url) => url ?? []),
        (url) => `<div><a href="${e(url)}">${e(bare(url))}</a></div>`,
      )}</div><div class="card"><div class="title">${either(lang, 'En quelques mots', 'In short')}</div><div>${e(b.summary)}</div></div><div class="card"><div class="title">${either(lang, 'Mon parcours', 'My career')}</div>${join(p.work, (w) => `<div><div class="year">${endOf(w.startDate, lang)} → ${w.endDate ? endOf(w.endDate, lang) : either(lang, 'présent', 'now')}</div><div><strong>${e(w.position!)}</strong></div><div>${e(w.name!)} · ${e(w.location!)}</div><div>${join(w.highlights!, (h) => e(h), '. ')}.</div></div>`)}</div><div class="card"><div class="title">${either(lang, 'Mes études', 'My studies')}</div>${join(p.education, (s) => `<div><div class="year">${endOf(s.endDate, lang)}</div><div><strong>${e(diplomaOf(s, ' '))}</strong></div><div>${e(s.institution!)}</div></div>`)}</div><div class="card"><div class="title">${either(lang, 'Ce que je sais faire', 'What I can do')}</div>${join(p.skills, (s) => `<span class="tag">${e(s.name)}</span>`)}</div><div class="card"><div class="title">${either(lang, 'Langues', 'Languages')}</div>${join(p.languages, (l) => `<div>${l.language} <small>${levelOf(l.fluency, lang)}</small></div>`)}</div>`,
    ),
}

export const unmet: Stranger[] = [
  titlesLeft,
  publicForm,
  languagesInside,
  trainingTogether,
  barsAndPictures,
  postsUnderCompany,
  capitals,
  lasting,
  marked,
  plainAmerican,
  stackedCells,
  webCards,
]
