import { escape as e } from '../cv/markup.ts'
import { page, type Stranger } from './stranger.ts'
import {
  byCompany,
  dateOf,
  diplomaOf,
  either,
  join,
  levelOf,
  linksOf,
  monthOf,
  type Range,
  rangeOf,
  spanOf,
  type Study,
  type Work,
  yearOf,
} from './words.ts'

const people = 'inbox.json'

/** The classic style of the LaTeX class: dates in a narrow column of hints, a bar before each title. */
const modern: Stranger = {
  name: 'latex-modern-2',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const item = (hint: string, body: string) => `<div class="i"><span class="h">${hint}</span><div>${body}</div></div>`
    const title = (words: string) => `<div class="i t"><span class="bar"></span><h2>${words}</h2></div>`
    const pairs = p.skills.flatMap((s, at) => (at % 2 ? [] : [[s, p.skills[at + 1]] as const]))
    return page(
      'body{font-family:"DejaVu Serif";font-size:9.5pt}.top{display:flex;justify-content:space-between;margin-bottom:6mm}.n{font-size:26pt;color:#666}.l{font-style:italic;color:#888;font-size:13pt}.a{text-align:right;font-style:italic;font-size:8.5pt;color:#777}.i{display:grid;grid-template-columns:28mm 1fr;gap:4mm;margin-bottom:1.5mm}.h{text-align:right}.t{margin-top:4mm;align-items:center}.bar{height:1.6mm;background:#3873b3}h2{font-weight:400;font-size:14pt;color:#3873b3}ul{padding-left:5mm;font-size:9pt}',
      `<div class="top"><div><div class="n">${e(b.name)}</div><div class="l">${e(b.label)}</div></div><div class="a"><p>${e(b.location!.postalCode!)} ${e(b.location!.city!)}</p><p>☎ ${e(b.phone)}</p><p>✉ ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>⌂ ${e(x)}</p>`)}</div></div>` +
        `<p>${e(b.summary)}</p>${title(either(lang, 'Expérience', 'Experience'))}` +
        join(p.work, (w) =>
          item(
            rangeOf(w, lang, 'short', '–', either(lang, 'auj.', 'Present')),
            `<b>${e(w.position!)}</b>, <i>${e(w.name!)}</i>, ${e(w.location!)}.<ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`,
          ),
        ) +
        title(either(lang, 'Études', 'Education')) +
        join(p.education, (s) =>
          item(`${yearOf(s.startDate)}–${yearOf(s.endDate)}`, `<b>${e(diplomaOf(s, ', '))}</b>, <i>${e(s.institution!)}</i>.`),
        ) +
        title(either(lang, 'Langues', 'Languages')) +
        join(p.languages, (l) => item(`<b>${l.language}</b>`, levelOf(l.fluency, lang))) +
        title(either(lang, 'Aptitudes', 'Aptitudes')) +
        join(pairs, ([one, other]) => item('•', `${e(one.name)}${other ? ` &emsp; • &emsp; ${e(other.name)}` : ''}`)),
    )
  },
}

/** A narrow left column that begins with the diplomas; «COMPANY | Post» and the time beneath, as in a known LaTeX page. */
const deedy: Stranger = {
  name: 'latex-two-columns',
  via: 'print',
  people,
  told: { levels: 'words', summary: false },
  write: ({ basics: b, ...p }, lang) => {
    const [first = '', ...rest] = b.name.split(' ')
    const job = (w: Work) =>
      `<p class="c"><b>${e(w.name!)}</b> | ${e(w.position!)}</p><p class="d">${spanOf(w, (date) => monthOf(date, lang), ' – ', either(lang, 'à ce jour', 'Present'))} | ${e(w.location!)}</p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`
    return page(
      'body{font-size:9pt}h1{font-weight:200;font-size:30pt;text-align:center}.s{text-align:center;border-bottom:1px solid #999;padding-bottom:2mm;color:#666}.g{display:grid;grid-template-columns:58mm 1fr;gap:7mm}h2{font-weight:300;font-size:14pt;text-transform:uppercase;color:#777;margin-top:5mm}h3{font-size:9.5pt;text-transform:uppercase}.c b{text-transform:uppercase}.d{color:#888;font-size:8.5pt}ul{padding-left:4mm;margin-bottom:2mm}',
      `<h1>${e(first)} <b>${e(rest.join(' '))}</b></h1><p class="s">${e(b.label)}, ${e(b.location!.city!)} — ${e(b.email)} | ${e(b.phone)}</p><div class="g"><div>` +
        `<h2>${either(lang, 'Diplômes', 'Education')}</h2>${join(p.education, (s) => `<h3>${e(s.institution!)}</h3><p>${e(diplomaOf(s, either(lang, ' ', ' in ')))}</p><p class="d">${monthOf(s.endDate!, lang)}</p>`)}` +
        `<h2>${either(lang, 'Liens', 'Links')}</h2>${join(linksOf({ basics: b }), (x) => `<p style="overflow-wrap:anywhere">${e(x)}</p>`)}` +
        `<h2>${either(lang, 'Savoirs', 'Skills')}</h2><p>${join(p.skills, (s) => e(s.name), ' • ')}</p>` +
        `<h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p>${levelOf(l.fluency, lang)} : <b>${l.language}</b></p>`)}</div>` +
        `<div><h2>${either(lang, 'Expérience', 'Experience')}</h2>${join(p.work, job)}<h2>${either(lang, 'Certificats', 'Awards')}</h2>${join(p.certificates, (c) => `<p>${c.date} &emsp; ${e(c.name)}</p>`)}</div></div>`,
    )
  },
}

/** A pretty page whose font of icons was lost, so that their names stand as words; letters far apart; the column at the right. */
const lostIcons: Stranger = {
  name: 'lost-icons',
  via: 'print',
  people,
  told: { levels: 'none', years: true },
  write: ({ basics: b, ...p }, lang) => {
    const icon = (name: string, words: string) => `<p class="k"><span>${name}</span> ${words}</p>`
    return page(
      '@page{margin:0}.g{display:grid;grid-template-columns:1fr 68mm;min-height:296mm}.m{padding:14mm 10mm}.s{background:#f3e3dc;padding:14mm 7mm;font-size:8.5pt;overflow-wrap:anywhere}.n{font-size:20pt;letter-spacing:.28em;text-transform:uppercase}h2{font-size:10pt;font-weight:400;letter-spacing:.3em;text-transform:uppercase;color:#a5604a;margin:7mm 0 2mm}.k span{color:#a5604a;font-size:7pt}.y{color:#a5604a;font-size:8.5pt;margin-bottom:1mm}.j{margin-bottom:4mm}',
      `<div class="g"><div class="m"><div class="n">${e(b.name)}</div><p>${e(b.label)}</p><h2>${either(lang, 'Qui suis-je ?', 'Who I am')}</h2><p>${e(b.summary)}</p>` +
        `<h2>${either(lang, 'Parcours', 'Journey')}</h2>${join(p.work, (w) => `<div class="j"><p><b>${e(w.name!)}</b>, ${e(w.location!)}</p><p>${e(w.position!)}</p><p class="y">${spanOf(w, yearOf, ' - ', either(lang, 'auj.', 'now'))}</p><p>${join(w.highlights!, (h) => e(h), ' / ')}</p></div>`)}` +
        `<h2>${either(lang, 'Apprentissages', 'Learning')}</h2>${join(p.education, (s) => `<div class="j"><p><b>${e(s.institution!)}</b></p><p>${e(diplomaOf(s, ' – '))}</p><p class="y">${yearOf(s.startDate)} - ${yearOf(s.endDate)}</p></div>`)}</div>` +
        `<div class="s"><h2>Contact</h2>${icon('call', e(b.phone))}${icon('mail', e(b.email))}${icon('location_on', e(b.location!.city!))}${join(linksOf({ basics: b }), (x) => icon('language', e(x)))}` +
        `<h2>${either(lang, 'Mes atouts', 'Strengths')}</h2>${join(p.skills, (s) => icon('check_circle', e(s.name)))}<h2>${either(lang, 'Je parle', 'I speak')}</h2>${join(p.languages, (l) => icon('chat', l.language))}<h2>${either(lang, "J'aime", 'I love')}</h2>${join(p.interests, (i) => icon('favorite', e(i.name)))}</div></div>`,
    )
  },
}

/** A line down the middle, posts left and right of it by turns, their months stacked on it. */
const timeline: Stranger = {
  name: 'middle-timeline',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const stop = (range: Range, body: string, at: number) =>
      `<div class="r"><div class="b" style="text-align:right">${at % 2 ? '' : body}</div><div class="d">${spanOf(range, (date) => dateOf(date, lang, 'slash'), '<br>', either(lang, 'ce jour', 'today'))}</div><div class="b">${at % 2 ? body : ''}</div></div>`
    const job = (w: Work) =>
      `<p><b>${e(w.position!)}</b></p><p class="o">${e(w.name!)} (${e(w.location!)})</p>${join(w.highlights!, (h) => `<p class="s">${e(h)}</p>`)}`
    return page(
      'body{font-size:9pt}h1{text-align:center;font-size:22pt}.c{text-align:center}h2{text-align:center;margin:4mm 0 2mm;font-size:12pt;color:#4b2e83}.r{display:grid;grid-template-columns:1fr 22mm 1fr;gap:3mm;margin-bottom:2mm}.d{background:#4b2e83;color:#fff;text-align:center;border-radius:3mm;padding:1mm;font-size:8pt;align-self:start}.o{color:#4b2e83}.s{color:#555}.f{display:grid;grid-template-columns:1fr 1fr;gap:8mm}',
      `<h1>${e(b.name)}</h1><p class="c">${e(b.label)}</p><p class="c">${e(b.location!.postalCode!)} ${e(b.location!.city!)} · ${e(b.phone)} · ${e(b.email)}</p><p class="c">${join(linksOf({ basics: b }), (x) => e(x), ' · ')}</p><p class="c" style="margin-top:2mm">${e(b.summary)}</p>` +
        `<h2>${either(lang, 'Mon fil professionnel', 'Career timeline')}</h2>${join(p.work, (w, at) => stop(w, job(w), at))}` +
        `<h2>${either(lang, 'Mes années d’étude', 'Years of study')}</h2>${join(p.education, (s, at) => stop(s, `<p><b>${e(diplomaOf(s, ' '))}</b></p><p class="o">${e(s.institution!)}</p>`, at))}` +
        `<div class="f"><div><h2>${either(lang, 'Compétences', 'Skills')}</h2>${join(p.skills, (s) => `<p class="c">${e(s.name)}</p>`)}</div><div><h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p class="c">${l.language}, ${levelOf(l.fluency, lang).toLowerCase()}</p>`)}</div></div>`,
    )
  },
}

/** One table of Word for the whole page: a company is one cell over all its posts, titles are rows across. */
const mergedCells: Stranger = {
  name: 'word-merged-cells',
  via: 'office-docx',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const across = (words: string) => `<tr><td colspan="4" bgcolor="#d9e2f3" align="center"><p><b>${words}</b></p></td></tr>`
    const when = ({ startDate, endDate }: Range) =>
      endDate
        ? `${either(lang, 'de', 'from')} ${dateOf(startDate!, lang, 'slash')} ${either(lang, 'à', 'to')} ${dateOf(endDate, lang, 'slash')}`
        : `${either(lang, 'depuis', 'since')} ${dateOf(startDate!, lang, 'slash')}`
    const rows = (jobs: Work[]) =>
      join(
        jobs,
        (w, at) =>
          `<tr valign="top">${at ? '' : `<td rowspan="${jobs.length}" width="140"><p><b>${e(w.name!)}</b></p><p>${e(w.location!)}</p></td>`}<td width="110"><p>${when(w)}</p></td><td width="140"><p>${e(w.position!)}</p></td><td width="240">${join(w.highlights!, (h) => `<p>${e(h)}</p>`)}</td></tr>`,
      )
    const label = (words: string, value: string) => `<tr><td><p><i>${words}</i></p></td><td colspan="3"><p>${value}</p></td></tr>`
    return (
      `<html><meta charset="utf-8"><body><table border="1" cellspacing="0" cellpadding="4" width="630"><tr><td colspan="4" align="center"><p><font size="5"><b>${e(b.name)}</b></font></p><p>${e(b.label)}</p></td></tr>` +
      label(either(lang, 'Domicile', 'Home'), `${e(b.location!.postalCode!)} ${e(b.location!.city!)}`) +
      label(either(lang, 'Portable', 'Mobile'), e(b.phone)) +
      label(either(lang, 'Messagerie', 'E-mail'), e(b.email)) +
      join(linksOf({ basics: b }), (x) => label(either(lang, 'En ligne', 'Online'), e(x))) +
      label(either(lang, 'Présentation', 'Summary'), e(b.summary)) +
      `${across(either(lang, 'Emplois occupés', 'Posts held'))}<tr><td><p><b>${either(lang, 'Employeur', 'Employer')}</b></p></td><td><p><b>${either(lang, 'Période', 'Period')}</b></p></td><td><p><b>${either(lang, 'Fonction', 'Post')}</b></p></td><td><p><b>${either(lang, 'Tâches', 'Duties')}</b></p></td></tr>${join(byCompany(p.work), rows)}` +
      `${across(either(lang, 'Études et diplômes', 'Schooling'))}${join(p.education, (s) => `<tr><td><p>${e(s.institution!)}</p></td><td><p>${yearOf(s.startDate)}-${yearOf(s.endDate)}</p></td><td colspan="2"><p>${e(diplomaOf(s, ' : '))}</p></td></tr>`)}` +
      `${across(either(lang, 'Divers', 'Other'))}${label(
        either(lang, 'Compétences', 'Skills'),
        join(p.skills, (s) => e(s.name), ' ; '),
      )}` +
      `${join(p.languages, (l, at) => `<tr>${at ? '' : `<td rowspan="${p.languages.length}"><p><i>${either(lang, 'Langues', 'Languages')}</i></p></td>`}<td><p>${l.language}</p></td><td colspan="2"><p>${l.fluency === 'native' ? either(lang, 'maternelle', 'mother tongue') : l.fluency}</p></td></tr>`)}${label(
        either(lang, 'Loisirs', 'Interests'),
        join(p.interests, (i) => e(i.name), ', '),
      )}</table></body></html>`
    )
  },
}

/** A letter that tells the whole life in sentences, nothing else. */
const letter: Stranger = {
  name: 'letter-of-life',
  via: 'office-odt',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const long = (date: string) => dateOf(date, lang, 'long')
    const french = ({ startDate, endDate, position, name, location }: Work) => {
      const what = `${e(position!)} chez ${e(name!)}, à ${e(location!)}`
      const of = /^[aeo]/i.test(long(startDate!)) ? `d'${long(startDate!)}` : `de ${long(startDate!)}`
      if (!endDate) return `Depuis ${long(startDate!)}, je suis ${what}`
      return startDate === endDate
        ? `En ${long(startDate!)}, j'ai été ${what}`
        : `${of[0]!.toUpperCase()}${of.slice(1)} à ${long(endDate)}, j'ai été ${what}`
    }
    const english = ({ startDate, endDate, position, name, location }: Work) =>
      endDate
        ? `From ${long(startDate!)} until ${long(endDate)} I worked for ${e(name!)} in ${e(location!)} as ${e(position!)}`
        : `Since ${long(startDate!)} I have been working for ${e(name!)} in ${e(location!)} as ${e(position!)}`
    const job = (w: Work) => `<p>${lang === 'fr' ? french(w) : english(w)}. ${join(w.highlights!, (h) => `${e(h)}. `)}</p>`
    const study = (s: Study) =>
      either(
        lang,
        `${e(diplomaOf(s, ', '))}, obtenu en ${long(s.endDate!)} (${e(s.institution!)})`,
        `${e(diplomaOf(s, ' in '))} from ${e(s.institution!)}, completed in ${long(s.endDate!)}`,
      )
    return (
      `<html><meta charset="utf-8"><body><p>${e(b.name)}<br>${e(b.location!.postalCode!)} ${e(b.location!.city!)}<br>${e(b.phone)}<br>${e(b.email)}${join(linksOf({ basics: b }), (x) => `<br>${e(x)}`)}</p><p><b>${either(lang, 'Objet : mon parcours', 'Re: my background')} – ${e(b.label)}</b></p><p>${either(lang, 'Madame, Monsieur,', 'Dear Hiring Manager,')}</p><p>${e(b.summary)}</p>${join(p.work, job)}` +
      `<p>${either(lang, 'Côté études, voici mes diplômes : ', 'As for my studies, I hold the following: ')}${join(p.education, study, ' ; ')}.</p>` +
      `<p>${either(lang, 'On me reconnaît les compétences suivantes : ', 'My main skills are: ')}${join(p.skills, (s) => e(s.name), ', ')}. ${either(lang, 'Langues parlées : ', 'Languages spoken: ')}${join(p.languages, (l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`, ', ')}.</p>` +
      `<p>${either(lang, 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.', 'Yours faithfully,')}</p><p>${e(b.name)}</p></body></html>`
    )
  },
}

/** What the site of the job centre lets one download: each fact behind its label, a line each. */
const jobCentre: Stranger = {
  name: 'job-centre-labels',
  via: 'office-rtf',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const line = (french: string, english: string, value: string) =>
      `<p>${either(lang, `${french} :`, `${english}:`)} ${value}</p>`
    const job = (w: Work) =>
      `${line('Intitulé du poste', 'Job title', `<b>${e(w.position!)}</b>`)}${line('Employeur', 'Employer', e(w.name!))}${line('Commune', 'Town', e(w.location!))}${line('Début', 'Start date', dateOf(w.startDate!, lang, 'slash'))}${line('Fin', 'End date', w.endDate ? dateOf(w.endDate, lang, 'slash') : either(lang, 'poste actuel', 'current post'))}${line(
        'Activités',
        'Activities',
        join(w.highlights!, (h) => e(h), ' ; '),
      )}<p>&nbsp;</p>`
    const study = (s: Study) =>
      `${line('Diplôme', 'Qualification', e(s.studyType!))}${line('Domaine', 'Subject', e(s.area!))}${line('Établissement', 'Place of study', e(s.institution!))}${line("Année d'obtention", 'Year obtained', yearOf(s.endDate))}<p>&nbsp;</p>`
    return `<html><meta charset="utf-8"><body>${line('Édité le', 'Printed on', '12/05/2026')}${line('Nom et prénom', 'Name', `<b>${e(b.name)}</b>`)}${line('Métier recherché', 'Job sought', `<b>${e(b.label)}</b>`)}${line('Code postal et ville', 'Town and postcode', `${e(b.location!.postalCode!)} ${e(b.location!.city!)}`)}${line('Téléphone', 'Telephone', e(b.phone))}${line('Adresse électronique', 'Email address', e(b.email))}${join(linksOf({ basics: b }), (x) => line('Page personnelle', 'Web page', e(x)))}${line('Mobilité', 'Willing to travel', either(lang, '30 km', '20 miles'))}${line('Accroche', 'About the candidate', e(b.summary))}<h3>${either(lang, '1. EXPÉRIENCES', '1. EMPLOYMENT')}</h3>${join(p.work, job)}<h3>${either(lang, '2. FORMATIONS', '2. EDUCATION')}</h3>${join(p.education, study)}<h3>${either(lang, '3. SAVOIR-FAIRE', '3. SKILLS')}</h3>${join(p.skills, (s) => `<p>– ${e(s.name)}</p>`)}<h3>${either(lang, '4. LANGUES', '4. LANGUAGES')}</h3>${join(p.languages, (l) => line(l.language, l.language, l.fluency === 'native' ? either(lang, 'langue maternelle', 'first language') : l.fluency))}</body></html>`
  },
}

/** What an agency sends its client: its own frame around a candidate, a table of facts first, posts as assignments. */
const agency: Stranger = {
  name: 'agency-frame',
  via: 'office-docx',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const row = (label: string, value: string) =>
      `<tr><td width="170" bgcolor="#eeeeee"><p><b>${label}</b></p></td><td width="430"><p>${value}</p></td></tr>`
    const title = (french: string, english: string) =>
      `<p><font color="#c00000"><b>${either(lang, french, english)}</b></font></p>`
    const job = (w: Work) =>
      `<table border="0">${row(either(lang, 'Société', 'Company'), `<b>${e(w.name!)}</b> (${e(w.location!)})`)}${row(
        either(lang, 'Dates', 'Dates'),
        spanOf(w, (date) => monthOf(date, lang), either(lang, ' à ', ' to '), either(lang, 'présent', 'present')),
      )}${row('Position', e(w.position!))}${row(
        either(lang, 'Réalisations', 'Achievements'),
        join(w.highlights!, (h) => e(h), '<br>'),
      )}</table><p>&nbsp;</p>`
    return `<html><meta charset="utf-8"><body><p align="right"><font size="2">ALTERNA ${either(lang, 'RECRUTEMENT – Dossier de présentation confidentiel', 'RESOURCING – Candidate profile, in confidence')} – Ref. AR-20417</font></p><table border="0">${row(either(lang, 'Candidat', 'Candidate'), `<b>${e(b.name)}</b>`)}${row(either(lang, 'Profil', 'Role'), e(b.label))}${row(either(lang, 'Résidence', 'Based in'), e(b.location!.city!))}${row(either(lang, 'Disponibilité', 'Notice period'), either(lang, '1 mois', '4 weeks'))}${row('Contact', join([b.phone, b.email, ...linksOf({ basics: b })], e, '<br>'))}${row(
      either(lang, 'Langues', 'Languages'),
      join(p.languages, (l) => `${l.language} : ${levelOf(l.fluency, lang)}`, '<br>'),
    )}</table>${title("L'avis du consultant", "Consultant's summary")}<p>${e(b.summary)}</p>${title('Domaines de compétence', 'Areas of expertise')}${join(p.skills, (s) => `<p>■ ${e(s.name)}</p>`)}${title('Cursus', 'Academic record')}${join(p.education, (s) => `<p>${yearOf(s.endDate)} – ${e(s.institution!)} – ${e(diplomaOf(s, ' '))}</p>`)}${title('Détail des expériences', 'Career detail')}${join(p.work, job)}<p align="center"><font size="1">Alterna ${either(lang, 'Recrutement SAS – reproduction interdite', 'Resourcing Ltd – not to be copied')}</font></p></body></html>`
  },
}

export const inbox: Stranger[] = [modern, deedy, lostIcons, timeline, mergedCells, letter, jobCentre, agency]
