import { escape as e } from '../cv/markup.ts'
import { page, type Stranger } from './stranger.ts'
import { dateOf, diplomaOf, either, levelOf, linksOf, rangeOf } from './words.ts'

/** A dark column left with icons and rings, a line of time with dots between dates and text. */
const studio: Stranger = {
  name: 'studio-timeline',
  via: 'print',
  told: { levels: 'none' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '@page{margin:0}.g{display:grid;grid-template-columns:66mm 1fr;min-height:297mm}.s{background:#2b2d42;color:#fff;padding:12mm 7mm}.m{padding:12mm 8mm}h2{font-size:12pt;letter-spacing:3px;margin:7mm 0 3mm;text-transform:uppercase}.r{display:grid;grid-template-columns:24mm 5mm 1fr;gap:2mm;margin-bottom:3mm}.dot{width:3mm;height:3mm;border-radius:2mm;background:#ef8354;margin-top:1mm}.k{display:flex;gap:1mm;margin-bottom:2mm}.k i{width:2.4mm;height:2.4mm;border-radius:2mm;background:#ef8354}h1{font-size:26pt;line-height:1.1;letter-spacing:2px}',
      `<div class="g"><div class="s"><div style="width:34mm;height:34mm;border-radius:50%;background:#8d99ae;margin:0 auto 6mm"></div><h2>Contact</h2><p>📞 ${e(b.phone)}</p><p style="font-size:8.5pt">✉️ ${e(b.email)}</p><p>🏠 ${e(b.location!.city!)}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p style="font-size:7.5pt">🌐 ${e(x)}</p>`)
        .join(
          '',
        )}<h2>${either(lang, 'Compétences', 'Skills')}</h2>${p.skills.map((s) => `<p>${e(s.name)}</p><div class="k"><i></i><i></i><i></i><i></i></div>`).join('')}<h2>${either(lang, 'Langues', 'Languages')}</h2>${p.languages.map((l) => `<p>${l.language}</p><div class="k"><i></i><i></i><i></i></div>`).join('')}<h2>${either(lang, 'Loisirs', 'Hobbies')}</h2>${p.interests.map((i) => `<p>${e(i.name)}</p>`).join('')}</div>
<div class="m"><h1>${b.name
        .split(' ')
        .map((w) => e(w.toLocaleUpperCase('fr')))
        .join(
          '<br>',
        )}</h1><p style="font-size:13pt;color:#ef8354">${e(b.label)}</p><h2>${either(lang, 'Profil', 'Profile')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Expériences', 'Experience')}</h2>${p.work.map((w) => `<div class="r"><div><b>${dateOf(w.startDate!, lang, 'slash')}</b><br>${w.endDate ? dateOf(w.endDate, lang, 'slash') : either(lang, "aujourd'hui", 'today')}</div><div class="dot"></div><div><b>${e(w.position!.toLocaleUpperCase('fr'))}</b><p style="color:#ef8354">${e(w.name!)} | ${e(w.location!)}</p>${w.highlights!.map((h) => `<p>${e(h)}</p>`).join('')}</div></div>`).join('')}<h2>${either(lang, 'Formations', 'Education')}</h2>${p.education.map((s) => `<div class="r"><div>${dateOf(s.startDate!, lang, 'years')}<br>${dateOf(s.endDate!, lang, 'years')}</div><div class="dot"></div><div><b>${e(diplomaOf(s, ' '))}</b><p>${e(s.institution!)}</p></div></div>`).join('')}</div></div>`,
    ),
}

/** A banner with the contact in one line; skills as chips and languages at the right; town and dates at the right of the company. */
const banner: Stranger = {
  name: 'banner-chips',
  via: 'print',
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '@page{margin:0 0 10mm}.b{background:#0b6e4f;color:#fff;padding:10mm 14mm}.c{background:#08563e;color:#fff;padding:2mm 14mm;font-size:8.5pt;display:flex;gap:7mm}.g{display:grid;grid-template-columns:1fr 54mm;gap:8mm;padding:6mm 14mm}h2{font-size:12.5pt;color:#0b6e4f;margin:4mm 0 2mm}.f{display:flex;justify-content:space-between}.y{color:#777;font-size:8.5pt}.k{display:inline-block;background:#d8f0e6;border-radius:4mm;padding:.6mm 3mm;margin:.6mm;font-size:8.5pt}',
      `<div class="b"><h1 style="font-size:24pt;font-weight:400">${e(b.name)}</h1><p>${e(b.label)}</p></div><div class="c"><span>${e(b.phone)}</span><span>${e(b.email)}</span><span>${e(b.location!.city!)}</span>${linksOf(
        { basics: b },
      )
        .map((x) => `<span>${e(x)}</span>`)
        .join('')}</div>
<div class="g"><div><h2>${either(lang, 'En quelques mots', 'In brief')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Parcours professionnel', 'Career history')}</h2>${p.work.map((w) => `<div class="f"><b>${e(w.name!)}</b><span class="y">${e(w.location!)}</span></div><div class="f"><i>${e(w.position!)}</i><span class="y">${rangeOf(w, lang, 'apostrophe', '–', either(lang, 'ce jour', 'now'))}</span></div>${w.highlights!.map((h) => `<p style="padding-left:3mm">› ${e(h)}</p>`).join('')}`).join('')}</div>
<div><h2>${either(lang, 'Diplômes', 'Education')}</h2>${p.education.map((s) => `<p><b>${e(diplomaOf(s, ' '))}</b></p><p>${e(s.institution!)}</p><p class="y">${rangeOf(s, lang, 'years', '–')}</p>`).join('')}<h2>${either(lang, 'Atouts', 'Strengths')}</h2>${p.skills.map((s) => `<span class="k">${e(s.name)}</span>`).join(' ')}<h2>${either(lang, 'Langues', 'Languages')}</h2>${p.languages.map((l) => `<div class="f"><span>${l.language}</span><span>${l.fluency === 'native' ? levelOf(l.fluency, lang) : l.fluency}</span></div>`).join('')}<h2>${either(lang, 'Certifications', 'Certifications')}</h2>${p.certificates.map((c) => `<p>${c.date} : ${e(c.name)}</p>`).join('')}</div></div>`,
    ),
}

/** Three columns of one height under a centred head. */
const triptych: Stranger = {
  name: 'triptych',
  via: 'print',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{font-size:8.5pt}h1{text-align:center;font-size:22pt;letter-spacing:4px}.g{display:grid;grid-template-columns:1.25fr 1fr .8fr;gap:7mm;margin-top:5mm}h2{font-size:10pt;border-left:2mm solid #b5179e;padding-left:2mm;margin:3mm 0 2mm}.c{text-align:center}',
      `<h1>${e(b.name.toLocaleUpperCase('fr'))}</h1><p class="c">${e(b.label)}</p><p class="c">${e(b.email)} | ${e(b.phone)} | ${e(b.location!.city!)} ${b.location!.postalCode}${linksOf(
        { basics: b },
      )
        .map((x) => ` | ${e(x)}`)
        .join('')}</p><p style="margin-top:4mm">${e(b.summary)}</p>
<div class="g"><div><h2>${either(lang, 'EMPLOIS', 'EMPLOYMENT')}</h2>${p.work.map((w) => `<p><b>${e(w.position!)}</b></p><p>${e(w.name!)}, ${e(w.location!)}</p><p><i>${rangeOf(w, lang, 'short', ' – ')}</i></p>${w.highlights!.map((h) => `<p>• ${e(h)}</p>`).join('')}<br>`).join('')}</div><div><h2>${either(lang, 'ÉTUDES', 'STUDIES')}</h2>${p.education.map((s) => `<p><b>${e(diplomaOf(s, ' – '))}</b></p><p>${e(s.institution!)}</p><p><i>${rangeOf(s, lang, 'years', ' – ')}</i></p><br>`).join('')}<h2>${either(lang, 'HABILITATIONS', 'CERTIFICATES')}</h2>${p.certificates.map((c) => `<p>${e(c.name)}, ${c.date}</p>`).join('')}</div><div><h2>${either(lang, 'SAVOIR-FAIRE', 'SKILLS')}</h2>${p.skills.map((s) => `<p>${e(s.name)}</p>`).join('')}<h2>${either(lang, 'LANGUES', 'LANGUAGES')}</h2>${p.languages.map((l) => `<p>${l.language}<br><i>${levelOf(l.fluency, lang)}</i></p>`).join('')}<h2>${either(lang, 'LOISIRS', 'HOBBIES')}</h2>${p.interests.map((i) => `<p>${e(i.name)}</p>`).join('')}</div></div>`,
    ),
}

/** No titles at all: rules part what belongs together; the contact stands at the foot. */
const untitled: Stranger = {
  name: 'untitled-rules',
  via: 'print',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'hr{border:0;border-top:1px solid #888;margin:4mm 0}.e{margin-bottom:3mm}.foot{position:fixed;bottom:0;left:0;right:0;text-align:center;font-size:8.5pt}',
      `<h1 style="font-size:19pt">${e(b.name)}</h1><p>${e(b.label)}</p><hr><p>${e(b.summary)}</p><hr>${p.work.map((w) => `<div class="e"><p><b>${e(w.position!)}</b> | ${e(w.name!)} | ${e(w.location!)}</p><p><i>${rangeOf(w, lang, 'long', either(lang, ' à ', ' to '))}</i></p>${w.highlights!.map((h) => `<p>– ${e(h)}</p>`).join('')}</div>`).join('')}<hr>${p.education.map((s) => `<div class="e"><p><b>${e(diplomaOf(s, ' '))}</b> | ${e(s.institution!)}</p><p><i>${rangeOf(s, lang, 'years', '-')}</i></p></div>`).join('')}<hr><p>${e(p.skills.map((s) => s.name).join(' • '))}</p><hr><p>${p.languages.map((l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`).join(' • ')}</p><div class="foot">${e(b.location!.city!)} – ${e(b.phone)} – ${e(b.email)}${linksOf(
        { basics: b },
      )
        .map((x) => ` – ${e(x)}`)
        .join('')}</div>`,
    ),
}

/** Skills first in three tables of points by field, then a bare list of jobs. */
const functional: Stranger = {
  name: 'skills-first',
  via: 'print',
  told: { years: true, levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'h2{text-align:center;font-size:12pt;border-top:1px solid;border-bottom:1px solid;margin:5mm 0 2mm;padding:1mm}.t{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm}',
      `<p style="text-align:right">${e(b.name)}<br>${b.location!.postalCode} ${e(b.location!.city!)}<br>${e(b.phone)}<br>${e(b.email)}${linksOf(
        { basics: b },
      )
        .map((x) => `<br>${e(x)}`)
        .join(
          '',
        )}</p><h1 style="text-align:center;margin:4mm;font-size:15pt">${e(b.label.toLocaleUpperCase('fr'))}</h1><p>${e(b.summary)}</p><h2>${either(lang, 'Domaines de compétences', 'Areas of expertise')}</h2><div class="t">${[
        0, 2, 4,
      ]
        .map(
          (at) =>
            `<ul style="padding-left:4mm">${p.skills
              .slice(at, at === 4 ? 9 : at + 2)
              .map((s) => `<li>${e(s.name)}</li>`)
              .join('')}</ul>`,
        )
        .join('')}</div>
<h2>${either(lang, 'Parcours', 'Employment')}</h2>${p.work.map((w) => `<p>${rangeOf(w, lang, 'years', ' – ')} : ${e(w.position!)}, ${e(w.name!)}, ${e(w.location!)}</p>`).join('')}<h2>${either(lang, 'Formation', 'Training')}</h2>${p.education.map((s) => `<p>${dateOf(s.endDate!, lang, 'years')} : ${e(diplomaOf(s, ' '))}, ${e(s.institution!)}</p>`).join('')}${p.certificates.map((c) => `<p>${c.date} : ${either(lang, 'Certification', 'Certificate')} ${e(c.name)}</p>`).join('')}<h2>${either(lang, 'Langues et loisirs', 'Languages and hobbies')}</h2><p>${p.languages.map((l) => `${l.language} : ${levelOf(l.fluency, lang).toLowerCase()}`).join(' ; ')}</p><p>${either(lang, 'Loisirs', 'Hobbies')} : ${e(p.interests.map((i) => i.name).join(', '))}</p>`,
    ),
}

export const designed: Stranger[] = [studio, banner, triptych, untitled, functional]
