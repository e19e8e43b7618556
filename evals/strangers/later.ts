import { escape as e } from '../cv/markup.ts'
import { page, type Stranger } from './stranger.ts'
import { dateOf, diplomaOf, either, lastingOf, levelOf, linksOf, rangeOf, join, yearOf } from './words.ts'

const people = 'late.json'

/** Jobs as a table of the web with heads in a row of their own, no title over them but in the caption; contact in a foot of the page. */
const captions: Stranger = {
  name: 'web-captions',
  via: 'html',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const table = (caption: string, heads: string[], rows: string[][]) =>
      `<table><caption>${caption}</caption><thead><tr>${join(heads, (h) => `<th>${h}</th>`)}</tr></thead><tbody>${join(rows, (cells) => `<tr>${join(cells, (c) => `<td>${c}</td>`)}</tr>`)}</tbody></table>`
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>CV</title></head><body><h1>${e(b.name)}</h1><h2>${e(b.label)}</h2><blockquote>${e(b.summary)}</blockquote>${table(
      either(lang, 'Expériences professionnelles', 'Work experience'),
      [
        either(lang, 'Début', 'Start'),
        either(lang, 'Fin', 'End'),
        either(lang, 'Poste', 'Role'),
        either(lang, 'Entreprise', 'Company'),
        either(lang, 'Ville', 'City'),
      ],
      p.work.map((w) => [
        dateOf(w.startDate!, lang, 'slash'),
        w.endDate ? dateOf(w.endDate, lang, 'slash') : either(lang, 'en cours', 'current'),
        e(w.position!),
        e(w.name!),
        e(w.location!),
      ]),
    )}${table(
      either(lang, 'Diplômes', 'Qualifications'),
      [either(lang, 'Année', 'Year'), either(lang, 'Diplôme', 'Degree'), either(lang, 'École', 'School')],
      p.education.map((s) => [yearOf(s.endDate), e(diplomaOf(s, ' ')), e(s.institution!)]),
    )}<p><b>${either(lang, 'Compétences', 'Skills')}</b><br>${join(p.skills, (s) => e(s.name), ' &bull; ')}</p><p><b>${either(lang, 'Langues', 'Languages')}</b><br>${join(p.languages, (l) => `${l.language} – ${l.fluency === 'native' ? either(lang, 'langue maternelle', 'native') : l.fluency}`, '<br>')}</p><hr><address>${e(b.location!.city!)} – ${e(b.phone)} – <a href="mailto:${b.email}">${e(b.email)}</a>${join(linksOf({ basics: b }), (x) => ` – <a href="https://${e(x)}">${e(x)}</a>`)}</address></body></html>`
  },
}

/** How many years at each employer in a ring at the left; post in capitals; the town after a pin; what was done in one paragraph. */
const rings: Stranger = {
  name: 'rings-left',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '.e{display:grid;grid-template-columns:22mm 1fr;margin:3mm 0}.r{width:17mm;height:17mm;border:1mm solid #c2185b;border-radius:50%;font-size:7pt;display:flex;align-items:center;justify-content:center;text-align:center}h2{color:#c2185b;font-size:13pt;margin-top:5mm}.u{text-transform:uppercase;font-weight:700;font-size:9pt}',
      `<div style="display:flex;justify-content:space-between"><div><h1>${e(b.name)}</h1><p class="u">${e(b.label)}</p></div><div style="font-size:8.5pt"><p>✉ ${e(b.email)}</p><p>☎ ${e(b.phone)}</p><p>⌂ ${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p>🔗 ${e(x)}</p>`)}</div></div><p style="margin-top:4mm">${e(b.summary)}</p><h2>${either(lang, 'Mes expériences', 'My experience')}</h2>${join(p.work, (w) => `<div class="e"><div class="r">${lastingOf(w, lang)}</div><div><p class="u">${e(w.position!)}</p><p>${e(w.name!)} 📍 ${e(w.location!)} 📅 ${rangeOf(w, lang, 'short', ' – ')}</p><p>${join(w.highlights!, (h) => `${e(h)}.`, ' ')}</p></div></div>`)}<h2>${either(lang, 'Ma formation', 'My education')}</h2>${join(p.education, (s) => `<div class="e"><div class="r">${yearOf(s.endDate)}</div><div><p class="u">${e(diplomaOf(s, ' '))}</p><p>${e(s.institution!)}</p></div></div>`)}<h2>${either(lang, 'Mes compétences', 'My skills')}</h2><p>${join(p.skills, (s) => `#${e(s.name.replaceAll(' ', ' '))}`, ' ')}</p><h2>${either(lang, 'Mes langues', 'My languages')}</h2><p>${join(p.languages, (l) => `${l.language} – ${levelOf(l.fluency, lang)}`, ' &nbsp; ')}</p>`,
    ),
}

/** Word with a letter-like head at the right, sections as sentences in bold with a colon, dates in brackets behind the employer. */
const letter: Stranger = {
  name: 'word-run-in',
  via: 'office-docx',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    `<html><meta charset="utf-8"><body><p align="right">${e(b.name)}<br>${e(b.location!.postalCode!)} ${e(b.location!.city!)}<br>${e(b.phone)}<br>${e(b.email)}${join(linksOf({ basics: b }), (x) => `<br>${e(x)}`)}</p><p align="center"><b>${e(b.label)}</b></p><p><b>${either(lang, 'Profil :', 'Profile:')}</b> ${e(b.summary)}</p><p><b>${either(lang, 'Expérience professionnelle :', 'Work experience:')}</b></p>${join(p.work, (w) => `<p>${e(w.position!)}, <i>${e(w.name!)}</i>, ${e(w.location!)} (${rangeOf(w, lang, 'long', either(lang, ' à ', ' to '))}). ${join(w.highlights!, (h) => e(h), ' ; ')}.</p>`)}<p><b>${either(lang, 'Formation :', 'Education:')}</b></p>${join(p.education, (s) => `<p>${e(diplomaOf(s, ' '))}, <i>${e(s.institution!)}</i> (${yearOf(s.endDate)}).</p>`)}<p><b>${either(lang, 'Compétences :', 'Skills:')}</b> ${join(p.skills, (s) => e(s.name), ', ')}.</p><p><b>${either(lang, 'Langues :', 'Languages:')}</b> ${join(p.languages, (l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`, ', ')}.</p></body></html>`,
}

/** Three panels side by side over the whole height: contact with skills, jobs, studies with languages and interests. */
const panels: Stranger = {
  name: 'three-panels-wide',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '@page{size:A4 landscape;margin:0}.g{display:grid;grid-template-columns:62mm 1fr 78mm;min-height:209mm}.g>div{padding:10mm 7mm}.a{background:#263238;color:#eceff1}.c{background:#eceff1}h2{font-size:11pt;border-bottom:1px solid currentColor;margin:5mm 0 2mm}p,li{font-size:9pt}',
      `<div class="g"><div class="a"><h1 style="font-size:17pt">${e(b.name)}</h1><p>${e(b.label)}</p><h2>Contact</h2><p>${e(b.phone)}</p><p style="overflow-wrap:anywhere">${e(b.email)}</p><p>${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p style="font-size:7pt">${e(x)}</p>`)}<h2>${either(lang, 'Compétences', 'Skills')}</h2>${join(p.skills, (s) => `<p>${e(s.name)}</p>`)}</div><div><h2 style="margin-top:0">${either(lang, 'À propos de moi', 'About me')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Expérience', 'Experience')}</h2>${join(p.work, (w) => `<p style="margin-top:2mm"><b>${e(w.position!)}</b></p><p>${e(w.name!)}, ${e(w.location!)}</p><p style="color:#607d8b">${rangeOf(w, lang, 'capitals', ' – ', either(lang, 'À CE JOUR', 'TODAY'))}</p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}</div><div class="c"><h2 style="margin-top:0">${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => `<p style="margin-top:2mm"><b>${e(diplomaOf(s, ' '))}</b></p><p>${e(s.institution!)}</p><p style="color:#607d8b">${yearOf(s.startDate)} – ${yearOf(s.endDate)}</p>`)}<h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p>${l.language}<span style="float:right">${l.fluency === 'native' ? either(lang, 'natif', 'native') : l.fluency}</span></p>`)}<h2>${either(lang, 'Intérêts', 'Interests')}</h2>${join(p.interests, (i) => `<p>${e(i.name)}</p>`)}</div></div>`,
    ),
}

/** Chronology by year: each year range a heading, work and studies in one section «Parcours» from the latest to the first. */
const oneThread: Stranger = {
  name: 'text-slashes',
  via: 'txt',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    `${b.name} // ${b.label}\n${b.location!.city} // ${b.phone} // ${b.email}\n${join(linksOf({ basics: b }), (x) => `${x}\n`)}\n>>> ${either(lang, 'PROFIL', 'PROFILE')}\n${b.summary}\n\n>>> ${either(lang, 'EXPERIENCES', 'EXPERIENCE')}\n${join(p.work, (w) => `[${rangeOf(w, lang, 'slash', '-')}] ${w.name} / ${w.location} / ${w.position}\n${join(w.highlights!, (h) => `    ${h}\n`)}`)}\n>>> ${either(lang, 'FORMATIONS', 'EDUCATION')}\n${join(p.education, (s) => `[${yearOf(s.endDate)}] ${s.institution} / ${diplomaOf(s, ' ')}\n`)}\n>>> ${either(lang, 'COMPETENCES', 'SKILLS')}\n${join(p.skills, (s) => s.name, ' / ')}\n\n>>> ${either(lang, 'LANGUES', 'LANGUAGES')}\n${join(p.languages, (l) => `${l.language} = ${levelOf(l.fluency, lang).toLowerCase()}`, ' / ')}\n`,
}

/** OpenDocument with the dates in a first line in italics at the right, employer and town in small capitals, numbered skills. */
const written: Stranger = {
  name: 'odt-dates-right',
  via: 'office-odt',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) =>
    `<html><meta charset="utf-8"><body><h1>${e(b.name)}</h1><p><i>${e(b.label)}</i></p><p>${either(lang, 'Tél', 'Tel')} ${e(b.phone)} • ${either(lang, 'Courriel', 'Email')} ${e(b.email)} • ${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}<h2>${either(lang, 'Qui je suis', 'Who I am')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Ma vie professionnelle', 'My working life')}</h2>${join(p.work, (w) => `<p align="right"><i>${rangeOf(w, lang, 'long', ' – ')}</i></p><p><b>${e(w.name!.toLocaleUpperCase('fr'))}</b> – ${e(w.location!)}</p><p>${e(w.position!)}</p><ol>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ol>`)}<h2>${either(lang, 'Mes années d’études', 'My years of study')}</h2>${join(p.education, (s) => `<p align="right"><i>${yearOf(s.startDate)} – ${yearOf(s.endDate)}</i></p><p><b>${e(s.institution!.toLocaleUpperCase('fr'))}</b></p><p>${e(diplomaOf(s, ' '))}</p>`)}<h2>${either(lang, 'Ce que je maîtrise', 'What I master')}</h2><ol>${join(p.skills, (s) => `<li>${e(s.name)}</li>`)}</ol><h2>${either(lang, 'Les langues que je parle', 'The languages I speak')}</h2><ul>${join(p.languages, (l) => `<li>${l.language} : ${l.fluency === 'native' ? either(lang, 'maternelle', 'native') : `${either(lang, 'niveau', 'level')} ${l.fluency}`}</li>`)}</ul></body></html>`,
}

/** A grey column at the right with big initials, labels over values; jobs with a vertical bar, «Employer | Town» over the post. */
const labels: Stranger = {
  name: 'labels-over-values',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const pair = (label: string, value: string) =>
      `<p style="color:#999;font-size:7.5pt;margin-top:2mm">${label}</p><p>${value}</p>`
    return page(
      '@page{margin:0}.g{display:grid;grid-template-columns:1fr 60mm;min-height:296mm}.m{padding:14mm 10mm}.s{background:#efefef;padding:14mm 7mm;font-size:9pt}h2{font-size:10pt;letter-spacing:2px;text-transform:uppercase;margin:6mm 0 2mm}.j{border-left:2px solid #222;padding-left:4mm;margin-bottom:4mm}',
      `<div class="g"><div class="m"><h1 style="font-size:26pt;font-weight:300">${e(b.name)}</h1><p style="letter-spacing:2px">${e(b.label.toLocaleUpperCase('fr'))}</p><h2>${either(lang, 'Expérience', 'Experience')}</h2>${join(p.work, (w) => `<div class="j"><p>${e(w.name!)} | ${e(w.location!)}</p><p><b>${e(w.position!)}</b> | <i>${rangeOf(w, lang, 'slash', ' - ')}</i></p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul></div>`)}<h2>${either(lang, 'Éducation', 'Education')}</h2>${join(p.education, (s) => `<div class="j"><p>${e(s.institution!)}</p><p><b>${e(diplomaOf(s, ', '))}</b> | <i>${yearOf(s.endDate)}</i></p></div>`)}</div><div class="s">${pair(either(lang, 'Téléphone', 'Phone'), e(b.phone))}${pair('E-mail', `<span style="overflow-wrap:anywhere">${e(b.email)}</span>`)}${pair(either(lang, 'Adresse', 'Address'), e(b.location!.city!))}${join(linksOf({ basics: b }), (x) => pair('Web', `<span style="font-size:7pt">${e(x)}</span>`))}<h2>${either(lang, 'Profil', 'Profile')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Compétences', 'Skills')}</h2>${join(p.skills, (s) => `<p>– ${e(s.name)}</p>`)}<h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => pair(levelOf(l.fluency, lang), l.language))}</div></div>`,
    )
  },
}

/** Old Word typed with tabs alone: dates, tab, post, tab, employer; the second line under the post. */
const tabbed: Stranger = {
  name: 'rich-letters-apart',
  via: 'office-rtf',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const apart = (words: string) => [...words.toLocaleUpperCase('fr')].join(' ').replaceAll('   ', '   ')
    return `<html><meta charset="utf-8"><body><p><b>${e(b.name)}</b> (${e(b.label)})</p><p>${either(lang, 'Demeurant à', 'Living in')} ${e(b.location!.city!)}, ${e(b.phone)}, ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}<p><b>${apart(either(lang, 'Profil', 'Profile'))}</b></p><p>${e(b.summary)}</p><p><b>${apart(either(lang, 'Expériences', 'Experience'))}</b></p>${join(p.work, (w) => `<p>- ${rangeOf(w, lang, 'long', either(lang, ' à ', ' to '))} : <b>${e(w.name!)}</b> (${e(w.location!)})</p><p>&nbsp;&nbsp;&nbsp;${e(w.position!)}</p>${join(w.highlights!, (h) => `<p>&nbsp;&nbsp;&nbsp;* ${e(h)}</p>`)}`)}<p><b>${apart(either(lang, 'Formation', 'Education'))}</b></p>${join(p.education, (s) => `<p>- ${yearOf(s.endDate)} : <b>${e(diplomaOf(s, ' '))}</b>, ${e(s.institution!)}</p>`)}<p><b>${apart(either(lang, 'Compétences', 'Skills'))}</b></p><p>${join(p.skills, (s) => `- ${e(s.name)}`, '<br>')}</p><p><b>${apart(either(lang, 'Langues', 'Languages'))}</b></p><p>${join(p.languages, (l) => `- ${l.language}, ${levelOf(l.fluency, lang).toLowerCase()}`, '<br>')}</p></body></html>`
  },
}

export const later: Stranger[] = [captions, rings, letter, panels, oneThread, written, labels, tabbed]
