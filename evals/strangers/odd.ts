import { escape as e } from '../cv/markup.ts'
import { page, type Stranger } from './stranger.ts'
import { dateOf, diplomaOf, either, levelOf, linksOf, rangeOf, type Work, join, yearOf } from './words.ts'

const people = 'odd.json'
const marks: Record<string, number> = { native: 5, C2: 5, C1: 4, B2: 4, B1: 3, A2: 2 }

/** Percentages in words beside skills, stars for languages, a line of time whose dates stand at the right, long titles that wrap. */
const infographic: Stranger = {
  name: 'infographic-stars',
  via: 'print',
  people,
  told: { levels: 'none' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '@page{margin:0}.g{display:grid;grid-template-columns:1fr 70mm;min-height:296mm}.m{padding:12mm 8mm}.s{background:#fde2c8;padding:12mm 7mm}h1{font-size:24pt;line-height:1;color:#d35400}h2{font-size:11pt;background:#d35400;color:#fff;border-radius:5mm;padding:1mm 5mm;display:inline-block;margin:6mm 0 3mm}.e{display:grid;grid-template-columns:1fr 4mm 26mm;gap:3mm;margin-bottom:4mm}.o{border-left:1px solid #d35400}.k{display:flex;justify-content:space-between}.b{height:1.6mm;background:#fff}.b i{display:block;height:1.6mm;background:#d35400}',
      `<div class="g"><div class="m"><h1>${e(b.name)}</h1><p style="font-size:13pt;margin-bottom:5mm">${e(b.label)}</p><h2>${either(lang, 'Mon parcours', 'My journey')}</h2>${join(p.work, (w) => `<div class="e"><div><p><b>${e(w.position!)}</b></p><p>${e(w.name!)}, ${e(w.location!)}</p>${join(w.highlights!, (h) => `<p style="font-size:9pt">${e(h)}</p>`)}</div><div class="o"></div><div style="font-size:9pt">${rangeOf(w, lang, 'short', ' - ', either(lang, 'Présent', 'Now'))}</div></div>`)}<br><h2>${either(lang, 'Mes diplômes', 'My degrees')}</h2>${join(p.education, (s) => `<div class="e"><div><p><b>${e(diplomaOf(s, ' '))}</b></p><p>${e(s.institution!)}</p></div><div class="o"></div><div style="font-size:9pt">${yearOf(s.endDate)}</div></div>`)}</div><div class="s"><h2>${either(lang, 'Qui suis-je ?', 'Who am I?')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Me contacter', 'Get in touch')}</h2><p>${e(b.phone)}</p><p>${e(b.email)}</p><p>${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p style="font-size:8pt">${e(x)}</p>`)}<h2>${either(lang, 'Mes talents', 'My talents')}</h2>${join(p.skills, (s, at) => `<p class="k"><span>${e(s.name)}</span><span>${95 - at * 5} %</span></p><div class="b"><i style="width:${95 - at * 5}%"></i></div>`)}<h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p class="k"><span>${l.language}</span><span>${'★'.repeat(marks[l.fluency]!)}${'☆'.repeat(5 - marks[l.fluency]!)}</span></p>`)}<h2>${either(lang, 'Mes passions', 'What I love')}</h2><p>${join(p.interests, (i) => e(i.name), ' ♦ ')}</p></div></div>`,
    ),
}

/** «03.2019 –» with nothing behind it, in a narrow column of a page with a coloured rule; town and employer in one line before the post. */
const openDash: Stranger = {
  name: 'open-dash',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const when = (w: Work) => `${dateOf(w.startDate!, lang, 'dot')} –${w.endDate ? ` ${dateOf(w.endDate, lang, 'dot')}` : ''}`
    return page(
      'body{font-family:"Liberation Sans",Arial}h1{font-weight:300;font-size:22pt}h2{font-size:10pt;font-weight:400;letter-spacing:.5px;color:#1b6ca8;border-top:3px solid #1b6ca8;margin:6mm 0 3mm;padding-top:1mm;width:60mm}.e{display:grid;grid-template-columns:34mm 1fr;margin-bottom:3mm}',
      `<h1>${e(b.name)}</h1><p>${e(b.label)}</p><p style="margin-top:3mm">${e(b.location!.city!)}, ${e(b.location!.postalCode!)}<br>T ${e(b.phone)}<br>M ${e(b.email)}${join(linksOf({ basics: b }), (x) => `<br>W ${e(x)}`)}</p><h2>${either(lang, 'Profil', 'Profile')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Carrière', 'Career')}</h2>${join(p.work, (w) => `<div class="e"><div>${when(w)}</div><div><p>${e(w.name!)}, ${e(w.location!)}</p><p><b>${e(w.position!)}</b></p>${join(w.highlights!, (h) => `<p>– ${e(h)}</p>`)}</div></div>`)}<h2>${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => `<div class="e"><div>${dateOf(s.startDate!, lang, 'dot')} – ${dateOf(s.endDate!, lang, 'dot')}</div><div><p>${e(s.institution!)}</p><p><b>${e(diplomaOf(s, ', '))}</b></p></div></div>`)}<h2>${either(lang, 'Compétences', 'Skills')}</h2><div class="e"><div>${either(lang, 'Métier', 'Trade')}</div><div>${join(p.skills, (s) => e(s.name), ', ')}</div></div><div class="e"><div>${either(lang, 'Langues', 'Languages')}</div><div>${join(p.languages, (l) => `${l.language} ${l.fluency === 'native' ? either(lang, 'langue maternelle', 'native') : l.fluency}`, ', ')}</div></div>`,
    )
  },
}

/** The head stands again on the second page; every job tells its setting, its tasks and its tools. */
const repeated: Stranger = {
  name: 'head-on-each-page',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const filler = either(
      lang,
      'Contexte : équipe pluridisciplinaire, horaires variables, exigences fortes de qualité et de délais, échanges quotidiens avec les partenaires et les services voisins.',
      'Context: a team of several trades, changing hours, high demands on quality and deadlines, daily contact with partners and neighbouring departments.',
    )
    return page(
      '@page{margin:12mm 15mm}table{width:100%;border-collapse:collapse}td{padding:0;vertical-align:top}thead td{border-bottom:1px solid #999;font-size:8.5pt;color:#666;padding-bottom:2mm}tfoot td{font-size:8pt;color:#888;text-align:center}h2{font-size:13pt;margin:7mm 0 3mm;color:#512da8}.j{margin-bottom:9mm;break-inside:avoid}.d{float:right;color:#512da8}',
      `<table><thead><tr><td>${e(b.name)} · ${e(b.label)} · ${e(b.phone)} · ${e(b.email)}</td></tr></thead><tfoot><tr><td>${either(lang, 'Curriculum vitæ confidentiel – mis à jour le 03/05/2026', 'Curriculum vitae in confidence – updated 03/05/2026')}</td></tr></tfoot><tbody><tr><td><h1 style="margin-top:6mm">${e(b.name)}</h1><p>${e(b.location!.city!)}${join(linksOf({ basics: b }), (x) => ` · ${e(x)}`)}</p><h2>${either(lang, 'Synthèse', 'Executive summary')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Compétences principales', 'Core skills')}</h2><p>${join(p.skills, (s) => e(s.name), ' ; ')}</p><h2>${either(lang, 'Expériences détaillées', 'Experience in detail')}</h2>${join(p.work, (w) => `<div class="j"><p><span class="d">${rangeOf(w, lang, 'long', either(lang, ' à ', ' to '))}</span><b>${e(w.position!)}</b></p><p><i>${e(w.name!)}, ${e(w.location!)}</i></p><p style="margin:2mm 0">${filler}</p><p>${either(lang, 'Missions :', 'Duties:')}</p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}<li>${either(lang, 'Compte rendu hebdomadaire à la direction', 'Weekly report to management')}</li><li>${either(lang, 'Accueil des nouveaux arrivants et mise à jour des procédures', 'Welcome of newcomers and upkeep of procedures')}</li></ul><p>${either(lang, 'Outils : téléphone, tableur, logiciel de suivi', 'Tools: telephone, spreadsheet, tracking software')}</p></div>`)}<h2>${either(lang, 'Formation initiale et continue', 'Education and training')}</h2>${join(p.education, (s) => `<p><span class="d">${rangeOf(s, lang, 'years', ' - ')}</span><b>${e(diplomaOf(s, ' '))}</b></p><p style="margin-bottom:3mm"><i>${e(s.institution!)}</i></p>`)}<h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p>${l.language}, ${levelOf(l.fluency, lang).toLowerCase()}</p>`)}</td></tr></tbody></table>`,
    )
  },
}

/** Titles in both languages. */
const bilingual: Stranger = {
  name: 'titles-in-two-languages',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const title = (french: string, english: string) =>
      `<h2>${either(lang, `${french} / <i>${english}</i>`, `${english} / <i>${french}</i>`)}</h2>`
    return page(
      'h1{font-size:20pt}h2{font-size:11.5pt;background:#eee;padding:1mm 2mm;margin:5mm 0 2mm}.r{display:grid;grid-template-columns:44mm 1fr;margin-bottom:2.5mm}',
      `<h1>${e(b.name)}</h1><p>${e(b.label)}</p><p>${e(b.location!.city!)} (${either(lang, 'France', 'United Kingdom')}) — ${e(b.phone)} — ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}${title('Profil', 'Profile')}<p>${e(b.summary)}</p>${title('Expérience professionnelle', 'Work experience')}${join(p.work, (w) => `<div class="r"><div>${rangeOf(w, lang, 'short', ' – ', either(lang, 'présent', 'present'))}</div><div><p><b>${e(w.position!)}</b> | ${e(w.name!)} | ${e(w.location!)}</p>${join(w.highlights!, (h) => `<p>• ${e(h)}</p>`)}</div></div>`)}${title('Formation', 'Education')}${join(p.education, (s) => `<div class="r"><div>${rangeOf(s, lang, 'years', ' – ')}</div><div><b>${e(diplomaOf(s, ' '))}</b> | ${e(s.institution!)}</div></div>`)}${title('Compétences', 'Skills')}<p>${join(p.skills, (s) => e(s.name), ' | ')}</p>${title('Langues', 'Languages')}<p>${join(p.languages, (l) => `${l.language}: ${l.fluency === 'native' ? either(lang, 'langue maternelle', 'native') : l.fluency}`, ' | ')}</p>${title('Centres d’intérêt', 'Interests')}<p>${join(p.interests, (i) => e(i.name), ' | ')}</p>`,
    )
  },
}

/** What agencies of managers ask for: headcount and trade behind the employer, setting, tasks, results, age, reach and pay at the right. */
const managers: Stranger = {
  name: 'managers-agency',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const heads = [250, 40, 1200, 15]
    const trade = either(lang, 'services', 'services')
    return page(
      '.h{display:flex;justify-content:space-between;border-bottom:2px solid #e2001a;padding-bottom:3mm}h2{color:#e2001a;font-size:12pt;margin:5mm 0 2mm}.w{color:#555}',
      `<div class="h"><div><p style="font-size:16pt"><b>${e(b.name)}</b></p><p>${e(b.location!.postalCode!)} ${e(b.location!.city!)}</p><p>${e(b.phone)}</p><p>${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}</div><div style="text-align:right"><p>${either(lang, '38 ans', 'Aged 38')}</p><p>${either(lang, 'Mobilité : régionale', 'Mobility: regional')}</p><p>${either(lang, 'Disponibilité : préavis de 3 mois', 'Availability: 3 months’ notice')}</p><p>${either(lang, 'Prétentions : 42 à 45 k€', 'Salary sought: £42k–45k')}</p></div></div><p style="text-align:center;font-size:14pt;margin:4mm"><b>${e(b.label.toLocaleUpperCase('fr'))}</b></p><p>${e(b.summary)}</p><h2>${either(lang, 'Domaines de compétences', 'Areas of competence')}</h2><ul>${join(p.skills, (s) => `<li>${e(s.name)}</li>`)}</ul><h2>${either(lang, 'Expériences professionnelles', 'Professional background')}</h2>${join(p.work, (w, at) => `<p><b>${rangeOf(w, lang, 'long', either(lang, ' à ', ' to '), either(lang, 'ce jour', 'date'))} : ${e(w.name!)}</b> <span class="w">(${trade}, ${heads[at]} ${either(lang, 'salariés', 'employees')})</span> – ${e(w.location!)}</p><p><b><i>${e(w.position!)}</i></b></p><p>${either(lang, 'Missions', 'Duties')} :</p>${join(w.highlights!, (h) => `<p>- ${e(h)}</p>`)}<p style="margin-bottom:3mm">${either(lang, 'Résultats : objectifs atteints chaque année', 'Results: targets met each year')}</p>`)}<h2>${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => `<p><b>${yearOf(s.endDate)}</b> : ${e(diplomaOf(s, ' '))} – ${e(s.institution!)}</p>`)}<h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p>${l.language} : ${levelOf(l.fluency, lang).toLowerCase()}</p>`)}`,
    )
  },
}

/** A narrow column left with studies, links and grouped skills; at the right the employer in capitals, a bar and the post, dates and town under it. */
const narrowLeft: Stranger = {
  name: 'latex-narrow-left',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      'body{font:9.5pt/1.35 "Liberation Sans"}.h{text-align:center;margin-bottom:5mm}h1{font-weight:200;font-size:34pt;letter-spacing:-1px}.g{display:grid;grid-template-columns:54mm 1fr;gap:7mm}h2{font-weight:300;font-size:14pt;color:#6a6a6a;text-transform:uppercase;margin:4mm 0 1mm}h3{font-size:10.5pt}.d{font-variant:small-caps;color:#6a6a6a}.n{text-transform:uppercase;font-weight:700}ul{padding-left:4mm}',
      `<div class="h"><h1>${e(b.name)}</h1><p>${e(b.email)} | ${e(b.phone)} | ${e(b.location!.city!)}</p></div><div class="g"><div><h2>${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => `<h3 class="n">${e(s.institution!)}</h3><p>${e(diplomaOf(s, either(lang, ' ', ' in ')))}</p><p class="d" style="margin-bottom:2mm">${dateOf(s.endDate!, lang, 'long')}</p>`)}${linksOf({ basics: b }).length ? `<h2>${either(lang, 'Liens', 'Links')}</h2>${join(linksOf({ basics: b }), (x) => `<p style="font-size:8pt;overflow-wrap:anywhere">${e(x)}</p>`)}` : ''}<h2>${either(lang, 'Compétences', 'Skills')}</h2><h3>${either(lang, 'Confirmées', 'Proficient')}</h3><p>${join(p.skills.slice(0, 3), (s) => e(s.name), ' • ')}</p><h3>${either(lang, 'Pratiquées', 'Familiar')}</h3><p>${join(p.skills.slice(3), (s) => e(s.name), ' • ')}</p><h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p>${l.language} — ${levelOf(l.fluency, lang)}</p>`)}</div><div><h2>${either(lang, 'À propos', 'About')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Expérience', 'Experience')}</h2>${join(p.work, (w) => `<p><span class="n">${e(w.name!)}</span> <span class="d">| ${e(w.position!)}</span></p><p class="d">${rangeOf(w, lang, 'long', ' – ')} | ${e(w.location!)}</p><ul style="margin-bottom:3mm">${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`)}<h2>${either(lang, 'Certificats', 'Awards')}</h2>${join(p.certificates, (c) => `<p>${c.date} &nbsp; ${e(c.name)}</p>`)}</div></div>`,
    ),
}

/** Labels over their values in a column left; «2019-03 - present»; a level in words at the right of each skill. */
const cascade: Stranger = {
  name: 'builder-cascade',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const [excellent, good] = lang === 'fr' ? ['Excellent', 'Très bon'] : ['Excellent', 'Very Good']
    const when = (w: Work) => `${w.startDate} - ${w.endDate ?? either(lang, 'présent', 'present')}`
    return page(
      '@page{margin:0}.g{display:grid;grid-template-columns:68mm 1fr;min-height:296mm}.s{background:#003d73;color:#fff}.s h2{background:#002f5a;padding:2mm 7mm;font-size:12pt;margin:5mm 0 2mm}.s div{padding:0 7mm;font-size:9pt;margin-bottom:1.5mm;overflow-wrap:anywhere}.n{padding:10mm 7mm 0;font-size:22pt;font-weight:700;line-height:1.1}.m{padding:10mm 8mm}.m h2{font-size:13pt;color:#003d73;border-top:1px solid #ccc;border-bottom:1px solid #ccc;padding:1.5mm 0;margin:5mm 0 3mm}.e{display:grid;grid-template-columns:23mm 1fr;gap:4mm;margin-bottom:3mm}.v{text-align:right}ul{padding-left:4mm}',
      `<div class="g"><div class="s"><p class="n">${e(b.name)}</p><p style="padding:0 7mm">${e(b.label)}</p><h2>${either(lang, 'Informations personnelles', 'Personal Info')}</h2><div><b>${either(lang, 'Adresse', 'Address')}</b><br>${e(b.location!.postalCode!)} ${e(b.location!.city!)}</div><div><b>${either(lang, 'Téléphone', 'Phone')}</b><br>${e(b.phone)}</div><div><b>E-mail</b><br>${e(b.email)}</div>${join(linksOf({ basics: b }), (x) => `<div><b>${x.includes('linkedin') ? 'LinkedIn' : 'Web'}</b><br>${e(x)}</div>`)}<h2>${either(lang, 'Compétences', 'Skills')}</h2>${join(p.skills, (s, at) => `<div>${e(s.name)}</div><div class="v"><i>${at % 2 ? good : excellent}</i></div>`)}<h2>${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<div>${l.language}</div><div class="v"><i>${levelOf(l.fluency, lang)}</i></div>`)}</div><div class="m"><p>${e(b.summary)}</p><h2>${either(lang, 'Expérience', 'Experience')}</h2>${join(p.work, (w) => `<div class="e"><div>${when(w)}</div><div><p style="font-size:11.5pt"><b>${e(w.position!)}</b></p><p><i>${e(w.name!)}, ${e(w.location!)}</i></p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul></div></div>`)}<h2>${either(lang, 'Formation', 'Education')}</h2>${join(p.education, (s) => `<div class="e"><div>${s.startDate} - ${s.endDate}</div><div><p style="font-size:11.5pt"><b>${e(diplomaOf(s, ', '))}</b></p><p><i>${e(s.institution!)}</i></p></div></div>`)}<h2>${either(lang, 'Certificats', 'Certificates')}</h2>${join(p.certificates, (c) => `<div class="e"><div>${c.date}</div><div>${e(c.name)}</div></div>`)}</div></div>`,
    )
  },
}

export const odd: Stranger[] = [infographic, openDash, repeated, bilingual, managers, narrowLeft, cascade]
