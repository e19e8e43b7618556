import { escape as e } from '../cv/markup.ts'
import { page, type Full, type Stranger } from './stranger.ts'
import { byCompany, dateOf, diplomaOf, either, lastingOf, levelOf, linksOf, rangeOf, type Work } from './words.ts'

function networkJobs(work: Work[], lang: 'fr' | 'en'): string {
  const when = (job: Work) =>
    `<p>${rangeOf(job, lang, 'long', ' - ', 'Present')} <span style="color:#777">(${lastingOf(job, lang)})</span></p>`
  return byCompany(work)
    .map((group) => {
      const company = `<p style="font-size:12pt;margin-top:3mm">${e(group[0]!.name!)}</p>`
      const jobs = group.map(
        (job) =>
          `<p style="font-size:11.5pt">${e(job.position!)}</p>${when(job)}<p style="color:#777">${e(job.location!)}</p>${job.highlights!.map((h) => `<p>- ${e(h)}</p>`).join('')}`,
      )
      if (group.length === 1) return company + jobs[0]!
      const whole = { startDate: group.at(-1)!.startDate, endDate: group[0]!.endDate }
      return `${company}<p>${lastingOf(whole, lang)}</p>${jobs.join('')}`
    })
    .join('')
}

/** The PDF that a professional network makes of a profile. */
const network: Stranger = {
  name: 'network-export',
  via: 'print',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '@page{margin:0}body{font:10.5pt/1.35 "DejaVu Sans"}.g{display:grid;grid-template-columns:62mm 1fr;min-height:297mm}.s{background:#293e49;color:#e1e8ed;padding:14mm 6mm;font-size:9pt}.s h2{color:#fff;font-weight:400;font-size:12pt;margin:6mm 0 2mm}.m{padding:14mm 8mm}.m h2{font-weight:400;font-size:14pt;border-top:1px solid #ccc;padding-top:3mm;margin:5mm 0 2mm}h1{font-weight:400;font-size:24pt}.y{color:#777}',
      `<div class="g"><div class="s"><h2>${either(lang, 'Coordonnées', 'Contact')}</h2><p>${e(b.phone)} <span>(Mobile)</span></p><p>${e(b.email)}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p style="overflow-wrap:anywhere">${e(x)}${x.includes('linkedin') ? ' (LinkedIn)' : ' (Portfolio)'}</p>`)
        .join(
          '',
        )}<h2>${either(lang, 'Principales compétences', 'Top Skills')}</h2>${p.skills.map((s) => `<p>${e(s.name)}</p>`).join('')}<h2>Languages</h2>${p.languages.map((l) => `<p>${l.language} (${networkLevel(l.fluency)})</p>`).join('')}<h2>Certifications</h2>${p.certificates.map((c) => `<p>${e(c.name)}</p>`).join('')}</div>
<div class="m"><h1>${e(b.name)}</h1><p>${e(b.label)}</p><p class="y">${e(b.location!.city!)}, ${either(lang, 'France', 'England, United Kingdom')}</p><h2>${either(lang, 'Résumé', 'Summary')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Expérience', 'Experience')}</h2>${networkJobs(p.work, lang)}<h2>${either(lang, 'Formation', 'Education')}</h2>${p.education.map((s) => `<p style="font-size:12pt">${e(s.institution!)}</p><p>${e(diplomaOf(s, ', '))} <span class="y">· (${dateOf(s.startDate!, lang, 'years')} - ${dateOf(s.endDate!, lang, 'years')})</span></p>`).join('')}</div></div>`,
    ),
}

function networkLevel(fluency: string): string {
  const words: Record<string, string> = { native: 'Native or Bilingual', C2: 'Native or Bilingual', C1: 'Full Professional' }
  return words[fluency] ?? (fluency === 'B2' ? 'Professional Working' : fluency === 'B1' ? 'Limited Working' : 'Elementary')
}

/** What a job board prints of a profile: «School - Town», «September 2019 to Present», years of practice after skills. */
const board: Stranger = {
  name: 'board-export',
  via: 'print',
  told: { levels: 'words', summary: true },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'h1{font-size:20pt}h2{font-size:13pt;color:#2557a7;border-bottom:1px solid #d4d2d0;margin:6mm 0 2mm}.y{color:#6f6f6f}p{margin-bottom:.5mm}',
      `<h1>${e(b.name)}</h1><p><b>${e(b.label)}</b></p><p class="y">${e(b.location!.city!)}</p><p><a href="mailto:${b.email}">${e(b.email)}</a></p><p>${e(b.phone)}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p>${e(x)}</p>`)
        .join(
          '',
        )}<p style="margin-top:3mm">${e(b.summary)}</p><p>${either(lang, 'Disponible : Immédiatement', 'Authorized to work in the UK for any employer')}</p>
<h2>${either(lang, 'Expérience professionnelle', 'Work Experience')}</h2>${p.work.map((w) => `<p style="margin-top:3mm"><b>${e(w.position!)}</b></p><p class="y">${e(w.name!)} - ${e(w.location!)}</p><p class="y">${rangeOf(w, lang, 'long', either(lang, ' à ', ' to '), either(lang, 'Présent', 'Present'))}</p>${w.highlights!.map((h) => `<p>• ${e(h)}</p>`).join('')}`).join('')}
<h2>${either(lang, 'Formation', 'Education')}</h2>${p.education.map((s) => `<p style="margin-top:3mm"><b>${e(diplomaOf(s, either(lang, ' en ', ' in ')))}</b></p><p class="y">${e(s.institution!)}</p><p class="y">${rangeOf(s, lang, 'long', either(lang, ' à ', ' to '))}</p>`).join('')}
<h2>${either(lang, 'Compétences', 'Skills')}</h2>${p.skills.map((s, i) => `<p>• ${e(s.name)} (${i ? `${i + 1} ${either(lang, 'ans', 'years')}` : either(lang, "Moins d'un an", 'Less than 1 year')})</p>`).join('')}
<h2>${either(lang, 'Langues', 'Languages')}</h2>${p.languages.map((l) => `<p>• ${l.language} - ${levelOf(l.fluency, lang)}</p>`).join('')}
<h2>${either(lang, 'Certifications et licences', 'Certifications and Licenses')}</h2>${p.certificates.map((c) => `<p><b>${e(c.name)}</b></p><p class="y">${either(lang, 'janvier', 'January')} ${c.date}</p>`).join('')}`,
    ),
}

/** The European passport of 2020: bracketed full dates before the post in small capitals, a line of towns under it. */
const passport: Stranger = {
  name: 'europass-2020',
  via: 'print',
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{font:10pt/1.5 "DejaVu Sans"}h1{font-size:22pt;color:#0e4194;font-weight:400}h2{font-size:11pt;color:#0e4194;border-bottom:1px solid #0e4194;margin:5mm 0 2mm;font-weight:400;text-transform:uppercase}.b{font-weight:bold;color:#0e4194;text-transform:uppercase;font-size:9.5pt}table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:1mm 2mm;text-align:center;font-weight:400}',
      `<div style="text-align:right;color:#0e4194">europass</div><h1>${e(b.name)}</h1><p><b>${either(lang, 'Nationalité', 'Nationality')}:</b> ${either(lang, 'Française', 'British')} &nbsp; <b>${either(lang, 'Date de naissance', 'Date of birth')}:</b> 14/02/1989 &nbsp; <b>${either(lang, 'Numéro de téléphone', 'Phone number')}:</b> ${e(b.phone)} (${either(lang, 'Portable', 'Mobile')})</p><p><b>${either(lang, 'Adresse e-mail', 'Email address')}:</b> ${e(b.email)}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p><b>${either(lang, 'Site web', 'Website')}:</b> ${e(x)}</p>`)
        .join(
          '',
        )}<p><b>${either(lang, 'Adresse', 'Address')}:</b> ${b.location!.postalCode} ${e(b.location!.city!)} (${either(lang, 'Domicile', 'Home')})</p>
<h2>${either(lang, 'À propos de moi', 'About me')}</h2><p>${e(b.summary)}</p>
<h2>${either(lang, 'Expérience professionnelle', 'Work experience')}</h2>${p.work.map((w) => `<p>[ ${rangeOf(w, lang, 'day', ' – ', either(lang, 'Actuel', 'Current'))} ] <span class="b">${e(w.position!)}</span></p><p><b>${e(w.name!)}</b></p><p><b>${either(lang, 'Ville', 'City')}:</b> ${e(w.location!)} | <b>${either(lang, 'Pays', 'Country')}:</b> ${either(lang, 'France', 'United Kingdom')}</p><ul>${w.highlights!.map((h) => `<li>${e(h)}</li>`).join('')}</ul>`).join('')}
<h2>${either(lang, 'Éducation et formation', 'Education and training')}</h2>${p.education.map((s) => `<p>[ ${rangeOf(s, lang, 'day', ' – ')} ] <span class="b">${e(diplomaOf(s, ', '))}</span></p><p><b>${e(s.institution!)}</b></p>`).join('')}
<h2>${either(lang, 'Compétences linguistiques', 'Language skills')}</h2><p>${either(lang, 'Langue(s) maternelle(s)', 'Mother tongue(s)')}: <b>${p.languages.find((l) => l.fluency === 'native')!.language}</b></p><p>${either(lang, 'Autre(s) langue(s)', 'Other language(s)')}:</p>${p.languages
        .filter((l) => l.fluency !== 'native')
        .map(
          (l) =>
            `<p><b>${l.language}</b></p><p>${either(lang, 'COMPRÉHENSION ORALE', 'LISTENING')} ${l.fluency} ${either(lang, 'LECTURE', 'READING')} ${l.fluency} ${either(lang, 'ÉCRITURE', 'WRITING')} ${l.fluency}</p>`,
        )
        .join('')}
<h2>${either(lang, 'Compétences', 'Skills')}</h2><p>${p.skills.map((s) => e(s.name)).join(' | ')}</p>`,
    ),
}

/** A public employment service's print: «De … à …» in a grey column, «employeur — lieu», know-how apart from personal strengths. */
const service: Stranger = {
  name: 'service-export',
  via: 'print',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }: Full, lang) =>
    page(
      'h2{background:#283276;color:#fff;font-size:11pt;padding:1.5mm 3mm;margin:5mm 0 2mm}.r{display:grid;grid-template-columns:44mm 1fr;gap:4mm;margin-bottom:2mm}.r>:first-child{color:#666}',
      `<div style="display:flex;justify-content:space-between"><div><h1 style="font-size:16pt">${e(b.name.toLocaleUpperCase('fr'))}</h1><p>${e(b.label)}</p></div><div style="font-size:9pt"><p>${either(lang, 'Tél. :', 'Tel:')} ${e(b.phone)}</p><p>${either(lang, 'Courriel :', 'E-mail:')} ${e(b.email)}</p><p>${b.location!.postalCode} ${e(b.location!.city!.toLocaleUpperCase('fr'))}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p>${e(x)}</p>`)
        .join('')}</div></div><p style="margin-top:3mm"><i>${e(b.summary)}</i></p>
<h2>${either(lang, 'MES EXPÉRIENCES PROFESSIONNELLES', 'MY WORK EXPERIENCE')}</h2>${p.work.map((w) => `<div class="r"><div>${w.endDate ? (w.endDate === w.startDate ? dateOf(w.startDate!, lang, 'slash') : `${either(lang, 'De', 'From')} ${dateOf(w.startDate!, lang, 'slash')} ${either(lang, 'à', 'to')} ${dateOf(w.endDate, lang, 'slash')}`) : `${either(lang, 'Depuis', 'Since')} ${dateOf(w.startDate!, lang, 'slash')}`}</div><div><b>${e(w.position!)}</b><p>${e(w.name!)} — ${e(w.location!)}</p>${w.highlights!.map((h) => `<p>- ${e(h)}</p>`).join('')}</div></div>`).join('')}
<h2>${either(lang, 'MES FORMATIONS', 'MY TRAINING')}</h2>${p.education.map((s) => `<div class="r"><div>${dateOf(s.endDate!, lang, 'years')}</div><div><b>${e(diplomaOf(s, ' '))}</b><p>${e(s.institution!)}</p></div></div>`).join('')}
<h2>${either(lang, 'MES SAVOIR-FAIRE', 'MY SKILLS')}</h2><ul>${p.skills.map((s) => `<li>${e(s.name)}</li>`).join('')}</ul>
<h2>${either(lang, 'MES LANGUES', 'MY LANGUAGES')}</h2>${p.languages.map((l) => `<p>${l.language} : ${levelOf(l.fluency, lang)}</p>`).join('')}
<h2>${either(lang, 'MES PERMIS', 'MY LICENCES')}</h2><p>${either(lang, 'B - Véhicule léger', 'B - Car')}</p>`,
    ),
}

export const exported: Stranger[] = [network, board, passport, service]
