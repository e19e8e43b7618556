import { escape as e } from '../cv/markup.ts'
import { type Stranger, page } from './stranger.ts'
import { bare, dateOf, diplomaOf, either, lastingOf, levelOf, linksOf, rangeOf, type Work, join, yearOf } from './words.ts'

const people = 'odd.json'
const word = (body: string) =>
  `<html><meta charset="utf-8"><body style="font-family:Carlito;font-size:11pt">${body}</body></html>`

/** A record a job, a key a line, as a form of a job board exports it. */
const records: Stranger = {
  name: 'text-records',
  via: 'txt',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const key = (french: string, english: string, value: string) => `${either(lang, french, english)}: ${value}\n`
    const iso = (date: string | undefined) => date ?? either(lang, 'en cours', 'current')
    return `${key('Nom', 'Name', b.name)}${key('Titre', 'Title', b.label)}${key('Ville', 'City', b.location!.city!)}${key('Courriel', 'Email', b.email)}${key('Téléphone', 'Phone', b.phone)}${join(linksOf({ basics: b }), (x) => key('Lien', 'Link', x))}\n${key('Résumé', 'Summary', b.summary)}\n== ${either(lang, 'Expériences', 'Experience')} ==\n\n${join(
      p.work,
      (w) =>
        `${key('Employeur', 'Employer', w.name!)}${key('Fonction', 'Job title', w.position!)}${key('Lieu', 'Location', w.location!)}${key('Début', 'Start', iso(w.startDate))}${key('Fin', 'End', iso(w.endDate))}${key(
          'Missions',
          'Duties',
          join(w.highlights!, (h) => h, '; '),
        )}\n`,
    )}== ${either(lang, 'Formations', 'Education')} ==\n\n${join(p.education, (s) => `${key('Établissement', 'School', s.institution!)}${key('Diplôme', 'Degree', diplomaOf(s, ' '))}${key('Année', 'Year', yearOf(s.endDate))}\n`)}== ${either(lang, 'Compétences', 'Skills')} ==\n\n${join(p.skills, (s) => s.name, '; ')}\n\n== ${either(lang, 'Langues', 'Languages')} ==\n\n${join(p.languages, (l) => `${l.language}: ${l.fluency === 'native' ? either(lang, 'langue maternelle', 'native') : l.fluency}\n`)}`
  },
}

/** Dates as machines write them with an arrow, at the right edge; the employer under the post after an at sign. */
const arrows: Stranger = {
  name: 'iso-arrows',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const when = (w: Work) => `${w.startDate} → ${w.endDate ?? either(lang, 'présent', 'now')}`
    return page(
      'h1{font-size:20pt}h2{font-size:11pt;margin:5mm 0 1mm;color:#0a7}h2:before{content:"# "}.row{display:flex;justify-content:space-between}code{background:#eee;padding:0 1mm;margin-right:2mm}',
      `<h1>${e(b.name)}</h1><p>${e(b.label)} / ${e(b.location!.city!)}</p><p>${e(b.email)} / ${e(b.phone)}${join(linksOf({ basics: b }), (x) => ` / ${e(x)}`)}</p><h2>${either(lang, 'à propos', 'about')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'expérience', 'experience')}</h2>${join(p.work, (w) => `<div class="row"><b>${e(w.position!)}</b><span>${when(w)}</span></div><p>@ ${e(w.name!)}, ${e(w.location!)}</p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}<h2>${either(lang, 'formation', 'education')}</h2>${join(p.education, (s) => `<div class="row"><b>${e(diplomaOf(s, ' · '))}</b><span>${yearOf(s.startDate)} → ${yearOf(s.endDate)}</span></div><p>@ ${e(s.institution!)}</p>`)}<h2>${either(lang, 'compétences', 'skills')}</h2><p>${join(p.skills, (s) => `<code>${e(s.name)}</code>`)}</p><h2>${either(lang, 'langues', 'languages')}</h2><p>${join(p.languages, (l) => `${l.language}=${l.fluency === 'native' ? either(lang, 'maternelle', 'native') : l.fluency}`, ' ')}</p>`,
    )
  },
}

/** Cards in two columns of a wide page, read across; the dates at the foot of each card. */
const wide: Stranger = {
  name: 'wide-cards',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '@page{size:A4 landscape;margin:12mm}header{display:flex;justify-content:space-between;border-bottom:2px solid #333;margin-bottom:4mm}.cards{display:grid;grid-template-columns:1fr 1fr;gap:4mm}.card{border:1px solid #999;border-radius:3mm;padding:3mm}.foot{color:#777;font-size:8pt;margin-top:2mm}h2{font-size:12pt;margin:4mm 0 2mm}',
      `<header><div><h1>${e(b.name)}</h1><p>${e(b.label)}</p></div><div style="text-align:right"><p>${e(b.email)}</p><p>${e(b.phone)}</p><p>${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}</div></header><p>${e(b.summary)}</p><h2>${either(lang, 'Expériences professionnelles', 'Professional experience')}</h2><div class="cards">${join(p.work, (w) => `<div class="card"><b>${e(w.position!)}</b><p>${e(w.name!)} – ${e(w.location!)}</p><p>${join(w.highlights!, (h) => e(h), '. ')}.</p><p class="foot">${rangeOf(w, lang, 'short')}</p></div>`)}</div><h2>${either(lang, 'Formation', 'Education')}</h2><div class="cards">${join(p.education, (s) => `<div class="card"><b>${e(diplomaOf(s, ' '))}</b><p>${e(s.institution!)}</p><p class="foot">${yearOf(s.startDate)} – ${yearOf(s.endDate)}</p></div>`)}</div><h2>${either(lang, 'Compétences', 'Skills')}</h2><p>${join(p.skills, (s) => e(s.name), ' — ')}</p><h2>${either(lang, 'Langues', 'Languages')}</h2><p>${join(p.languages, (l) => `${l.language} : ${levelOf(l.fluency, lang).toLowerCase()}`, ' — ')}</p>`,
    ),
}

/** The oldest first, «Du 1er mars 2014 au 31 août 2017», the kind of contract in brackets. */
const oldestFirst: Stranger = {
  name: 'oldest-first',
  via: 'office-docx',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const when = (w: Work) =>
      w.endDate
        ? either(
            lang,
            `Du 1er ${dateOf(w.startDate!, lang, 'long')} au 28 ${dateOf(w.endDate, lang, 'long')} (CDD)`,
            `1st ${dateOf(w.startDate!, lang, 'long')} to 28th ${dateOf(w.endDate, lang, 'long')} (fixed term)`,
          )
        : either(
            lang,
            `Depuis le 1er ${dateOf(w.startDate!, lang, 'long')} (CDI)`,
            `Since 1st ${dateOf(w.startDate!, lang, 'long')} (permanent)`,
          )
    return word(
      `<p align="right"><b>${e(b.name)}</b></p><p align="right">${e(b.location!.postalCode!)} ${e(b.location!.city!)}</p><p align="right">${e(b.phone)}</p><p align="right">${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p align="right">${e(x)}</p>`)}<p align="center"><b>${e(b.label).toLocaleUpperCase('fr')}</b></p><p><i>${e(b.summary)}</i></p><p><b>${either(lang, 'Études', 'Studies')}</b></p>${join(p.education.toReversed(), (s) => `<p>${yearOf(s.startDate)}/${yearOf(s.endDate)} ${e(diplomaOf(s, ' '))} – ${e(s.institution!)}</p>`)}<p><b>${either(lang, 'Emplois', 'Employment')}</b></p>${join(p.work.toReversed(), (w) => `<p>${when(w)}</p><p><b>${e(w.position!)}</b> – ${e(w.name!)}, ${e(w.location!)}</p>${join(w.highlights!, (h) => `<p>– ${e(h)}</p>`)}`)}<p><b>${either(lang, 'Compétences', 'Skills')}</b></p><p>${join(p.skills, (s) => e(s.name), ' - ')}</p><p><b>${either(lang, 'Langues', 'Languages')}</b></p><p>${join(p.languages, (l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`, ' - ')}</p>`,
    )
  },
}

/** How long each job lasted comes first, in bold; then the post, the employer and the dates in one sentence of commas. */
const lastingFirst: Stranger = {
  name: 'lasting-first',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'h1{font-weight:300}h2{font-size:10pt;text-transform:uppercase;letter-spacing:1pt;border-top:1px solid #aaa;padding-top:2mm;margin-top:5mm}.job{display:grid;grid-template-columns:28mm 1fr;margin:2mm 0}',
      `<h1>${e(b.name)}</h1><p>${e(b.label)}, ${e(b.location!.city!)}</p><p>${e(b.phone)}, ${e(b.email)}${join(linksOf({ basics: b }), (x) => `, ${e(x)}`)}</p><h2>${either(lang, 'Profil', 'Profile')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Expérience', 'Experience')}</h2>${join(p.work, (w) => `<div class="job"><b>${lastingOf(w, lang)}</b><div><p><b>${e(w.position!)}</b>, ${e(w.name!)}, ${e(w.location!)}, ${rangeOf(w, lang, 'long')}</p><p>${join(w.highlights!, (h) => e(h), '. ')}.</p></div></div>`)}<h2>${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => `<div class="job"><b>${yearOf(s.endDate)}</b><p>${e(diplomaOf(s, ' '))}, ${e(s.institution!)}</p></div>`)}<h2>${either(lang, 'Compétences', 'Skills')}</h2><p>${join(p.skills, (s) => e(s.name), ', ')}</p><h2>${either(lang, 'Langues', 'Languages')}</h2><p>${join(p.languages, (l) => `${l.language}, ${levelOf(l.fluency, lang).toLowerCase()}`, '; ')}</p>`,
    ),
}

/** A page of a notebook as it exports itself: properties first, headings of jobs with code and emphasis. */
const notebook: Stranger = {
  name: 'notebook-export',
  via: 'md',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) =>
    `# ${b.name}\n\n${either(lang, 'Métier', 'Role')}: ${b.label}\n${either(lang, 'Basé à', 'Based in')}: ${b.location!.city}\n📧: ${b.email}\n📱: ${b.phone}\n${join(linksOf({ basics: b }), (x) => `🔗: [${bare(x)}](https://${x})\n`)}\n## 👋 ${either(lang, 'À propos', 'About')}\n\n${b.summary}\n\n## 💼 ${either(lang, 'Expérience', 'Experience')}\n\n${join(p.work, (w) => `### ${w.position} @ ${w.name}\n\n\`${rangeOf(w, lang, 'short', ' → ')}\` *${w.location}*\n\n${join(w.highlights!, (h) => `- [x]  ${h}\n`)}\n`)}## 🎓 ${either(lang, 'Formation', 'Education')}\n\n${join(p.education, (s) => `### ${diplomaOf(s, ' ')} @ ${s.institution}\n\n\`${yearOf(s.startDate)} → ${yearOf(s.endDate)}\`\n\n`)}## 🛠 ${either(lang, 'Compétences', 'Skills')}\n\n${join(p.skills, (s) => `- ${s.name}\n`)}\n## 🌍 ${either(lang, 'Langues', 'Languages')}\n\n${join(p.languages, (l) => `- ${l.language} — ${l.fluency === 'native' ? either(lang, 'maternelle', 'native') : l.fluency}\n`)}`,
}

/** Four columns without heads: dates, post, employer, town; nothing but lines between. */
const fourColumns: Stranger = {
  name: 'four-columns',
  via: 'office-pdf',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const row = (...cells: string[]) => `<tr valign="top">${join(cells, (cell) => `<td><p>${cell}</p></td>`)}</tr>`
    const title = (words: string) => `<p><b>${words}</b></p>`
    return word(
      `<p><b>${e(b.name)}</b>, ${e(b.label)}</p><p>${e(b.location!.city!)} · ${e(b.phone)} · ${e(b.email)}${join(linksOf({ basics: b }), (x) => ` · ${e(x)}`)}</p>${title(either(lang, 'Objectif', 'Objective'))}<p>${e(b.summary)}</p>${title(either(lang, 'Parcours', 'Career'))}<table border="1" cellspacing="0" width="640">${join(p.work, (w) => row(rangeOf(w, lang, 'slash', ' – '), e(w.position!), e(w.name!), e(w.location!)))}</table>${title(either(lang, 'Études', 'Education'))}<table border="1" cellspacing="0" width="640">${join(p.education, (s) => row(yearOf(s.endDate), e(diplomaOf(s, ' ')), e(s.institution!)))}</table>${title(either(lang, 'Compétences', 'Skills'))}<p>${join(p.skills, (s) => e(s.name), ' ; ')}</p>${title(either(lang, 'Langues', 'Languages'))}<p>${join(p.languages, (l) => `${l.language} ${l.fluency === 'native' ? either(lang, 'langue maternelle', 'native') : l.fluency}`, ' ; ')}</p>`,
    )
  },
}

/** Cards at both sides of a line in the middle of the page by turns, the years on the line. */
const zigzag: Stranger = {
  name: 'zigzag',
  via: 'print',
  people,
  told: { levels: 'none' },
  write: ({ basics: b, ...p }, lang) => {
    const turn = (year: string, body: string, index: number) => {
      const [left, right] = index % 2 ? ['', body] : [body, '']
      return `<div class="z"><div>${left}</div><b>${year}</b><div>${right}</div></div>`
    }
    return page(
      '.z{display:grid;grid-template-columns:1fr 34mm 1fr;margin-bottom:3mm}.z>b{text-align:center;color:#b40}h1,h2,.c{text-align:center}h2{margin:5mm 0 3mm;font-size:12pt}',
      `<h1>${e(b.name)}</h1><p class="c">${e(b.label)}</p><p class="c">${e(b.email)} | ${e(b.phone)} | ${e(b.location!.city!)}${join(linksOf({ basics: b }), (x) => ` | ${e(x)}`)}</p><h2>${either(lang, 'Qui suis-je ?', 'Who am I?')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Mon parcours', 'My career')}</h2>${join(p.work, (w, at) => turn(rangeOf(w, lang, 'slash', ' – '), `<p><b>${e(w.position!)}</b></p><p>${e(w.name!)}, ${e(w.location!)}</p><p>${join(w.highlights!, (h) => e(h), '. ')}.</p>`, at))}<h2>${either(lang, 'Mes études', 'My studies')}</h2>${join(p.education, (s, at) => turn(`${yearOf(s.startDate)} – ${yearOf(s.endDate)}`, `<p><b>${e(diplomaOf(s, ' '))}</b></p><p>${e(s.institution!)}</p>`, at))}<h2>${either(lang, 'Mes compétences', 'My skills')}</h2><p class="c">${join(p.skills, (s) => e(s.name), ' • ')}</p><h2>${either(lang, 'Mes langues', 'My languages')}</h2><p class="c">${join(p.languages, (l) => l.language, ' • ')}</p>`,
    )
  },
}

export const arranged: Stranger[] = [records, arrows, wide, oldestFirst, lastingFirst, notebook, fourColumns, zigzag]
