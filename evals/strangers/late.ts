import { escape as e } from '../cv/markup.ts'
import { page, type Stranger } from './stranger.ts'
import { dateOf, diplomaOf, either, levelOf, linksOf, rangeOf, type Work, join, yearOf } from './words.ts'

const people = 'late.json'
const word = (body: string) =>
  `<html><meta charset="utf-8"><body style="font-family:Carlito;font-size:11pt">${body}</body></html>`

/** Text typed for a printer of eighty signs: lines wrapped by hand, dates pushed to the right edge by spaces. */
const typed: Stranger = {
  name: 'text-eighty-signs',
  via: 'txt',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const wrap = (text: string, indent: string) => {
      const lines = ['']
      for (const one of text.split(' ')) {
        if (`${lines.at(-1)} ${one}`.length > 76 - indent.length) lines.push(one)
        else lines[lines.length - 1] = `${lines.at(-1)} ${one}`.trim()
      }
      return join(lines, (line) => `${indent}${line}\n`)
    }
    const sides = (left: string, right: string) => `${left}${' '.repeat(Math.max(3, 78 - left.length - right.length))}${right}\n`
    const title = (words: string) => `\n${words.toLocaleUpperCase('fr')}\n${'-'.repeat(78)}\n\n`
    return `${sides(b.name.toLocaleUpperCase('fr'), b.phone)}${sides(b.label, b.email)}${sides(b.location!.city!, '')}${join(linksOf({ basics: b }), (x) => sides('', x))}${title(either(lang, 'Présentation', 'Summary'))}${wrap(b.summary, '')}${title(either(lang, 'Expérience', 'Experience'))}${join(p.work, (w) => `${sides(w.position!, rangeOf(w, lang, 'slash', ' - '))}${`${w.name}, ${w.location}`}\n${join(w.highlights!, (h) => wrap(`- ${h}`, '  '))}\n`)}${title(either(lang, 'Diplômes', 'Qualifications'))}${join(p.education, (s) => `${sides(diplomaOf(s, ' '), yearOf(s.endDate))}${s.institution}\n\n`)}${title(either(lang, 'Savoir-faire', 'Skills'))}${wrap(
      join(p.skills, (s) => s.name, ', '),
      '',
    )}${title(either(lang, 'Langues parlées', 'Languages spoken'))}${join(p.languages, (l) => sides(l.language, levelOf(l.fluency, lang).toLowerCase()))}`
  },
}

/** Titles turned by a quarter at the left edge of each part; the employer at the right end of the line of the post. */
const tabs: Stranger = {
  name: 'turned-tabs',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const part = (title: string, body: string) =>
      `<section><div class="t"><span>${title}</span></div><div class="b">${body}</div></section>`
    return page(
      'section{display:grid;grid-template-columns:12mm 1fr;margin-bottom:4mm;break-inside:avoid}.t{background:#2f5d50;color:#fff;display:flex;align-items:center;justify-content:center}.t span{writing-mode:vertical-rl;transform:rotate(180deg);font-size:8pt;padding:2mm 0}.b{padding:1mm 4mm;border:1px solid #2f5d50}.l{display:flex;justify-content:space-between}',
      `<div style="text-align:right;margin-bottom:5mm"><h1>${e(b.name)}</h1><p>${e(b.label)}</p><p>${e(b.location!.postalCode!)} ${e(b.location!.city!)}</p><p>${e(b.phone)} | ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}</div>${part(either(lang, 'Profil', 'Profile'), `<p>${e(b.summary)}</p>`)}${part(
        either(lang, 'Parcours', 'Career'),
        join(
          p.work,
          (w) =>
            `<div class="l"><b>${e(w.position!)}</b><b>${e(w.name!)}</b></div><div class="l"><i>${rangeOf(w, lang, 'long', ' – ')}</i><i>${e(w.location!)}</i></div><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`,
        ),
      )}${part(
        either(lang, 'Études', 'Studies'),
        join(
          p.education,
          (s) =>
            `<div class="l"><b>${e(diplomaOf(s, ', '))}</b><b>${e(s.institution!)}</b></div><p><i>${yearOf(s.startDate)} – ${yearOf(s.endDate)}</i></p>`,
        ),
      )}${part(either(lang, 'Atouts', 'Strengths'), `<p>${join(p.skills, (s) => e(s.name), ' / ')}</p>`)}${part(either(lang, 'Langues', 'Languages'), `<p>${join(p.languages, (l) => `${l.language} : ${l.fluency === 'native' ? either(lang, 'langue maternelle', 'native') : l.fluency}`, ' / ')}</p>`)}`,
    )
  },
}

/** Boxes of unequal size laid like tiles: contact, skills and languages between profile, jobs and studies. */
const mosaic: Stranger = {
  name: 'mosaic',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '.g{display:grid;grid-template-columns:repeat(6,1fr);gap:3mm}.x{background:#f3efe6;border-radius:2mm;padding:3mm}h2{font-size:10pt;color:#8a4b08;margin-bottom:1mm}p{font-size:9pt}',
      `<div class="g"><div class="x" style="grid-column:1/5"><h1>${e(b.name)}</h1><p>${e(b.label)}</p></div><div class="x" style="grid-column:5/7"><p>${e(b.phone)}</p><p style="overflow-wrap:anywhere">${e(b.email)}</p><p>${e(b.location!.city!)}</p></div><div class="x" style="grid-column:1/4"><h2>${either(lang, 'Profil', 'Profile')}</h2><p>${e(b.summary)}</p></div><div class="x" style="grid-column:4/7"><h2>${either(lang, 'Compétences', 'Skills')}</h2><p>${join(p.skills, (s) => e(s.name), '<br>')}</p></div><div class="x" style="grid-column:1/7"><h2>${either(lang, 'Expérience', 'Experience')}</h2>${join(p.work, (w) => `<p style="margin-top:2mm"><b>${e(w.position!)}</b> — ${e(w.name!)} (${e(w.location!)}) — ${rangeOf(w, lang, 'short', ' → ')}</p>${join(w.highlights!, (h) => `<p>· ${e(h)}</p>`)}`)}</div><div class="x" style="grid-column:1/5"><h2>${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => `<p><b>${e(diplomaOf(s, ' '))}</b> — ${e(s.institution!)} — ${yearOf(s.endDate)}</p>`)}</div><div class="x" style="grid-column:5/7"><h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p>${l.language} <span style="color:#777">${levelOf(l.fluency, lang).toLowerCase()}</span></p>`)}</div><div class="x" style="grid-column:1/7"><h2>${either(lang, 'En ligne', 'Online')}</h2>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}</div></div>`,
    ),
}

/** Two columns that the text flows through as in a newspaper, cut in words; small capitals; dates in the margin before the line. */
const flow: Stranger = {
  name: 'newspaper-hyphens',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{font:9.5pt/1.35 "DejaVu Serif"}.c{columns:2;column-gap:9mm;text-align:justify;hyphens:auto}h1{text-align:center;font-variant:small-caps;letter-spacing:1px}.h{text-align:center;font-style:italic;margin-bottom:5mm}h2{font-size:11pt;font-variant:small-caps;border-bottom:.5px solid #000;margin:3mm 0 1mm}.j{margin-bottom:2mm}',
      `<div lang="${lang}"><h1>${e(b.name)}</h1><p class="h">${e(b.label)}<br>${e(b.location!.city!)} · ${e(b.phone)} · ${e(b.email)}${join(linksOf({ basics: b }), (x) => `<br>${e(x)}`)}</p><div class="c"><h2>${either(lang, 'Profil', 'Profile')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Expérience professionnelle', 'Professional experience')}</h2>${join(p.work, (w) => `<div class="j"><p>${rangeOf(w, lang, 'long', '–')}</p><p><b>${e(w.position!)}</b></p><p><i>${e(w.name!)}, ${e(w.location!)}</i></p><p>${join(w.highlights!, (h) => `${e(h)}.`, ' ')}</p></div>`)}<h2>${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => `<div class="j"><p>${yearOf(s.startDate)}–${yearOf(s.endDate)}</p><p><b>${e(diplomaOf(s, ' '))}</b></p><p><i>${e(s.institution!)}</i></p></div>`)}<h2>${either(lang, 'Compétences', 'Skills')}</h2><p>${join(p.skills, (s) => e(s.name), ', ')}.</p><h2>${either(lang, 'Langues', 'Languages')}</h2><p>${join(p.languages, (l) => `${l.language} (${l.fluency === 'native' ? either(lang, 'langue maternelle', 'mother tongue') : l.fluency})`, ', ')}.</p></div></div>`,
    ),
}

/** A form: surname and first name each on a line of its own with its label, «De 09/2018 à 06/2020», employer and town under labels. */
const form: Stranger = {
  name: 'word-civil-form',
  via: 'office-docx',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const parts = b.name.split(' ')
    const [first, last] = [parts[0]!, parts.slice(1).join(' ')]
    const row = (label: string, value: string) => `<p><b>${label}</b> ${value}</p>`
    const when = (w: Work) =>
      w.endDate
        ? either(lang, 'De ', 'From ') +
          dateOf(w.startDate!, lang, 'slash') +
          either(lang, ' à ', ' to ') +
          dateOf(w.endDate, lang, 'slash')
        : either(lang, 'Depuis ', 'Since ') + dateOf(w.startDate!, lang, 'slash')
    return word(
      `<p align="center"><b>CURRICULUM VITAE</b></p><p><u>${either(lang, 'État civil', 'Personal details')}</u></p>${row(either(lang, 'Nom :', 'Surname:'), e(last.toLocaleUpperCase('fr')))}${row(either(lang, 'Prénom :', 'First name:'), e(first))}${row(either(lang, 'Domicile :', 'Home:'), `${e(b.location!.postalCode!)} ${e(b.location!.city!)}`)}${row(either(lang, 'Tél. :', 'Tel.:'), e(b.phone))}${row(either(lang, 'Mél. :', 'Mail:'), e(b.email))}${join(linksOf({ basics: b }), (x) => row(either(lang, 'Site :', 'Web:'), e(x)))}${row(either(lang, 'Emploi visé :', 'Post sought:'), e(b.label))}<p><u>${either(lang, 'Présentation', 'About')}</u></p><p>${e(b.summary)}</p><p><u>${either(lang, 'Expérience professionnelle', 'Work experience')}</u></p>${join(p.work, (w) => `<p>${when(w)}</p><p><b>${either(lang, 'Poste occupé :', 'Post held:')}</b> ${e(w.position!)}</p><p><b>${either(lang, 'Employeur :', 'Employer:')}</b> ${e(w.name!)} (${e(w.location!)})</p><p><b>${either(lang, 'Tâches :', 'Duties:')}</b> ${join(w.highlights!, (h) => e(h), ' ; ')}</p>`)}<p><u>${either(lang, 'Scolarité et diplômes', 'Schooling and qualifications')}</u></p>${join(p.education, (s) => `<p>${yearOf(s.endDate)} : ${e(diplomaOf(s, ' '))}</p><p>${e(s.institution!)}</p>`)}<p><u>${either(lang, 'Aptitudes', 'Aptitudes')}</u></p>${join(p.skills, (s) => `<p>* ${e(s.name)}</p>`)}<p><u>${either(lang, 'Langues étrangères', 'Languages')}</u></p>${join(p.languages, (l) => `<p>* ${l.language} : ${levelOf(l.fluency, lang).toLowerCase()}</p>`)}`,
    )
  },
}

/** A table of skills with how well and since when, one of languages read, written and spoken. */
const matrix: Stranger = {
  name: 'skill-matrix',
  via: 'office-odt',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const table = (heads: string[], rows: string[][]) =>
      `<table border="1" cellspacing="0" width="620"><tr>${join(heads, (h) => `<td><p><b>${h}</b></p></td>`)}</tr>${join(rows, (cells) => `<tr>${join(cells, (c) => `<td><p>${c}</p></td>`)}</tr>`)}</table>`
    const much = [either(lang, 'Expert', 'Expert'), either(lang, 'Confirmé', 'Advanced'), either(lang, 'Débutant', 'Beginner')]
    const level = (fluency: string) => (fluency === 'native' ? either(lang, 'langue maternelle', 'native') : fluency)
    return word(
      `<p><font size="6">${e(b.name)}</font></p><p>${e(b.label)}</p><p>${e(b.email)}, ${e(b.phone)}, ${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}<h3>${either(lang, 'En bref', 'In short')}</h3><p>${e(b.summary)}</p><h3>${either(lang, 'Grille de compétences', 'Skills matrix')}</h3>${table(
        [
          either(lang, 'Compétence', 'Skill'),
          either(lang, 'Niveau', 'Level'),
          either(lang, 'Années de pratique', 'Years of practice'),
        ],
        p.skills.map((s, at) => [e(s.name), much[at % 3]!, String(9 - at)]),
      )}<h3>${either(lang, 'Historique des postes', 'Employment history')}</h3>${join(p.work, (w) => `<p><b>${e(w.name!)}</b>, ${e(w.location!)}</p><p>${e(w.position!)} (${rangeOf(w, lang, 'dot', ' – ')})</p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}<h3>${either(lang, 'Études', 'Education')}</h3>${table(
        [either(lang, 'Période', 'Period'), either(lang, 'Diplôme', 'Degree'), either(lang, 'Établissement', 'Institution')],
        p.education.map((s) => [`${yearOf(s.startDate)} – ${yearOf(s.endDate)}`, e(diplomaOf(s, ' ')), e(s.institution!)]),
      )}<h3>${either(lang, 'Langues', 'Languages')}</h3>${table(
        [
          either(lang, 'Langue', 'Language'),
          either(lang, 'Lu', 'Read'),
          either(lang, 'Écrit', 'Written'),
          either(lang, 'Parlé', 'Spoken'),
        ],
        p.languages.map((l) => [l.language, level(l.fluency), level(l.fluency), level(l.fluency)]),
      )}`,
    )
  },
}

/** Rich Text with the employer and its town over posts in italics, the dates behind a long row of points. */
const dotted: Stranger = {
  name: 'rich-leaders',
  via: 'office-rtf',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const points = ' ........................ '
    return word(
      `<p align="center"><b>${e(b.name.toLocaleUpperCase('fr'))}</b></p><p align="center">${e(b.location!.city!)} – ${e(b.phone)}</p><p align="center">${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p align="center">${e(x)}</p>`)}<p align="center"><b>${e(b.label)}</b></p><p><i>${e(b.summary)}</i></p><p><b>${either(lang, 'ACTIVITÉS PROFESSIONNELLES', 'CAREER TO DATE')}</b></p>${join(p.work, (w) => `<p><b>${e(w.name!)}</b>, ${e(w.location!)}</p><p><i>${e(w.position!)}</i>${points}${rangeOf(w, lang, 'short', ' - ', either(lang, 'à ce jour', 'to date'))}</p>${join(w.highlights!, (h) => `<p>o ${e(h)}</p>`)}`)}<p><b>${either(lang, 'CURSUS', 'ACADEMIC RECORD')}</b></p>${join(p.education, (s) => `<p><b>${e(s.institution!)}</b></p><p><i>${e(diplomaOf(s, ' '))}</i>${points}${yearOf(s.endDate)}</p>`)}<p><b>${either(lang, 'COMPÉTENCES TECHNIQUES', 'TECHNICAL SKILLS')}</b></p><p>${join(p.skills, (s) => e(s.name), ' ~ ')}</p><p><b>${either(lang, 'LANGUES', 'LANGUAGES')}</b></p><p>${join(p.languages, (l) => `${l.language}${points}${levelOf(l.fluency, lang).toLowerCase()}`, '</p><p>')}</p>`,
    )
  },
}

/** Monogram in a ring, bands across the page, three jobs side by side each a narrow column with its dates first. */
const bands: Stranger = {
  name: 'three-jobs-abreast',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const initials = join(b.name.split(' '), (part) => part[0]!)
    return page(
      '@page{margin:0}.b{padding:6mm 14mm}.b:nth-child(odd){background:#eef3f8}.m{width:18mm;height:18mm;border:1px solid #35577a;border-radius:9mm;text-align:center;line-height:18mm;float:left;margin-right:6mm;color:#35577a}.t{display:grid;grid-template-columns:repeat(3,1fr);gap:6mm}h2{font-size:11pt;color:#35577a;margin-bottom:2mm}p{font-size:9pt}',
      `<div class="b"><div class="m">${initials}</div><h1>${e(b.name)}</h1><p>${e(b.label)}</p><div style="clear:both"></div></div><div class="b"><p>${e(b.phone)} &nbsp;&nbsp; ${e(b.email)} &nbsp;&nbsp; ${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}</div><div class="b"><h2>${either(lang, 'Ce qui m’anime', 'What drives me')}</h2><p>${e(b.summary)}</p></div><div class="b"><h2>${either(lang, 'Expériences', 'Experience')}</h2><div class="t">${join(p.work, (w) => `<div><p style="color:#35577a">${rangeOf(w, lang, 'slash', ' – ')}</p><p><b>${e(w.position!)}</b></p><p>${e(w.name!)}</p><p><i>${e(w.location!)}</i></p>${join(w.highlights!, (h) => `<p>– ${e(h)}</p>`)}</div>`)}</div></div><div class="b"><h2>${either(lang, 'Formations', 'Education')}</h2><div class="t">${join(p.education, (s) => `<div><p style="color:#35577a">${yearOf(s.endDate)}</p><p><b>${e(diplomaOf(s, ' '))}</b></p><p>${e(s.institution!)}</p></div>`)}</div></div><div class="b"><div class="t"><div style="grid-column:1/3"><h2>${either(lang, 'Compétences', 'Skills')}</h2><p>${join(p.skills, (s) => e(s.name), ', ')}</p></div><div><h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p>${l.language} ${l.fluency === 'native' ? either(lang, '(langue maternelle)', '(native)') : `(${l.fluency})`}</p>`)}</div></div></div>`,
    )
  },
}

/** Reversed shade: white words on a dark page, a rule between label and text, «Sept. 2019 > Août 2021», towns behind an arrow. */
const dark: Stranger = {
  name: 'dark-page',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '@page{margin:0}body{background:#101418;color:#e8e8e8;min-height:297mm;padding:14mm;-webkit-print-color-adjust:exact}h1{color:#7ee0c3;font-size:22pt}h2{font:10pt "DejaVu Sans Mono";color:#7ee0c3;margin:6mm 0 2mm}.e{margin-bottom:3mm}.d{font:8.5pt "DejaVu Sans Mono";color:#9aa}',
      `<h1>${e(b.name)}</h1><p>&gt; ${e(b.label)}</p><p class="d">${e(b.location!.city!)} // ${e(b.phone)} // ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p class="d">${e(x)}</p>`)}<h2>// ${either(lang, 'bio', 'bio')}</h2><p>${e(b.summary)}</p><h2>// ${either(lang, 'expériences', 'jobs')}</h2>${join(p.work, (w) => `<div class="e"><p class="d">${rangeOf(w, lang, 'short', ' &gt; ')}</p><p><b>${e(w.position!)}</b> @${e(w.name!)}</p><p class="d">→ ${e(w.location!)}</p>${join(w.highlights!, (h) => `<p>+ ${e(h)}</p>`)}</div>`)}<h2>// ${either(lang, 'diplômes', 'degrees')}</h2>${join(p.education, (s) => `<div class="e"><p class="d">${yearOf(s.startDate)} &gt; ${yearOf(s.endDate)}</p><p><b>${e(diplomaOf(s, ' '))}</b> @${e(s.institution!)}</p></div>`)}<h2>// ${either(lang, 'compétences', 'skills')}</h2><p>[ ${join(p.skills, (s) => e(s.name), ' ] [ ')} ]</p><h2>// ${either(lang, 'langues', 'languages')}</h2><p>${join(p.languages, (l) => `${l.language} = ${levelOf(l.fluency, lang).toLowerCase()}`, ' ; ')}</p>`,
    ),
}

/** Old Word: everything in one table of two columns with the years left, titles as rows across, no rules. */
const oneTable: Stranger = {
  name: 'doc-one-table',
  via: 'office-doc',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const row = (left: string, right: string) =>
      `<tr valign="top"><td width="130"><p>${left}</p></td><td width="480">${right}</td></tr>`
    const across = (title: string) => `<tr><td colspan="2"><p><b>${title}</b></p></td></tr>`
    return word(
      `<table width="610" border="0">${row('', `<p><font size="5">${e(b.name)}</font></p><p>${e(b.label)}</p>`)}${row(either(lang, 'Adresse', 'Address'), `<p>${e(b.location!.postalCode!)} ${e(b.location!.city!)}</p>`)}${row(either(lang, 'Téléphone', 'Phone'), `<p>${e(b.phone)}</p>`)}${row('E-mail', `<p>${e(b.email)}</p>`)}${row(
        'Web',
        join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`),
      )}${across(either(lang, 'Profil', 'Profile'))}${row('', `<p>${e(b.summary)}</p>`)}${across(either(lang, 'Parcours professionnel', 'Work history'))}${join(p.work, (w) => row(rangeOf(w, lang, 'slash', ' – '), `<p>${e(w.position!)} ${either(lang, 'chez', 'at')} ${e(w.name!)} (${e(w.location!)})</p>${join(w.highlights!, (h) => `<p>- ${e(h)}</p>`)}`))}${across(either(lang, 'Formation', 'Education'))}${join(p.education, (s) => row(yearOf(s.endDate), `<p>${e(diplomaOf(s, ' '))} (${e(s.institution!)})</p>`))}${across(either(lang, 'Divers', 'Other'))}${row(either(lang, 'Compétences', 'Skills'), `<p>${join(p.skills, (s) => e(s.name), ', ')}</p>`)}${row(either(lang, 'Langues', 'Languages'), `<p>${join(p.languages, (l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`, ', ')}</p>`)}${row(either(lang, 'Loisirs', 'Interests'), `<p>${join(p.interests, (i) => e(i.name), ', ')}</p>`)}</table>`,
    )
  },
}

export const late: Stranger[] = [typed, tabs, mosaic, flow, form, matrix, dotted, bands, dark, oneTable]
