import { escape as e } from '../cv/markup.ts'
import type { Stranger } from './stranger.ts'
import {
  bare,
  byCompany,
  dateOf,
  diplomaOf,
  either,
  lastingOf,
  levelOf,
  linksOf,
  rangeOf,
  type Work,
  join,
  yearOf,
} from './words.ts'

const people = 'odd.json'
const word = (css: string, body: string) =>
  `<html><meta charset="utf-8"><style>${css}</style><body style="font-family:Carlito;font-size:11pt">${body}</body></html>`

const seasons = {
  fr: ['hiver', 'hiver', 'printemps', 'printemps', 'printemps', 'été', 'été', 'été', 'automne', 'automne', 'automne', 'hiver'],
  en: ['Winter', 'Winter', 'Spring', 'Spring', 'Spring', 'Summer', 'Summer', 'Summer', 'Autumn', 'Autumn', 'Autumn', 'Winter'],
}

/** Seasons instead of months, under the post; the employer after «chez» in italics. */
const bySeason: Stranger = {
  name: 'word-seasons',
  via: 'office-docx',
  people,
  told: { years: true, levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const season = (date: string) => `${seasons[lang][Number(date.slice(5)) - 1]} ${yearOf(date)}`
    const when = (w: Work) =>
      w.endDate
        ? `${season(w.startDate!)} – ${season(w.endDate)}`
        : `${either(lang, 'depuis', 'since')} ${either(lang, `l'${season(w.startDate!)}`.replace(/^l'(print)/, 'le $1'), season(w.startDate!))}`
    return word(
      '',
      `<p><font size="6">${e(b.name)}</font></p><p><font color="#888888">${e(b.label)}</font></p><p>${e(b.email)} &nbsp;&nbsp; ${e(b.phone)} &nbsp;&nbsp; ${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}<h1>${either(lang, 'En bref', 'At a glance')}</h1><p>${e(b.summary)}</p><h1>${either(lang, 'Ce que j’ai fait', 'What I have done')}</h1>${join(p.work, (w) => `<p><b>${e(w.position!)}</b> ${either(lang, 'chez', 'at')} <i>${e(w.name!)}</i> (${e(w.location!)})</p><p><font size="2">${when(w)}</font></p>${join(w.highlights!, (h) => `<p>${e(h)}.</p>`)}`)}<h1>${either(lang, 'Ce que j’ai appris', 'What I have studied')}</h1>${join(p.education, (s) => `<p><b>${e(diplomaOf(s, ', '))}</b></p><p>${e(s.institution!)}, ${yearOf(s.endDate)}</p>`)}<h1>${either(lang, 'Ce que je sais faire', 'What I am good at')}</h1>${join(p.skills, (s) => `<p>${e(s.name)}</p>`)}<h1>${either(lang, 'Langues', 'Languages')}</h1>${join(p.languages, (l) => `<p>${l.language} : ${levelOf(l.fluency, lang).toLowerCase()}</p>`)}`,
    )
  },
}

/** The employer before the post in one line, quarters in brackets. */
const byQuarter: Stranger = {
  name: 'quarters-in-brackets',
  via: 'office-pdf',
  people,
  told: { years: true, levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const quarter = (date: string) => `${either(lang, 'T', 'Q')}${Math.ceil(Number(date.slice(5)) / 3)} ${yearOf(date)}`
    const when = (w: Work) =>
      `${quarter(w.startDate!)} – ${w.endDate ? quarter(w.endDate) : either(lang, "aujourd'hui", 'present')}`
    return word(
      '',
      `<p><b>${e(b.name.toLocaleUpperCase('fr'))}</b> — ${e(b.label)}</p><p>${e(b.location!.postalCode!)} ${e(b.location!.city!)} | ${either(lang, 'Portable', 'Mobile')} ${e(b.phone)} | ${e(b.email)}${join(linksOf({ basics: b }), (x) => ` | ${e(x)}`)}</p><p><b>${either(lang, 'PRÉSENTATION', 'INTRODUCTION')}</b><br>${e(b.summary)}</p><p><b>${either(lang, 'EXPÉRIENCE', 'EXPERIENCE')}</b></p>${join(p.work, (w) => `<p><b>${e(w.name!)}</b> — ${e(w.position!)} (${when(w)})</p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}<p><b>${either(lang, 'ÉTUDES', 'EDUCATION')}</b></p>${join(p.education, (s) => `<p><b>${e(s.institution!)}</b> — ${e(diplomaOf(s, ' '))} (${yearOf(s.startDate)}–${yearOf(s.endDate)})</p>`)}<p><b>${either(lang, 'COMPÉTENCES CLÉS', 'KEY SKILLS')}</b> ${join(p.skills, (s) => e(s.name), ' / ')}</p><p><b>${either(lang, 'LANGUES', 'LANGUAGES')}</b> ${join(p.languages, (l) => `${l.language} (${l.fluency === 'native' ? either(lang, 'maternelle', 'mother tongue') : l.fluency})`, ' / ')}</p>`,
    )
  },
}

/** Surname first in capitals with its particles, a street, a birthday, licences; «de 2019 à ce jour». */
const surnameFirst: Stranger = {
  name: 'surname-first',
  via: 'office-doc',
  people,
  told: { years: true, levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const [first = '', ...rest] = b.name.split(/ (?=de |van |Ben |Ó |De |d')| (?!.* )/)
    const when = (w: Work) => {
      if (!w.endDate) return either(lang, `De ${yearOf(w.startDate)} à ce jour`, `From ${yearOf(w.startDate)} to the present day`)
      if (yearOf(w.startDate) === yearOf(w.endDate)) return `${either(lang, 'En', 'In')} ${yearOf(w.startDate)}`
      return either(
        lang,
        `De ${yearOf(w.startDate)} à ${yearOf(w.endDate)}`,
        `From ${yearOf(w.startDate)} to ${yearOf(w.endDate)}`,
      )
    }
    return word(
      '',
      `<p><b>${e(rest.join(' ').toLocaleUpperCase('fr'))} ${e(first)}</b></p><p>${either(lang, '12 bis, rue des Tanneurs', '12 Tanner Street')}</p><p>${e(b.location!.postalCode!)} ${e(b.location!.city!.toLocaleUpperCase('fr'))}</p><p>${either(lang, 'Tél.', 'Tel.')} : ${e(b.phone)}</p><p>E-mail : ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}<p>${either(lang, 'Né(e) le 14/05/1988 – Nationalité française – Permis B, véhicule personnel', 'Date of birth: 14/05/1988 – Full clean driving licence')}</p><p align="center"><b>${e(b.label)}</b></p><p><u>${either(lang, 'Profil', 'Personal statement')}</u></p><p>${e(b.summary)}</p><p><u>${either(lang, 'Parcours professionnel', 'Employment record')}</u></p>${join(p.work, (w) => `<p>${when(w)} : <b>${e(w.position!)}</b>, ${e(w.name!)}, ${e(w.location!)}.</p>${join(w.highlights!, (h) => `<p>* ${e(h)}</p>`)}`)}<p><u>${either(lang, 'Scolarité et diplômes', 'Schooling and qualifications')}</u></p>${join(p.education, (s) => `<p>${yearOf(s.endDate)} : ${e(diplomaOf(s, ' '))}, ${e(s.institution!)}.</p>`)}<p><u>${either(lang, 'Compétences', 'Skills')}</u></p>${join(p.skills, (s) => `<p>* ${e(s.name)}</p>`)}<p><u>${either(lang, 'Langues', 'Languages')}</u></p>${join(p.languages, (l) => `<p>* ${l.language} : ${levelOf(l.fluency, lang).toLowerCase()}</p>`)}<p><u>${either(lang, 'Divers', 'Other')}</u></p><p>${join(p.interests, (i) => e(i.name), ', ')}</p>`,
    )
  },
}

/** The dates over everything in capitals, then employer, town and post in one line of a heading. */
const datesOver: Stranger = {
  name: 'docs-dates-over',
  via: 'office-docx',
  people,
  told: { levels: 'none' },
  write: ({ basics: b, ...p }, lang) =>
    word(
      'h1{font-size:26pt}h2{font-size:12pt}h3{font-size:9pt}',
      `<p><font color="#f75d5d"><b>${either(lang, 'Bonjour !', 'Hello')}</b></font></p><p><font size="6"><b>${either(lang, 'Je suis', 'I’m')} ${e(b.name)}</b></font></p><p><font color="#666666">${e(b.location!.city!)}, ${e(b.location!.postalCode!)}</font></p><p>${e(b.phone)}</p><p>${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}<h1>${either(lang, 'À propos', 'About me')}</h1><p>${e(b.summary)}</p><h1>${either(lang, 'Expérience', 'Experience')}</h1>${join(p.work, (w) => `<h3>${rangeOf(w, lang, 'capitals', ' – ', either(lang, 'AUJOURD’HUI', 'PRESENT'))}</h3><h2>${e(w.name!)}, ${e(w.location!)} - <i>${e(w.position!)}</i></h2><p>${join(w.highlights!, (h) => e(h), '. ')}.</p>`)}<h1>${either(lang, 'Études', 'Education')}</h1>${join(p.education, (s) => `<h3>${rangeOf(s, lang, 'capitals', ' – ')}</h3><h2>${e(s.institution!)} - <i>${e(diplomaOf(s, ', '))}</i></h2>`)}<h1>${either(lang, 'Compétences', 'Skills')}</h1><ul>${join(p.skills, (s) => `<li>${e(s.name)}</li>`)}</ul><h1>${either(lang, 'Langues', 'Languages')}</h1><p>${join(p.languages, (l) => l.language, ', ')}</p>`,
    ),
}

/** The European form of 2004: one row a thing, its name at the left, a grid of levels. */
const european: Stranger = {
  name: 'european-form-2004',
  via: 'office-docx',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const row = (label: string, value: string) =>
      `<tr valign="top"><td width="200" align="right"><p>${label}</p></td><td width="430"><p>${value}</p></td></tr>`
    const title = (words: string) => `<tr><td align="right"><p><b>${words}</b></p></td><td><p>&nbsp;</p></td></tr>`
    const native = p.languages.filter(({ fluency }) => fluency === 'native')
    const others = p.languages.filter(({ fluency }) => fluency !== 'native')
    const grid = `<table border="1"><tr><td colspan="2">${either(lang, 'Comprendre', 'Understanding')}</td><td colspan="2">${either(lang, 'Parler', 'Speaking')}</td><td>${either(lang, 'Écrire', 'Writing')}</td></tr>`
    return word(
      '',
      `<table border="0">${title('Curriculum Vitae')}${title(either(lang, 'Informations personnelles', 'Personal information'))}${row(either(lang, 'Nom(s) / Prénom(s)', 'First name(s) / Surname(s)'), `<b>${e(b.name)}</b>`)}${row(either(lang, 'Adresse(s)', 'Address(es)'), `${e(b.location!.postalCode!)} ${e(b.location!.city!)}`)}${row(either(lang, 'Téléphone(s)', 'Telephone(s)'), e(b.phone))}${row(either(lang, 'Courrier électronique', 'E-mail'), e(b.email))}${join(linksOf({ basics: b }), (x) => row(either(lang, 'Site internet', 'Website'), e(x)))}${row(either(lang, 'Emploi recherché', 'Desired employment'), `<b>${e(b.label)}</b>`)}${row(either(lang, 'Déclaration personnelle', 'Personal statement'), e(b.summary))}${title(either(lang, 'Expérience professionnelle', 'Work experience'))}${join(
        p.work,
        (w) =>
          row('Dates', rangeOf(w, lang, 'slash', ' - ')) +
          row(either(lang, 'Fonction ou poste occupé', 'Occupation or position held'), e(w.position!)) +
          row(
            either(lang, 'Principales activités et responsabilités', 'Main activities and responsibilities'),
            join(w.highlights!, (h) => e(h), '<br>'),
          ) +
          row(either(lang, 'Nom et adresse de l’employeur', 'Name and address of employer'), `${e(w.name!)}, ${e(w.location!)}`),
      )}${title(either(lang, 'Éducation et formation', 'Education and training'))}${join(p.education, (s) => row('Dates', `${yearOf(s.startDate)} - ${yearOf(s.endDate)}`) + row(either(lang, 'Intitulé du certificat ou diplôme délivré', 'Title of qualification awarded'), e(diplomaOf(s, ', '))) + row(either(lang, 'Nom et type de l’établissement d’enseignement ou de formation', 'Name and type of organisation providing education and training'), e(s.institution!)))}${title(either(lang, 'Aptitudes et compétences personnelles', 'Personal skills and competences'))}${row(
        either(lang, 'Langue(s) maternelle(s)', 'Mother tongue(s)'),
        join(native, (l) => l.language, ', '),
      )}${join(others, (l) => row(l.language, `${grid}<tr>${`<td>${l.fluency}</td>`.repeat(5)}</tr></table>`))}${row(
        either(lang, 'Aptitudes et compétences techniques', 'Technical skills and competences'),
        join(p.skills, (s) => e(s.name), ', '),
      )}</table>`,
    )
  },
}

/** Numbered parts; first a civil status that tells surname and first names apart. */
const numbered: Stranger = {
  name: 'numbered-parts',
  via: 'office-docx',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const [first = '', ...rest] = b.name.split(/ (?=de |van |Ben |Ó |De |d')| (?!.* )/)
    const part = (number: string, words: string) => `<p><b><u>${number}. ${words}</u></b></p>`
    return word(
      '',
      `<p align="center"><b>CURRICULUM VITAE</b></p>${part('I', either(lang, 'ÉTAT CIVIL', 'PERSONAL DETAILS'))}<p>${either(lang, 'Nom', 'Surname')} : ${e(rest.join(' ').toLocaleUpperCase('fr'))}</p><p>${either(lang, 'Prénom(s)', 'First name(s)')} : ${e(first)}</p><p>${either(lang, 'Date et lieu de naissance : 3 mars 1986 à Tunis', 'Date and place of birth: 3 March 1986, Lagos')}</p><p>${either(lang, 'Situation de famille : marié(e), 2 enfants', 'Marital status: married, 2 children')}</p><p>${either(lang, 'Adresse', 'Address')} : ${e(b.location!.city!)}</p><p>${either(lang, 'Téléphone', 'Telephone')} : ${e(b.phone)}</p><p>${either(lang, 'Courriel', 'E-mail')} : ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>${either(lang, 'Site', 'Website')} : ${e(x)}</p>`)}${part('II', either(lang, 'OBJECTIF', 'OBJECTIVE'))}<p>${e(b.summary)}</p>${part('III', either(lang, 'CURSUS SCOLAIRE ET UNIVERSITAIRE', 'EDUCATIONAL BACKGROUND'))}${join(p.education, (s) => `<p>${dateOf(s.startDate!, lang, 'years')} – ${dateOf(s.endDate!, lang, 'years')} : ${e(diplomaOf(s, ' '))} (${e(s.institution!)})</p>`)}${part('IV', either(lang, 'EXPÉRIENCES PROFESSIONNELLES', 'WORK HISTORY'))}${join(p.work, (w) => `<p>${w.endDate ? either(lang, `De ${dateOf(w.startDate!, lang, 'long')} à ${dateOf(w.endDate, lang, 'long')}`, `From ${dateOf(w.startDate!, lang, 'long')} to ${dateOf(w.endDate, lang, 'long')}`) : either(lang, `Depuis ${dateOf(w.startDate!, lang, 'long')}`, `Since ${dateOf(w.startDate!, lang, 'long')}`)} : ${e(w.position!)} ${either(lang, 'à', 'with')} ${e(w.name!)} (${e(w.location!)})</p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}${part('V', either(lang, 'CONNAISSANCES ET APTITUDES', 'ABILITIES AND SKILLS'))}<ul>${join(p.skills, (s) => `<li>${e(s.name)}</li>`)}</ul>${part('VI', either(lang, 'LANGUES', 'LANGUAGES'))}${join(p.languages, (l) => `<p>${l.language} : ${levelOf(l.fluency, lang).toLowerCase()}</p>`)}${part('VII', either(lang, 'LOISIRS', 'HOBBIES'))}<p>${join(p.interests, (i) => e(i.name), ', ')}</p>`,
    )
  },
}

/** A page of the web that means what it says: lists of terms, times, a navigation before and a licence after. */
const semantic: Stranger = {
  name: 'web-terms',
  via: 'html',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const time = (date: string) => `<time datetime="${date}">${dateOf(date, lang, 'long')}</time>`
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>CV – ${e(b.name)}</title><style>nav a{margin-right:1em}</style></head><body><nav><a href="/">${either(lang, 'Accueil', 'Home')}</a><a href="/blog">Blog</a><a href="/contact">Contact</a></nav><main><header><h1>${e(b.name)}</h1><p>${e(b.label)}</p><address>${e(b.location!.city!)}<br><a href="mailto:${e(b.email)}">${e(b.email)}</a><br>${e(b.phone)}${join(linksOf({ basics: b }), (x) => `<br><a href="https://${e(x)}">${e(x)}</a>`)}</address></header><section><h2>${either(lang, 'Résumé', 'Summary')}</h2><p>${e(b.summary)}</p></section><section><h2>${either(lang, 'Expérience', 'Experience')}</h2><dl>${join(byCompany(p.work), (jobs) => join(jobs, (w) => `<dt><strong>${e(w.position!)}</strong>, ${e(w.name!)}</dt><dd>${time(w.startDate!)} – ${w.endDate ? time(w.endDate) : either(lang, 'à ce jour', 'to date')} · ${e(w.location!)}</dd><dd><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul></dd>`))}</dl></section><section><h2>${either(lang, 'Formation', 'Education')}</h2><dl>${join(p.education, (s) => `<dt>${e(diplomaOf(s, ' '))}</dt><dd>${e(s.institution!)}, ${time(s.endDate!)}</dd>`)}</dl></section><section><h2>${either(lang, 'Compétences', 'Skills')}</h2><ul>${join(p.skills, (s) => `<li>${e(s.name)}</li>`)}</ul></section><section><h2>${either(lang, 'Langues', 'Languages')}</h2><dl>${join(p.languages, (l) => `<dt>${l.language}</dt><dd>${levelOf(l.fluency, lang)}</dd>`)}</dl></section></main><footer><p>© 2026 ${e(b.name)} – ${either(lang, 'mentions légales', 'legal notice')}</p></footer></body></html>`
  },
}

/** Tables in Markdown, a head of keys. */
const tabled: Stranger = {
  name: 'markdown-tables',
  via: 'md',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const row = (...cells: string[]) => `| ${cells.join(' | ')} |\n`
    const rule = (count: number) => row(...Array.from({ length: count }, () => '---'))
    return `# ${b.name}\n\n> ${b.label}\n\n**${either(lang, 'Ville', 'City')}** : ${b.location!.city}  \n**${either(lang, 'Tél', 'Phone')}** : ${b.phone}  \n**Mail** : <${b.email}>${join(linksOf({ basics: b }), (x) => `  \n[${bare(x)}](https://${x})`)}\n\n---\n\n${b.summary}\n\n## ${either(lang, 'Expériences', 'Experience')}\n\n${row(either(lang, 'Période', 'Period'), either(lang, 'Poste', 'Role'), either(lang, 'Employeur', 'Employer'), either(lang, 'Missions', 'What I did'))}${rule(4)}${join(
      p.work,
      (w) =>
        row(
          rangeOf(w, lang, 'slash', ' → ', either(lang, 'en cours', 'now')),
          w.position!,
          w.name!,
          join(w.highlights!, (h) => h, ' ; '),
        ),
    )}\n## ${either(lang, 'Diplômes', 'Qualifications')}\n\n${row(either(lang, 'Année', 'Year'), either(lang, 'Diplôme', 'Qualification'), either(lang, 'Établissement', 'School'))}${rule(3)}${join(p.education, (s) => row(yearOf(s.endDate), diplomaOf(s, ' '), s.institution!))}\n## ${either(lang, 'Compétences', 'Skills')}\n\n${join(p.skills, (s) => `\`${s.name}\``, ' ')}\n\n## ${either(lang, 'Langues', 'Languages')}\n\n${row(either(lang, 'Langue', 'Language'), either(lang, 'Niveau', 'Level'))}${rule(2)}${join(p.languages, (l) => row(l.language, l.fluency === 'native' ? either(lang, 'maternelle', 'native') : l.fluency))}`
  },
}

/** Typed: titles between stars, labels led by points, how long each job lasted in brackets. */
const starred: Stranger = {
  name: 'text-stars',
  via: 'txt',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const label = (name: string, value: string) => `${name} ${'.'.repeat(14 - name.length)} ${value}\n`
    const title = (words: string) => `\n*** ${words} ***\n\n`
    const wrap = (text: string, width = 72) => text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd()
    return `${b.name}\n${b.label}\n\n${label(either(lang, 'Ville', 'Town'), b.location!.city!)}${label(either(lang, 'Telephone', 'Telephone'), b.phone)}${label('E-mail', b.email)}${join(linksOf({ basics: b }), (x) => label('Web', x))}${title(either(lang, 'PROFIL', 'PROFILE'))}${wrap(b.summary)}\n${title(either(lang, 'EXPÉRIENCE', 'EXPERIENCE'))}${join(p.work, (w) => `${w.position}, ${w.name}, ${w.location}\n${rangeOf(w, lang, 'long', ' - ')} (${lastingOf(w, lang)})\n${join(w.highlights!, (h) => `  o ${h}\n`)}`, '\n')}${title(either(lang, 'FORMATION', 'EDUCATION'))}${join(p.education, (s) => `${diplomaOf(s, ' ')}, ${s.institution}\n${yearOf(s.startDate)} - ${yearOf(s.endDate)}\n`, '\n')}${title(either(lang, 'COMPÉTENCES', 'SKILLS'))}${join(p.skills, (s) => `  o ${s.name}\n`)}${title(either(lang, 'LANGUES', 'LANGUAGES'))}${join(p.languages, (l) => `  o ${l.language} (${levelOf(l.fluency, lang).toLowerCase()})\n`)}`
  },
}

export const odder: Stranger[] = [bySeason, byQuarter, surnameFirst, datesOver, european, numbered, semantic, tabled, starred]
