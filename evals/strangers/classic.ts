import { escape as e } from '../cv/markup.ts'
import { page, type Stranger } from './stranger.ts'
import { dateOf, diplomaOf, either, levelOf, linksOf, rangeOf } from './words.ts'

/** A British CV: letter-like head, personal statement, «Company, Town – Position» over the dates, referees at the end. */
const british: Stranger = {
  name: 'letter-british',
  via: 'office-pdf',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{font-family:"Liberation Sans"}h1{font-size:18pt}h2{font-size:12pt;text-decoration:underline;margin-top:12pt}',
      `<h1>${e(b.name)}</h1><p>14 Orchard Lane</p><p>${e(b.location!.city!)}</p><p>${b.location!.postalCode}</p><p>${either(lang, 'Téléphone', 'Telephone')}: ${e(b.phone)}</p><p>Email: ${e(b.email)}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p>Web: ${e(x)}</p>`)
        .join('')}
<h2>${either(lang, 'Profil personnel', 'Personal Statement')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Compétences clés', 'Key Skills')}</h2><ul>${p.skills.map((s) => `<li>${e(s.name)}</li>`).join('')}</ul><h2>${either(lang, 'Emplois occupés', 'Career History')}</h2>${p.work.map((w) => `<p><b>${e(w.name!)}, ${e(w.location!)} – ${e(w.position!)}</b></p><p>${rangeOf(w, lang, 'long', ' – ')}</p>${w.highlights!.map((h) => `<p>${e(h)}.</p>`).join('')}`).join('')}
<h2>${either(lang, 'Diplômes', 'Education and Qualifications')}</h2>${p.education.map((s) => `<p><b>${e(s.institution!)}</b> (${rangeOf(s, lang, 'years', ' – ')})</p><p>${e(diplomaOf(s, ' '))}</p>`).join('')}<h2>${either(lang, 'Langues', 'Languages')}</h2><p>${p.languages.map((l) => `${l.language} – ${levelOf(l.fluency, lang).toLowerCase()}`).join(', ')}</p><h2>${either(lang, "Centres d'intérêt", 'Interests')}</h2><p>${e(p.interests.map((i) => i.name).join(', '))}</p><h2>${either(lang, 'Références', 'References')}</h2><p>${either(lang, 'Fournies sur demande', 'Available on request')}.</p><p>Mrs Joan Peters, Harbour Offices, 07700 900111, j.peters@example.net</p>`,
    ),
}

const cell = 'style="width:35mm;vertical-align:top"'
/** Word's table of two columns: dates on the left, everything else on the right; age and family on top. */
const tabled: Stranger = {
  name: 'word-two-cells',
  via: 'office-docx',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'h2{background:#ddd;font-size:12pt}table{width:100%}',
      `<table><tr><td><p><b>${e(b.name)}</b></p><p>3 ${either(lang, 'rue des Lilas', 'Lilac Street')}</p><p>${b.location!.postalCode} ${e(b.location!.city!)}</p><p>${e(b.phone)}</p><p>${e(b.email)}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p>${e(x)}</p>`)
        .join(
          '',
        )}</td><td><p>${either(lang, '34 ans, marié, 2 enfants', '34 years old, married')}</p><p>${either(lang, 'Permis B, véhicule personnel', 'Full driving licence')}</p></td></tr></table><p style="text-align:center"><b>${e(b.label)}</b></p><p>${e(b.summary)}</p>
<h2>${either(lang, 'EXPÉRIENCE PROFESSIONNELLE', 'PROFESSIONAL EXPERIENCE')}</h2><table>${p.work.map((w) => `<tr><td ${cell}><p>${rangeOf(w, lang, 'slash', ' - ', either(lang, 'ce jour', 'now'))}</p></td><td><p><b>${e(w.position!)}</b></p><p>${e(w.name!)} (${e(w.location!)})</p>${w.highlights!.map((h) => `<p>- ${e(h)}</p>`).join('')}</td></tr>`).join('')}</table>
<h2>${either(lang, 'FORMATION', 'EDUCATION')}</h2><table>${p.education.map((s) => `<tr><td ${cell}><p>${rangeOf(s, lang, 'years', '-')}</p></td><td><p><b>${e(diplomaOf(s, ' '))}</b>, ${e(s.institution!)}</p></td></tr>`).join('')}</table>
<h2>${either(lang, 'COMPÉTENCES', 'SKILLS')}</h2><table><tr>${[0, 3]
        .map(
          (at) =>
            `<td>${p.skills
              .slice(at, at ? 9 : 3)
              .map((s) => `<p>- ${e(s.name)}</p>`)
              .join('')}</td>`,
        )
        .join('')}</tr></table>
<h2>${either(lang, 'LANGUES', 'LANGUAGES')}</h2><table>${p.languages.map((l) => `<tr><td ${cell}><p>${l.language}</p></td><td><p>${levelOf(l.fluency, lang)}</p></td></tr>`).join('')}</table><h2>${either(lang, 'DIVERS', 'OTHER')}</h2><p>${either(lang, "Centres d'intérêt", 'Interests')} : ${e(p.interests.map((i) => i.name).join(', '))}</p>`,
    ),
}

const aside = (lang: 'fr' | 'en') => either(lang, 'À PROPOS', 'ABOUT')
/** One table holds the whole page in Word: a shaded cell with contact and lists beside one with the story. */
const halves: Stranger = {
  name: 'word-side-cell',
  via: 'office-docx',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'table{width:100%}td{vertical-align:top}h2{font-size:12pt}',
      `<table><tr><td style="width:60mm;background:#e8eef4"><p><b>CONTACT</b></p><p>${e(b.phone)}</p><p>${e(b.email)}</p><p>${e(b.location!.city!)}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p>${e(x)}</p>`)
        .join(
          '',
        )}<p><b>${either(lang, 'COMPÉTENCES', 'SKILLS')}</b></p><ul>${p.skills.map((s) => `<li>${e(s.name)}</li>`).join('')}</ul><p><b>${either(lang, 'LANGUES', 'LANGUAGES')}</b></p>${p.languages.map((l) => `<p>${l.language} – ${levelOf(l.fluency, lang)}</p>`).join('')}<p><b>${either(lang, 'LOISIRS', 'HOBBIES')}</b></p><p>${e(p.interests.map((i) => i.name).join(', '))}</p></td>
<td><h1>${e(b.name)}</h1><p>${e(b.label)}</p><p><b>${aside(lang)}</b></p><p>${e(b.summary)}</p><p><b>${either(lang, 'EXPÉRIENCES', 'EXPERIENCE')}</b></p>${p.work.map((w) => `<p><b>${rangeOf(w, lang, 'short', ' - ')} : ${e(w.position!)}</b></p><p><i>${e(w.name!)}, ${e(w.location!)}</i></p><ul>${w.highlights!.map((h) => `<li>${e(h)}</li>`).join('')}</ul>`).join('')}<p><b>${either(lang, 'FORMATIONS', 'EDUCATION')}</b></p>${p.education.map((s) => `<p><b>${dateOf(s.endDate!, lang, 'years')} : ${e(diplomaOf(s, ' '))}</b></p><p><i>${e(s.institution!)}</i></p>`).join('')}</td></tr></table>`,
    ),
}

/** A letter typed in one go: bold labels, one line a job with «chez» or «with», months in capitals. */
const typed: Stranger = {
  name: 'typed-lines',
  via: 'office-odt',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{font-family:"Liberation Serif"}',
      `<p><b>${e(b.name)}</b> – ${e(b.label)}</p><p>${e(b.location!.city!)} / ${e(b.phone)} / ${e(b.email)}${linksOf({
        basics: b,
      })
        .map((x) => ` / ${e(x)}`)
        .join(
          '',
        )}</p><p><br></p><p><b>${either(lang, 'Objectif', 'Objective')} :</b> ${e(b.summary)}</p><p><br></p><p><b>${either(lang, 'Expériences', 'Experience')} :</b></p>${p.work.map((w) => `<p>${rangeOf(w, lang, 'capitals', either(lang, ' à ', ' to '), either(lang, 'CE JOUR', 'DATE'))} : ${e(w.position!)} ${either(lang, 'chez', 'at')} ${e(w.name!)} (${e(w.location!)})</p>`).join('')}<p><br></p><p><b>${either(lang, 'Études', 'Studies')} :</b></p>${p.education.map((s) => `<p>${dateOf(s.endDate!, lang, 'years')} : ${e(diplomaOf(s, ' '))} – ${e(s.institution!)}</p>`).join('')}<p><br></p><p><b>${either(lang, 'Compétences', 'Skills')} :</b> ${e(p.skills.map((s) => s.name).join(', '))}</p><p><b>${either(lang, 'Langues', 'Languages')} :</b> ${p.languages.map((l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`).join(', ')}</p><p><b>${either(lang, 'Loisirs', 'Hobbies')} :</b> ${e(p.interests.map((i) => i.name).join(', '))}</p>`,
    ),
}

/** Company and dates in bold over position and town, kept in tabs of a rich text. */
const ranked: Stranger = {
  name: 'rich-company-first',
  via: 'office-rtf',
  told: { levels: 'cefr', summary: false },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'h2{font-size:13pt;color:#7a1f3d}table{width:100%}',
      `<h1>${e(b.name)}</h1><p>${e(b.label)}</p><p>${b.location!.postalCode} ${e(b.location!.city!)} • ${e(b.phone)} • ${e(b.email)}${linksOf(
        { basics: b },
      )
        .map((x) => ` • ${e(x)}`)
        .join(
          '',
        )}</p><h2>${either(lang, 'Mon parcours', 'Where I have worked')}</h2>${p.work.map((w) => `<table><tr><td><b>${e(w.name!)}</b></td><td align="right">${rangeOf(w, lang, 'dot', ' – ', either(lang, 'à ce jour', 'to date'))}</td></tr><tr><td><i>${e(w.position!)}</i></td><td align="right">${e(w.location!)}</td></tr></table><ul>${w.highlights!.map((h) => `<li>${e(h)}</li>`).join('')}</ul>`).join('')}<h2>${either(lang, 'Mes études', 'My education')}</h2>${p.education.map((s) => `<table><tr><td><b>${e(s.institution!)}</b></td><td align="right">${rangeOf(s, lang, 'years', ' – ')}</td></tr><tr><td>${e(diplomaOf(s, ', '))}</td><td></td></tr></table>`).join('')}<h2>${either(lang, 'Ce que je sais faire', 'What I can do')}</h2><p>${e(p.skills.map((s) => s.name).join(' – '))}</p><h2>${either(lang, 'Mes langues', 'My languages')}</h2>${p.languages.map((l) => `<p>${l.language} : ${l.fluency === 'native' ? levelOf(l.fluency, lang).toLowerCase() : l.fluency}</p>`).join('')}`,
    ),
}

export const classic: Stranger[] = [british, tabled, halves, typed, ranked]
