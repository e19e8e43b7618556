import { escape as e } from '../cv/markup.ts'
import { page, type Stranger } from './stranger.ts'
import { dateOf, diplomaOf, either, levelOf, linksOf, rangeOf } from './words.ts'

/** A serif page with the dates in a narrow column left and the contact right, as the curriculum class of LaTeX sets it. */
const modern: Stranger = {
  name: 'latex-modern',
  via: 'print',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{font:11pt/1.3 "DejaVu Serif",serif}.r{display:grid;grid-template-columns:27mm 1fr;gap:4mm;margin:2mm 0}.r>:first-child{text-align:right;font-size:9.5pt}h2{font-weight:400;font-size:15pt;color:#3873b3;display:grid;grid-template-columns:27mm 1fr;gap:4mm;margin:5mm 0 1mm}h2:before{content:"";height:2mm;background:#3873b3;align-self:center}.t{display:flex;justify-content:space-between}.a{text-align:right;font-style:italic;font-size:9pt;color:#555}h1{font-weight:300;font-size:30pt}',
      `<div class="t"><div><h1>${e(b.name)}</h1><p style="font-style:italic;font-size:14pt;color:#666">${e(b.label)}</p></div><div class="a">${[`${b.location!.postalCode} ${b.location!.city}`, `☎ ${b.phone}`, `✉ ${b.email}`, ...linksOf({ basics: b })].map((x) => `<div>${e(x)}</div>`).join('')}</div></div>
<p style="margin:6mm 0 0 31mm;font-style:italic">${e(b.summary)}</p>
<h2>${either(lang, 'Formation', 'Education')}</h2>${p.education.map((s) => `<div class="r"><div>${rangeOf(s, lang, 'years', '–')}</div><div><b>${e(diplomaOf(s, ', '))}</b>, <i>${e(s.institution!)}</i>.</div></div>`).join('')}
<h2>${either(lang, 'Expérience', 'Experience')}</h2>${p.work.map((w) => `<div class="r"><div>${rangeOf(w, lang, 'slash', '–')}</div><div><b>${e(w.position!)}</b>, <i>${e(w.name!)}</i>, ${e(w.location!)}.<ul style="padding-left:5mm">${w.highlights!.map((h) => `<li>${e(h)}</li>`).join('')}</ul></div></div>`).join('')}
<h2>${either(lang, 'Langues', 'Languages')}</h2>${p.languages.map((l) => `<div class="r"><div>${l.language}</div><div>${levelOf(l.fluency, lang)}</div></div>`).join('')}
<h2>${either(lang, 'Compétences', 'Skills')}</h2><div class="r"><div>${either(lang, 'Métier', 'Core')}</div><div>${e(
        p.skills
          .slice(0, 4)
          .map((s) => s.name)
          .join(', '),
      )}</div></div><div class="r"><div>${either(lang, 'Outils', 'Tools')}</div><div>${e(
        p.skills
          .slice(4)
          .map((s) => s.name)
          .join(', '),
      )}</div></div>
<h2>${either(lang, "Centres d'intérêt", 'Interests')}</h2><div class="r"><div></div><div>${e(p.interests.map((i) => i.name).join(', '))}</div></div>`,
    ),
}

/** Company left in bold and town right in italics, position under it in small capitals with the dates right. */
const awesome: Stranger = {
  name: 'latex-awesome',
  via: 'print',
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '.f{display:flex;justify-content:space-between}h1{text-align:center;font-weight:300;font-size:28pt}.c{text-align:center;font-size:8pt;color:#666}h2{font-size:14pt;border-bottom:.6pt solid #999;margin:4mm 0 1mm}.s{font-variant:small-caps;color:#666}.o{color:#c0392b;font-style:italic}li{font-size:9pt}ul{padding-left:5mm}',
      `<h1><span style="font-weight:100">${e(b.name.split(' ')[0]!)}</span> <b>${e(b.name.split(' ').slice(1).join(' '))}</b></h1><p class="c" style="font-variant:small-caps;color:#c0392b">${e(b.label)}</p><p class="c"><i>${e(b.location!.city!)}</i></p><p class="c">☎ ${e(b.phone)} | ✉ ${e(b.email)}${linksOf(
        { basics: b },
      )
        .map((x) => ` | ${e(x)}`)
        .join('')}</p>
<h2>${either(lang, 'Résumé', 'Summary')}</h2><p>${e(b.summary)}</p>
<h2>${either(lang, 'Expérience professionnelle', 'Work Experience')}</h2>${p.work.map((w) => `<div class="f"><b>${e(w.name!)}</b><span class="o">${e(w.location!)}</span></div><div class="f"><span class="s">${e(w.position!)}</span><i>${rangeOf(w, lang, 'short', ' - ', 'PRESENT')}</i></div><ul>${w.highlights!.map((h) => `<li>${e(h)}</li>`).join('')}</ul>`).join('')}
<h2>${either(lang, 'Études', 'Education')}</h2>${p.education.map((s) => `<div class="f"><b>${e(s.institution!)}</b></div><div class="f"><span class="s">${e(diplomaOf(s, either(lang, ' – ', ' in ')))}</span><i>${rangeOf(s, lang, 'short', ' - ')}</i></div>`).join('')}
<h2>${either(lang, 'Compétences', 'Skills')}</h2><div style="display:grid;grid-template-columns:40mm 1fr;column-gap:4mm"><b style="text-align:right">${either(lang, 'Techniques', 'Technical')}</b><span>${e(p.skills.map((s) => s.name).join(', '))}</span><b style="text-align:right">${either(lang, 'Langues', 'Languages')}</b><span>${p.languages.map((l) => `${l.language} (${l.fluency === 'native' ? levelOf(l.fluency, lang) : l.fluency})`).join(', ')}</span></div>
<h2>${either(lang, 'Certificats', 'Certificates')}</h2>${p.certificates.map((c) => `<div class="f"><span>${e(c.name)}</span><i>${c.date}</i></div>`).join('')}`,
    ),
}

/** A word processor's gallery: company, town and position in one line, the month in capitals under it, a column right. */
const gallery: Stranger = {
  name: 'gallery-serif',
  via: 'print',
  told: { levels: 'none' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{font:9.5pt/1.45 "DejaVu Serif",serif}.g{display:grid;grid-template-columns:1fr 48mm;gap:10mm}h1{font-size:32pt}h2{font:bold 9pt "DejaVu Sans";color:#2079c7;margin:6mm 0 2mm;text-transform:uppercase}.w{font-size:8pt;color:#666}ul{padding-left:5mm}',
      `<div class="g"><div><h1>${e(b.name)}</h1><p>${e(b.label)}</p></div><div style="font-size:8pt"><div>${e(b.location!.city!)}, ${b.location!.postalCode}</div><b>${e(b.phone)}</b><div><b>${e(b.email)}</b></div>${linksOf(
        { basics: b },
      )
        .map((x) => `<div>${e(x)}</div>`)
        .join('')}</div>
<div><h2>${either(lang, 'Expérience', 'Experience')}</h2>${p.work.map((w) => `<h3><b>${e(w.name!)},</b> <span style="font-weight:400">${e(w.location!)} — <i>${e(w.position!)}</i></span></h3><p class="w">${rangeOf(w, lang, 'capitals', ' - ', either(lang, 'AUJOURD’HUI', 'PRESENT'))}</p><ul>${w.highlights!.map((h) => `<li>${e(h)}.</li>`).join('')}</ul>`).join('')}
<h2>${either(lang, 'Formation', 'Education')}</h2>${p.education.map((s) => `<h3><b>${e(s.institution!)}</b> <span style="font-weight:400">— <i>${e(diplomaOf(s, ', '))}</i></span></h3><p class="w">${rangeOf(s, lang, 'capitals', ' - ')}</p>`).join('')}</div>
<div><h2>${either(lang, 'Profil', 'Profile')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Compétences', 'Skills')}</h2>${p.skills.map((s) => `<p>${e(s.name)}</p>`).join('')}<h2>${either(lang, 'Langues', 'Languages')}</h2><p>${p.languages.map((l) => l.language).join(', ')}</p></div></div>`,
    ),
}

/** Position «chez» or «at» company in bold, dates under it in grey, details and rated skills in a column right. */
const builder: Stranger = {
  name: 'builder-at',
  via: 'print',
  told: { levels: 'none' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '.g{display:grid;grid-template-columns:1fr 50mm;gap:9mm}h1{text-align:center;font-size:24pt}.c{text-align:center;font-size:8.5pt;letter-spacing:1px;color:#777}h2{font-size:12pt;margin:5mm 0 2mm}.w{font-size:8.5pt;color:#999}.bar{height:1.5mm;background:#ddd;margin-bottom:2mm}.bar i{display:block;height:1.5mm;background:#1a91f0}ul{padding-left:5mm}',
      `<h1>${e(b.name)}</h1><p class="c">${e(b.label.toLocaleUpperCase('fr'))}</p><p class="c">${e(b.location!.city!)} &nbsp; · &nbsp; ${e(b.phone)}</p>
<div class="g"><div><h2>👤 ${either(lang, 'Profil', 'Profile')}</h2><p>${e(b.summary)}</p><h2>💼 ${either(lang, 'Expériences', 'Employment History')}</h2>${p.work.map((w) => `<p><b>${e(w.position!)} ${either(lang, 'chez', 'at')} ${e(w.name!)}, ${e(w.location!)}</b></p><p class="w">${rangeOf(w, lang, 'long', ' — ', either(lang, "Aujourd'hui", 'Present'))}</p><ul>${w.highlights!.map((h) => `<li>${e(h)}</li>`).join('')}</ul>`).join('')}
<h2>🎓 ${either(lang, 'Formation', 'Education')}</h2>${p.education.map((s) => `<p><b>${e(diplomaOf(s, ', '))}, ${e(s.institution!)}</b></p><p class="w">${rangeOf(s, lang, 'long', ' — ')}</p>`).join('')}</div>
<div><h2>${either(lang, 'Coordonnées', 'Details')}</h2><p>${b.location!.postalCode} ${e(b.location!.city!)}</p><p>${e(b.phone)}</p><p style="overflow-wrap:anywhere">${e(b.email)}</p><h2>${either(lang, 'Liens', 'Links')}</h2>${linksOf(
        { basics: b },
      )
        .map((x) => `<p style="overflow-wrap:anywhere">${e(x)}</p>`)
        .join(
          '',
        )}<h2>${either(lang, 'Compétences', 'Skills')}</h2>${p.skills.map((s, i) => `<p>${e(s.name)}</p><div class="bar"><i style="width:${90 - i * 9}%"></i></div>`).join('')}<h2>${either(lang, 'Langues', 'Languages')}</h2>${p.languages.map((l, i) => `<p>${l.language}</p><div class="bar"><i style="width:${95 - i * 25}%"></i></div>`).join('')}<h2>${either(lang, 'Loisirs', 'Hobbies')}</h2><p>${e(p.interests.map((i) => i.name).join(', '))}</p></div></div>`,
    ),
}

/** Dates, town and company under the position in one grey row, «Achievements/Tasks» over the points, icons as letters. */
const novo: Stranger = {
  name: 'builder-tasks',
  via: 'print',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '.f{display:flex;justify-content:space-between}h2{font-size:13pt;color:#008cff;border-bottom:2px solid #008cff;margin:5mm 0 2mm}.d{font-style:italic;color:#008cff;font-size:8.5pt}.tag{background:#ababab;color:#fff;border-radius:2mm;padding:1mm 3mm;margin:1mm;display:inline-block;font-size:8.5pt}ul{padding-left:5mm}',
      `<h1>${e(b.name)}</h1><p style="color:#008cff;font-size:13pt">${e(b.label)}</p><p style="margin:3mm 0">${e(b.summary)}</p><div class="f" style="background:#eef;padding:2mm;font-size:8.5pt"><span>✉ ${e(b.email)}</span><span>📱 ${e(b.phone)}</span><span>📍 ${e(b.location!.city!)}</span>${linksOf(
        { basics: b },
      )
        .map((x) => `<span>🔗 ${e(x)}</span>`)
        .join('')}</div>
<h2>${either(lang, 'EXPÉRIENCE PROFESSIONNELLE', 'WORK EXPERIENCE')}</h2>${p.work.map((w) => `<p style="font-size:11.5pt"><b>${e(w.position!)}</b></p><p style="font-size:11pt">${e(w.name!)}</p><div class="f d"><span>${rangeOf(w, lang, 'slash', ' - ', either(lang, 'Présent', 'Present'))}</span><span>${e(w.location!)}</span></div><p class="d">${either(lang, 'Réalisations / Tâches', 'Achievements/Tasks')}</p><ul>${w.highlights!.map((h) => `<li>${e(h)}</li>`).join('')}</ul>`).join('')}
<h2>${either(lang, 'FORMATION', 'EDUCATION')}</h2>${p.education.map((s) => `<p style="font-size:11.5pt"><b>${e(diplomaOf(s, either(lang, ' ', ' in ')))}</b></p><p style="font-size:11pt">${e(s.institution!)}</p><p class="d">${rangeOf(s, lang, 'slash', ' - ')}</p>`).join('')}
<h2>${either(lang, 'COMPÉTENCES', 'SKILLS')}</h2>${p.skills.map((s) => `<span class="tag">${e(s.name)}</span>`).join(' ')}
<h2>${either(lang, 'LANGUES', 'LANGUAGES')}</h2><div style="display:grid;grid-template-columns:1fr 1fr 1fr">${p.languages.map((l) => `<div><p>${l.language}</p><p class="d">${levelOf(l.fluency, lang)}</p></div>`).join('')}</div>
<h2>${either(lang, 'CERTIFICATS', 'CERTIFICATES')}</h2>${p.certificates.map((c) => `<p>${e(c.name)} (${c.date})</p>`).join('')}`,
    ),
}

/** Publications, teaching and grants with years of their own, study first, most recent year right. */
const academic: Stranger = {
  name: 'academic-long',
  via: 'print',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{font:11pt/1.35 "DejaVu Serif",serif}h1{font-size:17pt;text-align:center}h2{font-size:12pt;font-variant:small-caps;margin:5mm 0 1mm}.f{display:flex;justify-content:space-between;gap:6mm}.h{padding-left:8mm;text-indent:-8mm}',
      `<h1>Curriculum Vitae</h1><h1>${e(b.name)}</h1><p style="text-align:center">${e(b.label)}<br>${b.location!.postalCode} ${e(b.location!.city!)} · ${e(b.phone)} · ${e(b.email)}${linksOf(
        { basics: b },
      )
        .map((x) => ` · ${e(x)}`)
        .join('')}</p>
<h2>${either(lang, 'Profil', 'Research profile')}</h2><p>${e(b.summary)}</p>
<h2>${either(lang, 'Cursus universitaire', 'Education')}</h2>${p.education.map((s) => `<div class="f"><span>${e(diplomaOf(s, ', '))}, ${e(s.institution!)}</span><span>${dateOf(s.endDate!, lang, 'years')}</span></div>`).join('')}
<h2>${either(lang, 'Postes occupés', 'Appointments')}</h2>${p.work.map((w) => `<div class="f"><span>${e(w.position!)}, ${e(w.name!)}, ${e(w.location!)}</span><span>${rangeOf(w, lang, 'short', '–')}</span></div>`).join('')}
<h2>Publications</h2><p class="h">${e(b.name)}, Martin A. (2023). ${either(lang, 'Une étude des pratiques locales', 'A study of local practice')}. <i>${either(lang, 'Revue des territoires', 'Journal of Applied Studies')}</i>, 12(3), 45–61.</p><p class="h">Durand P., ${e(b.name)} (2019). ${either(lang, 'Mesurer pour comprendre', 'Measuring to understand')}. ${either(lang, 'Presses du Nord', 'Northern Press')}, pp. 10–24.</p>
<h2>${either(lang, 'Enseignement', 'Teaching')}</h2><div class="f"><span>${either(lang, 'Travaux dirigés de méthodes', 'Seminars in methods, first year')}</span><span>2018–2020</span></div>
<h2>${either(lang, 'Bourses et prix', 'Grants and awards')}</h2><div class="f"><span>${either(lang, 'Prix du jury, Journées jeunes talents', 'Early career award, Talent Days')}</span><span>2019</span></div>
<h2>${either(lang, 'Langues', 'Languages')}</h2><p>${p.languages.map((l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`).join('; ')}</p><h2>${either(lang, 'Compétences', 'Skills')}</h2><p>${e(p.skills.map((s) => s.name).join('; '))}</p>`,
    ),
}

export const printed: Stranger[] = [modern, awesome, gallery, builder, novo, academic]
