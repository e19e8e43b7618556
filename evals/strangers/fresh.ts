import { escape as e } from '../cv/markup.ts'
import { page, type Stranger } from './stranger.ts'
import { dateOf, diplomaOf, either, lastingOf, levelOf, linksOf, rangeOf } from './words.ts'

/** Four cards in a square under a coloured head. */
const square: Stranger = {
  name: 'square-cards',
  via: 'print',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{font-size:9pt}.h{background:#ffd166;padding:6mm;text-align:center}.g{display:grid;grid-template-columns:1fr 1fr;gap:5mm;margin-top:5mm}.k{border:1px solid #ccc;border-radius:3mm;padding:4mm}h2{font-size:11pt;margin-bottom:2mm}',
      `<div class="h"><h1>${e(b.name)}</h1><p>${e(b.label)}</p><p>${e(b.location!.city!)} ● ${e(b.phone)} ● ${e(b.email)}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p>${e(x)}</p>`)
        .join(
          '',
        )}</div><div class="g"><div class="k"><h2>${either(lang, 'Qui je suis', 'Who I am')}</h2><p>${e(b.summary)}</p></div><div class="k"><h2>${either(lang, 'Ce que je sais faire', 'What I do')}</h2><ul style="padding-left:4mm">${p.skills.map((s) => `<li>${e(s.name)}</li>`).join('')}</ul></div><div class="k"><h2>${either(lang, 'Où j’ai travaillé', 'Where I have worked')}</h2>${p.work.map((w) => `<p style="margin-top:2mm"><b>${e(w.name!)}</b> (${e(w.location!)})</p><p>${e(w.position!)}</p><p style="color:#888">${rangeOf(w, lang, 'short', ' → ', either(lang, 'auj.', 'now'))}</p>`).join('')}</div><div class="k"><h2>${either(lang, 'Mes diplômes', 'My education')}</h2>${p.education.map((s) => `<p style="margin-top:2mm"><b>${e(diplomaOf(s, ' '))}</b></p><p>${e(s.institution!)}, ${dateOf(s.endDate!, lang, 'years')}</p>`).join('')}<h2 style="margin-top:4mm">${either(lang, 'Langues', 'Languages')}</h2>${p.languages.map((l) => `<p>${l.language} : ${levelOf(l.fluency, lang).toLowerCase()}</p>`).join('')}</div></div>`,
    ),
}

/** Titles in a thin margin, the date over the post, small and grey, as Swiss typography has it. */
const swiss: Stranger = {
  name: 'thin-margin',
  via: 'print',
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const row = (title: string, body: string) => `<div class="r"><h2>${title}</h2><div>${body}</div></div>`
    const small = (words: string) => `<p style="font-size:8pt;color:#888">${words}</p>`
    return page(
      '.r{display:grid;grid-template-columns:38mm 1fr;gap:6mm;margin-bottom:7mm}h2{font-size:9pt;font-weight:400;color:#d00}h1{font-size:26pt;font-weight:400;margin-bottom:8mm}.j{margin-bottom:3mm}',
      `<h1>${e(b.name)}<br><span style="color:#999">${e(b.label)}</span></h1>${row(
        'Contact',
        `<p>${e(b.email)}</p><p>${e(b.phone)}</p><p>${b.location!.postalCode} ${e(b.location!.city!)}</p>${linksOf({ basics: b })
          .map((x) => `<p>${e(x)}</p>`)
          .join('')}`,
      )}${row(either(lang, 'Profil', 'Profile'), `<p>${e(b.summary)}</p>`)}${row(either(lang, 'Expérience', 'Experience'), p.work.map((w) => `<div class="j">${small(rangeOf(w, lang, 'long', ' – '))}<p><b>${e(w.position!)}</b></p><p>${e(w.name!)}, ${e(w.location!)}</p>${w.highlights!.map((h) => `<p>– ${e(h)}</p>`).join('')}</div>`).join(''))}${row(either(lang, 'Formation', 'Education'), p.education.map((s) => `<div class="j">${small(rangeOf(s, lang, 'years', ' – '))}<p><b>${e(diplomaOf(s, ', '))}</b></p><p>${e(s.institution!)}</p></div>`).join(''))}${row(either(lang, 'Compétences', 'Skills'), `<p>${e(p.skills.map((s) => s.name).join(', '))}</p>`)}${row(either(lang, 'Langues', 'Languages'), `<p>${p.languages.map((l) => `${l.language} ${l.fluency === 'native' ? levelOf(l.fluency, lang).toLowerCase() : l.fluency}`).join(', ')}</p>`)}`,
    )
  },
}

/** A consultant's file: a frame for each mission with labels, the tools used in it. */
const file: Stranger = {
  name: 'mission-file',
  via: 'print',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '.m{border:1px solid #555;padding:3mm;margin-bottom:3mm}h2{background:#eee;padding:1mm 2mm;margin:4mm 0 2mm;font-size:12pt}td{padding-right:6mm;vertical-align:top}',
      `<h1 style="text-align:right;font-size:15pt">${e(b.label)}</h1><p style="text-align:right">${e(b.name)}</p><p>${either(lang, 'Adresse', 'Address')} : ${b.location!.postalCode} ${e(b.location!.city!)}</p><p>${either(lang, 'Mobile', 'Mobile')} : ${e(b.phone)}</p><p>E-mail : ${e(b.email)}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p>Web : ${e(x)}</p>`)
        .join(
          '',
        )}<h2>${either(lang, 'Synthèse', 'Overview')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Compétences clés', 'Key competencies')}</h2><p>${p.skills.map((s) => `✓ ${e(s.name)}`).join('<br>')}</p><h2>${either(lang, 'Expériences professionnelles', 'Professional experience')}</h2>${p.work.map((w) => `<div class="m"><table><tr><td>${either(lang, 'Société', 'Company')}</td><td><b>${e(w.name!)}</b></td></tr><tr><td>${either(lang, 'Période', 'Period')}</td><td>${rangeOf(w, lang, 'slash', ' - ', either(lang, 'en cours', 'ongoing'))}</td></tr><tr><td>${either(lang, 'Poste', 'Role')}</td><td>${e(w.position!)}</td></tr><tr><td>${either(lang, 'Lieu', 'Location')}</td><td>${e(w.location!)}</td></tr></table><p>${either(lang, 'Réalisations', 'Deliverables')} :</p>${w.highlights!.map((h) => `<p>- ${e(h)}</p>`).join('')}</div>`).join('')}<h2>${either(lang, 'Formation', 'Education')}</h2>${p.education.map((s) => `<p>${dateOf(s.endDate!, lang, 'years')} – ${e(diplomaOf(s, ' '))} – ${e(s.institution!)}</p>`).join('')}<h2>${either(lang, 'Langues', 'Languages')}</h2><p>${p.languages.map((l) => `${l.language} : ${levelOf(l.fluency, lang)}`).join(' / ')}</p>`,
    ),
}

/** A ruled table with a row of headings over jobs and studies. */
const ledger: Stranger = {
  name: 'ledger',
  via: 'print',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:1mm 2mm;text-align:left;vertical-align:top;font-size:9pt}th{background:#ddd}h2{font-size:12pt;margin:5mm 0 2mm}',
      `<h1>${e(b.name)}, ${e(b.label)}</h1><table><tr><td>${e(b.location!.city!)}</td><td>${e(b.phone)}</td><td>${e(b.email)}</td></tr></table>${linksOf(
        { basics: b },
      )
        .map((x) => `<p>${e(x)}</p>`)
        .join(
          '',
        )}<p style="margin-top:3mm">${e(b.summary)}</p><h2>${either(lang, 'Parcours professionnel', 'Employment history')}</h2><table><tr><th>${either(lang, 'Dates', 'Dates')}</th><th>${either(lang, 'Employeur', 'Employer')}</th><th>${either(lang, 'Fonction', 'Job title')}</th><th>${either(lang, 'Lieu', 'Place')}</th></tr>${p.work.map((w) => `<tr><td>${rangeOf(w, lang, 'dot', ' – ')}</td><td>${e(w.name!)}</td><td>${e(w.position!)}</td><td>${e(w.location!)}</td></tr>`).join('')}</table><h2>${either(lang, 'Études', 'Education')}</h2><table><tr><th>${either(lang, 'Année', 'Year')}</th><th>${either(lang, 'Diplôme', 'Qualification')}</th><th>${either(lang, 'École', 'School')}</th></tr>${p.education.map((s) => `<tr><td>${dateOf(s.endDate!, lang, 'years')}</td><td>${e(diplomaOf(s, ' '))}</td><td>${e(s.institution!)}</td></tr>`).join('')}</table><h2>${either(lang, 'Compétences', 'Skills')}</h2><p>${e(p.skills.map((s) => s.name).join(' ; '))}</p><h2>${either(lang, 'Langues', 'Languages')}</h2><table>${p.languages.map((l) => `<tr><td>${l.language}</td><td>${levelOf(l.fluency, lang)}</td></tr>`).join('')}</table>`,
    ),
}

/** Everything on the middle axis; titles in two languages. */
const axis: Stranger = {
  name: 'middle-axis',
  via: 'print',
  told: { levels: 'words', summary: true },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{text-align:center;font:10pt/1.5 "DejaVu Serif"}h1{font-size:20pt;font-weight:400}h2{font-size:11pt;letter-spacing:2px;margin:6mm 0 2mm}h2:before,h2:after{content:" ~ "}',
      `<h1>${e(b.name)}</h1><p><i>${e(b.label)}</i></p><p>${e(b.phone)} ~ ${e(b.email)} ~ ${e(b.location!.city!)}</p>${linksOf({
        basics: b,
      })
        .map((x) => `<p>${e(x)}</p>`)
        .join(
          '',
        )}<h2>Profile / Profil</h2><p>${e(b.summary)}</p><h2>Experience / Expérience</h2>${p.work.map((w) => `<p style="margin-top:3mm"><b>${e(w.position!)}</b></p><p>${e(w.name!)} – ${e(w.location!)}</p><p><i>${rangeOf(w, lang, 'long', ' – ')}</i></p>${w.highlights!.map((h) => `<p>${e(h)}</p>`).join('')}`).join('')}<h2>Education / Formation</h2>${p.education.map((s) => `<p style="margin-top:2mm"><b>${e(diplomaOf(s, ', '))}</b></p><p>${e(s.institution!)} (${rangeOf(s, lang, 'years', '–')})</p>`).join('')}<h2>Skills / Compétences</h2><p>${e(p.skills.map((s) => s.name).join(' ~ '))}</p><h2>Languages / Langues</h2><p>${p.languages.map((l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`).join(' ~ ')}</p>`,
    ),
}

/** Old Word with headings and italic dates, company and town in one line under the post. */
const headed: Stranger = {
  name: 'word-headings',
  via: 'office-doc',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '',
      `<h1>${e(b.name)}</h1><p>${e(b.label)}</p><p>${b.location!.postalCode} ${e(b.location!.city!)}</p><p>${e(b.phone)} – ${e(b.email)}</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p>${e(x)}</p>`)
        .join(
          '',
        )}<h2>${either(lang, 'Présentation', 'Introduction')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Expériences', 'Career')}</h2>${p.work.map((w) => `<h3>${e(w.position!)}</h3><p>${e(w.name!)}, ${e(w.location!)}</p><p><i>${rangeOf(w, lang, 'long', either(lang, ' à ', ' to '), either(lang, "aujourd'hui", 'date'))}</i></p><ul>${w.highlights!.map((h) => `<li>${e(h)}</li>`).join('')}</ul>`).join('')}<h2>${either(lang, 'Formation', 'Training')}</h2>${p.education.map((s) => `<h3>${e(diplomaOf(s, ' '))}</h3><p>${e(s.institution!)}</p><p><i>${rangeOf(s, lang, 'years', ' - ')}</i></p>`).join('')}<h2>${either(lang, 'Compétences', 'Skills')}</h2><p>${e(p.skills.map((s) => s.name).join(', '))}.</p><h2>${either(lang, 'Langues', 'Languages')}</h2><ul>${p.languages.map((l) => `<li>${l.language}, ${levelOf(l.fluency, lang).toLowerCase()}</li>`).join('')}</ul>`,
    ),
}

/** Prose with dates first and the company in brackets, as people type in a mail. */
const mailed: Stranger = {
  name: 'text-prose',
  via: 'txt',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    [
      b.name,
      b.label,
      `${b.email} / ${b.phone} / ${b.location!.city}`,
      ...linksOf({ basics: b }),
      '',
      b.summary,
      '',
      either(lang, '* Mes expériences', '* My experience'),
      ...p.work.map((w) => `${rangeOf(w, lang, 'long', either(lang, ' à ', ' to '))} : ${w.position} (${w.name}, ${w.location})`),
      '',
      either(lang, '* Mes formations', '* My education'),
      ...p.education.map((s) => `${dateOf(s.endDate!, lang, 'years')} : ${diplomaOf(s, ' ')} (${s.institution})`),
      '',
      either(lang, '* Mes compétences', '* My skills'),
      p.skills.map((s) => s.name.toLocaleLowerCase('fr')).join(', '),
      '',
      either(lang, '* Langues', '* Languages'),
      p.languages.map((l) => `${l.language.toLocaleLowerCase('fr')} ${levelOf(l.fluency, lang).toLowerCase()}`).join(', '),
    ].join('\n'),
}

/** An old page of the web: nested tables for layout, font elements, a list of jobs in bold and italics. */
const tables: Stranger = {
  name: 'web-tables',
  via: 'html',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    `<html><head><meta charset="utf-8"><title>CV</title></head><body bgcolor="#ffffff"><table width="700"><tr><td colspan="2" bgcolor="#003366"><font color="#ffffff" size="6">${e(b.name)}</font><br><font color="#ffffff">${e(b.label)}</font></td></tr><tr><td width="180" valign="top" bgcolor="#eeeeee"><b>Contact</b><br>${e(b.location!.city!)}<br>${e(b.phone)}<br>${e(b.email)}<br>${linksOf({ basics: b }).map(e).join('<br>')}<br><br><b>${either(lang, 'Compétences', 'Skills')}</b><br>${p.skills.map((s) => e(s.name)).join('<br>')}<br><br><b>${either(lang, 'Langues', 'Languages')}</b><br>${p.languages.map((l) => `${l.language} - ${levelOf(l.fluency, lang)}`).join('<br>')}</td><td valign="top"><b>${either(lang, 'Profil', 'Profile')}</b><br>${e(b.summary)}<br><br><b>${either(lang, 'Expérience', 'Experience')}</b><br>${p.work.map((w) => `<b>${e(w.position!)}</b>, <i>${e(w.name!)}, ${e(w.location!)}</i><br>${rangeOf(w, lang, 'slash', ' - ', either(lang, 'ce jour', 'today'))}<br>${w.highlights!.map((h) => `&bull; ${e(h)}`).join('<br>')}<br><br>`).join('')}<b>${either(lang, 'Formation', 'Education')}</b><br>${p.education.map((s) => `${rangeOf(s, lang, 'years', '-')} <b>${e(diplomaOf(s, ', '))}</b>, ${e(s.institution!)}<br>`).join('')}</td></tr></table></body></html>`,
}

/** Dark column on the right; how long each job lasted beside its dates; language levels in brackets of the examination. */
const night: Stranger = {
  name: 'night-right',
  via: 'print',
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '@page{margin:0}.g{display:grid;grid-template-columns:1fr 64mm;min-height:297mm}.m{padding:12mm 8mm}.s{background:#14213d;color:#fff;padding:12mm 6mm;font-size:9pt}h2{color:#fca311;font-size:12pt;margin:6mm 0 2mm}.p{border-left:1mm solid #fca311;padding-left:3mm;margin-bottom:3mm}',
      `<div class="g"><div class="m"><h1>${e(b.name)}</h1><p>${e(b.label)}</p><h2>${either(lang, 'PROFIL', 'PROFILE')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'PARCOURS', 'CAREER')}</h2>${p.work.map((w) => `<div class="p"><b>${e(w.position!)}</b> · ${e(w.name!)}<br><span style="color:#777">${rangeOf(w, lang, 'short', ' – ')} · ${lastingOf(w, lang)} · ${e(w.location!)}</span>${w.highlights!.map((h) => `<br>• ${e(h)}`).join('')}</div>`).join('')}<h2>${either(lang, 'ÉTUDES', 'EDUCATION')}</h2>${p.education.map((s) => `<div class="p"><b>${e(diplomaOf(s, ' · '))}</b><br>${e(s.institution!)} · ${rangeOf(s, lang, 'years', '–')}</div>`).join('')}</div><div class="s"><div style="width:30mm;height:30mm;background:#e5e5e5"></div><h2>${either(lang, 'ME JOINDRE', 'REACH ME')}</h2><p>${e(b.phone)}</p><p>${e(b.email)}</p><p>${e(b.location!.city!)} (${b.location!.postalCode})</p>${linksOf(
        { basics: b },
      )
        .map((x) => `<p style="overflow-wrap:anywhere">${e(x)}</p>`)
        .join(
          '',
        )}<h2>${either(lang, 'SAVOIR-FAIRE', 'ABILITIES')}</h2>${p.skills.map((s) => `<p>■ ${e(s.name)}</p>`).join('')}<h2>${either(lang, 'LANGUES', 'LANGUAGES')}</h2>${p.languages.map((l) => `<p>${l.language} [${l.fluency === 'native' ? levelOf(l.fluency, lang) : l.fluency}]</p>`).join('')}<h2>${either(lang, 'LOISIRS', 'LEISURE')}</h2><p>${e(p.interests.map((i) => i.name).join(' · '))}</p></div></div>`,
    ),
}

export const fresh: Stranger[] = [square, swiss, file, ledger, axis, headed, mailed, tables, night]
