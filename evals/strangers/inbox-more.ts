import { escape as e } from '../cv/markup.ts'
import type { Lang } from '../cv/person.ts'
import { page, type Stranger } from './stranger.ts'
import {
  bare,
  briefOf,
  dateOf,
  diplomaOf,
  either,
  join,
  levelOf,
  linksOf,
  monthOf,
  rangeOf,
  spanOf,
  type Study,
  type Work,
  yearOf,
} from './words.ts'

const people = 'inbox.json'

/** Lines of a mail, never longer than seventy-two signs. */
const folded = (text: string): string => text.replaceAll(/(.{1,72})(?: |$)/gm, '$1\n').trimEnd()

/** «Spring 2020» */
const seasonOf = (date: string, lang: Lang): string => {
  const names = { fr: ['Hiver', 'Printemps', 'Été', 'Automne'], en: ['Winter', 'Spring', 'Summer', 'Autumn'] }
  return `${names[lang][Math.floor((Number(date.slice(5, 7)) % 12) / 3)]} ${yearOf(date)}`
}

/** «sept.-19», as a spreadsheet shows a month. */
const cellOf = (date: string, lang: Lang): string => dateOf(date, lang, 'short').replace(/ \d\d/, '-')

const gradeOf = (fluency: string, lang: Lang): string =>
  fluency === 'native' ? either(lang, 'langue maternelle', 'mother tongue') : fluency

/** Old Word, a line a post: «09/19 → 06/21 : infirmière, hôpital (ville)». */
const linePerPost: Stranger = {
  name: 'line-per-post',
  via: 'office-doc',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const when = (range: Study | Work) => spanOf(range, briefOf, ' → ', either(lang, 'auj.', 'now'))
    const job = (w: Work) =>
      `<p><b>${when(w)}</b> : ${e(w.position!)}, ${e(w.name!)} (${e(w.location!)}) – ${join(w.highlights!, (h) => e(h), ', ')}</p>`
    return `<html><meta charset="utf-8"><body><p><b>${e(b.name.toLocaleUpperCase('fr'))}</b></p><p>${e(b.location!.postalCode!)} ${e(b.location!.city!)} / ${e(b.phone)} / ${e(b.email)}${join(linksOf({ basics: b }), (x) => ` / ${e(x)}`)}</p><p align="center"><font size="5">${e(b.label)}</font></p><p><i>${e(b.summary)}</i></p><p><u>${either(lang, 'Mes postes', 'Posts so far')}</u></p>${join(p.work, job)}<p><u>${either(lang, 'Mes diplômes', 'Diplomas')}</u></p>${join(p.education, (s) => `<p><b>${when(s)}</b> : ${e(diplomaOf(s, ' '))}, ${e(s.institution!)}</p>`)}<p><u>${either(lang, 'Je sais faire', 'I can do')}</u></p><p>${join(p.skills, (s) => e(s.name), ', ')}</p><p><u>${either(lang, 'Je parle', 'I speak')}</u></p><p>${join(p.languages, (l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`, ', ')}</p></body></html>`
  },
}

/** A mail that is its own CV: folded lines, titles underlined with signs, polite words around. */
const mailText: Stranger = {
  name: 'mail-itself',
  via: 'txt',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const title = (words: string) => `\n${words}\n${'~'.repeat(words.length)}\n`
    const job = (w: Work) =>
      `${folded(`${w.name} (${w.location})${either(lang, ' :', ':')} ${w.position}`)}\n   ${spanOf(w, (date) => monthOf(date, lang), either(lang, ' -> ', ' to '), either(lang, "aujourd'hui", 'present'))}\n${folded(join(w.highlights!, (h) => `${h}.`, ' '))}\n\n`
    const study = (s: Study) =>
      `${folded(`${diplomaOf(s, ', ')} (${s.institution})`)}\n   ${yearOf(s.startDate)} ${either(lang, '->', 'to')} ${yearOf(s.endDate)}\n\n`
    return `${either(lang, 'De', 'From')}: ${b.name} <${b.email}>\n${either(lang, 'Objet', 'Subject')}: ${either(lang, 'Candidature', 'Application')} - ${b.label}\n\n${either(lang, 'Bonjour,\n\nmon CV est directement dans ce message, bonne lecture !', 'Hello,\n\nplease find my CV in the body of this mail.')}\n\n${folded(b.summary)}\n${title(either(lang, "Là où j'ai travaillé", "Where I've worked"))}\n${join(p.work, job)}${title(either(lang, "Là où j'ai appris", "Where I've studied"))}\n${join(p.education, study)}${title(either(lang, 'Ce que je sais faire', "What I'm good at"))}\n${join(p.skills, (s) => `   * ${s.name}\n`)}${title(either(lang, 'Langues', 'Languages'))}\n${join(p.languages, (l) => `   * ${l.language}${either(lang, ' :', ':')} ${levelOf(l.fluency, lang).toLowerCase()}\n`)}\n${either(lang, 'Bien à vous,', 'Kind regards,')}\n\n-- \n${b.name}\n${b.location!.postalCode} ${b.location!.city}\n${b.phone}\n${join(linksOf({ basics: b }), (x) => `${x}\n`)}`
  },
}

/** A spreadsheet on paper: letters over the columns, numbers before the rows, the oldest post first. */
const spreadsheet: Stranger = {
  name: 'printed-spreadsheet',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const when = (date: string | undefined) => (date ? cellOf(date, lang) : either(lang, 'en cours', 'ongoing'))
    const header = (french: string, english: string) => either(lang, french, english).split('|')
    const rows = [
      [...header('Nom|Ville', 'Name|City'), b.name, b.location!.city!],
      [...header('Métier|Courriel', 'Trade|Email'), b.label, b.email],
      [...header('Tél.|Web', 'Phone|Web'), b.phone, linksOf({ basics: b }).join(' ; ')],
    ].map(([one = '', other = '', first = '', second = '']) => [one, first, other, second, '', ''])
    const posts = p.work.map((w) => [
      when(w.startDate),
      when(w.endDate),
      w.name!,
      w.position!,
      w.location!,
      w.highlights!.join(' ; '),
    ])
    const studies = p.education.map((s) => [when(s.startDate), when(s.endDate), s.institution!, s.studyType!, '', s.area!])
    rows.push([either(lang, 'Profil', 'Profile'), b.summary], [])
    rows.push(header('Début|Fin|Employeur|Poste|Ville|Missions', 'Start|End|Employer|Job|City|Tasks'), ...posts.toReversed(), [])
    rows.push(header('Début|Fin|École|Diplôme||Spécialité', 'Start|End|School|Diploma||Subject'), ...studies.toReversed(), [])
    rows.push(
      [either(lang, 'Compétences', 'Skills'), p.skills.map((s) => s.name).join(', ')],
      header('Langue|Niveau||||', 'Language|Level||||'),
    )
    rows.push(...p.languages.map((l) => [l.language, gradeOf(l.fluency, lang), '', '', '', '']))
    const row = (cells: string[], at: number) =>
      `<tr><th>${at + 1}</th>${join(cells, (cell, index) => `<td${cells.length === 2 && index ? ' colspan="5"' : ''}>${e(cell)}</td>`)}${cells.length ? '' : '<td>&nbsp;</td>'.repeat(6)}</tr>`
    return page(
      '@page{size:A4 landscape;margin:10mm}table{border-collapse:collapse;width:100%;font-size:8pt}td,th{border:1px solid #bbb;padding:.5mm 1mm;vertical-align:bottom;text-align:left}th{background:#eee;font-weight:400;text-align:center}',
      `<table><tr><th></th>${join([...'ABCDEF'], (letter) => `<th>${letter}</th>`)}</tr>${join(rows, row)}</table>`,
    )
  },
}

/** The page of a person who wrote it by hand: navigation, definitions with the time as term, a word on cookies at the end. */
const ownSite: Stranger = {
  name: 'own-site',
  via: 'html',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const links = [b.url, ...(b.profiles ?? []).map(({ url }) => url)].flatMap((url) => url ?? [])
    const at = (date: string) => `<time datetime="${date}">${monthOf(date, lang)}</time>`
    const time = (range: Work) => spanOf(range, at, either(lang, ' – ', ' to '), either(lang, 'maintenant', 'present'))
    const section = (id: string, words: string, body: string) => `\n<section id="${id}">\n<h2>${words}</h2>\n${body}\n</section>`
    const job = (w: Work) =>
      `<dt>${time(w)}</dt>\n<dd><strong>${e(w.position!)}</strong> ${either(lang, 'chez', 'at')} <em>${e(w.name!)}</em>, ${e(w.location!)}<ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul></dd>\n`
    return `<!doctype html>\n<html lang="${lang}">\n<head><meta charset="utf-8"><title>${e(b.name)} · ${e(b.label)}</title><style>body{max-width:42rem;margin:auto}dt{float:left;clear:left;width:9rem}dd{margin-left:10rem}</style></head>\n<body>\n<nav><a href="/">${either(lang, 'Accueil', 'Home')}</a> <a href="/notes/">Notes</a> <a href="#work">CV</a></nav>\n<header><h1>${e(b.name)}</h1><p>${e(b.label)}, ${e(b.location!.city!)}</p></header>\n<p>${e(b.summary)}</p>${section('work', either(lang, "Où j'ai travaillé", "Where I've worked"), `<dl>\n${join(p.work, job)}</dl>`)}${section('school', either(lang, "Où j'ai étudié", 'Where I learnt it'), `<dl>\n${join(p.education, (s) => `<dt>${yearOf(s.startDate)}–${yearOf(s.endDate)}</dt>\n<dd>${e(diplomaOf(s, ', '))} – <em>${e(s.institution!)}</em></dd>\n`)}</dl>`)}${section('skills', either(lang, 'Ce que je sais faire', 'Things I can do'), `<p>${join(p.skills, (s) => e(s.name), ', ')}</p>`)}${section('talk', either(lang, 'Les langues que je parle', 'Languages I speak'), `<ul>${join(p.languages, (l) => `<li>${l.language} – ${levelOf(l.fluency, lang).toLowerCase()}</li>`)}</ul>`)}${section('write', either(lang, "M'écrire", 'Say hello'), `<address><a href="mailto:${e(b.email)}">${e(b.email)}</a><br>${e(b.phone)}${join(links, (url) => `<br><a href="${e(url)}" rel="me">${e(bare(url))}</a>`)}</address>`)}\n<footer>© 2026 · ${either(lang, 'Ce site ne pose aucun cookie.', 'No cookies were baked for this page.')}</footer>\n</body>\n</html>`
  },
}

/** Markdown of somebody who writes code: facts in front, dates as code with points between, the company before its post. */
const frontMatter: Stranger = {
  name: 'front-matter',
  via: 'md',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const job = (w: Work) =>
      `### ${w.name}\n\n**${w.position}** · ${w.location} · \`${w.startDate}..${w.endDate ?? either(lang, 'présent', 'HEAD')}\`\n\n${join(w.highlights!, (h) => `- ${h}\n`)}\n`
    return `---\ntitle: CV\nlayout: resume\nname: "${b.name}"\nrole: "${b.label}"\nemail: ${b.email}\nphone: "${b.phone}"\ncity: ${b.location!.city}\nlinks:\n${join(linksOf({ basics: b }), (x) => `  - https://${x}\n`)}---\n\n> ${b.summary}\n\n## ${either(lang, 'Historique', 'Changelog')}\n\n${join(p.work, job)}## ${either(lang, 'École', 'School')}\n\n${join(p.education, (s) => `* ${diplomaOf(s, ', ')} @ ${s.institution} \`${s.startDate}..${s.endDate}\`\n`)}\n## ${either(lang, 'Boîte à outils', 'Toolbox')}\n\n${join(p.skills, (s) => `\`${s.name}\``, ' ')}\n\n## ${either(lang, 'Langues', 'Human languages')}\n\n| ${either(lang, 'Langue', 'Language')} | ${either(lang, 'Niveau', 'Level')} |\n| --- | --- |\n${join(p.languages, (l) => `| ${l.language} | ${gradeOf(l.fluency, lang)} |\n`)}\n<!-- ${either(lang, 'généré par make cv', 'built with make cv')} -->\n`
  },
}

/** The British page: a statement first, the post before the time and the company after, two referees with addresses at the end. */
const referees: Stranger = {
  name: 'two-referees',
  via: 'office-pdf',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const title = (french: string, english: string) => `<p>&nbsp;</p><p><b><u>${either(lang, french, english)}</u></b></p>`
    const job = (w: Work) =>
      `<p><b>${e(w.position!)}</b></p><p>${rangeOf(w, lang, 'long', either(lang, ' à ', ' to '), either(lang, 'ce jour', 'date'))}</p><p>${e(w.name!)}, ${e(w.location!)}</p><p>${either(lang, 'Mes responsabilités :', 'Responsibilities:')}</p><ul>${join(w.highlights!, (h) => `<li>${e(h)}</li>`)}</ul>`
    return `<html><meta charset="utf-8"><body style="font-family:'DejaVu Serif';font-size:10pt"><p align="center"><b>CURRICULUM VITAE</b></p><p align="center"><font size="4"><b>${e(b.name)}</b></font></p><p align="center">${e(b.label)}</p><p align="center">${e(b.location!.city!)}, ${e(b.location!.postalCode!)}</p><p align="center">${either(lang, 'Tél', 'Tel')}: ${e(b.phone)} &nbsp; ${either(lang, 'Mél', 'Email')}: ${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p align="center">${e(x)}</p>`)}${title('Présentation personnelle', 'Personal Statement')}<p>${e(b.summary)}</p>${title('Points forts', 'Key Skills')}<ul>${join(p.skills, (s) => `<li>${e(s.name)}</li>`)}</ul>${title('Carrière', 'Employment History')}${join(p.work, job)}${title('Scolarité', 'Education & Qualifications').replace('& ', '&amp; ')}${join(p.education, (s) => `<p><b>${e(s.institution!)}</b>, ${yearOf(s.startDate)} – ${yearOf(s.endDate)}</p><p>${e(diplomaOf(s, ' – '))}</p>`)}${title('Langues vivantes', 'Languages')}<p>${join(p.languages, (l) => `${l.language}: ${levelOf(l.fluency, lang).toLowerCase()}`, '; ')}</p>${title('Références', 'References')}<p>Dr Alice Thornbury, ${either(lang, 'ancienne responsable', 'former line manager')}, a.thornbury@example.org</p><p>Marc Sorel, ${either(lang, 'ancien collègue', 'former colleague')}, marc.sorel@example.org</p></body></html>`
  },
}

/** A Swiss or Belgian page: personal facts one under the other, months with a point, the rate of work behind each post. */
const civilStatus: Stranger = {
  name: 'civil-status',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const [first = '', ...rest] = b.name.split(' ')
    const when = (w: Work) =>
      w.endDate ? rangeOf(w, lang, 'dot') : `${either(lang, 'Depuis', 'Since')} ${dateOf(w.startDate!, lang, 'dot')}`
    const row = (left: string, right: string) => `<div class="r"><span>${left}</span><div>${right}</div></div>`
    const title = (french: string, english: string) => `<h2>${either(lang, french, english)}</h2>`
    return page(
      '.p{float:right;width:32mm;height:40mm;background:#ccc}h1{font-size:15pt;margin-bottom:4mm}h2{clear:both;font-size:10.5pt;background:#e9e9e9;padding:1mm 2mm;margin:5mm 0 2mm}.r{display:grid;grid-template-columns:46mm 1fr;margin-bottom:1.5mm}',
      `<div class="p"></div><h1>Curriculum vitae</h1>${row(either(lang, 'Nom', 'Surname'), e(rest.join(' ')))}${row(either(lang, 'Prénom', 'First name'), e(first))}${row(either(lang, 'Domicile', 'Residence'), `${e(b.location!.postalCode!)} ${e(b.location!.city!)}`)}${row(either(lang, 'Tél. mobile', 'Mobile'), e(b.phone))}${row('E-mail', e(b.email))}${join(linksOf({ basics: b }), (x) => row('Internet', e(x)))}${row(either(lang, 'État civil', 'Marital status'), either(lang, 'célibataire, sans enfant', 'single'))}${row(either(lang, 'Permis de conduire', 'Driving licence'), 'B')}${title('Fonction visée', 'Position sought')}<p><b>${e(b.label)}</b></p><p>${e(b.summary)}</p>${title('Parcours professionnel', 'Professional background')}${join(p.work, (w, at) => row(when(w), `<b>${e(w.name!)}</b>, ${e(w.location!)}<br>${e(w.position!)}, ${at % 2 ? 80 : 100} %${join(w.highlights!, (h) => `<br>– ${e(h)}`)}`))}${title('Formation scolaire et professionnelle', 'Schooling and training')}${join(p.education, (s) => row(rangeOf(s, lang, 'dot'), `${e(diplomaOf(s, ', '))}<br>${e(s.institution!)}`))}${title('Connaissances linguistiques', 'Language skills')}${join(p.languages, (l) => row(l.language, `${gradeOf(l.fluency, lang)}${l.fluency === 'native' ? '' : either(lang, ' (CECR)', ' (CEFR)')}`))}${title('Connaissances particulières', 'Particular knowledge')}<p>${join(p.skills, (s) => e(s.name), ', ')}</p>${title('Références', 'References')}<p>${either(lang, 'Sur demande.', 'On request.')}</p>`,
    )
  },
}

/** Half the page for what a person can do, the other half for where; the time under each post. */
const skillsLeft: Stranger = {
  name: 'skills-left-half',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const when = (w: Work) =>
      w.endDate
        ? rangeOf(w, lang, 'long', either(lang, ' à ', ' until '))
        : `${either(lang, 'depuis', 'since')} ${dateOf(w.startDate!, lang, 'long')}`
    return page(
      'h1{font-size:24pt;font-weight:400}.g{display:grid;grid-template-columns:1fr 1fr;gap:12mm;margin-top:5mm}h2{font-size:13pt;color:#0a6e4f;margin-bottom:3mm}h3{font-size:10pt;margin-top:3mm}.w{font-style:italic;color:#666;font-size:8.5pt;margin-bottom:3mm}.f{margin-top:6mm;border-top:3px double #0a6e4f;padding-top:2mm;font-size:8.5pt;text-align:center}',
      `<h1>${e(b.name)}</h1><p>${e(b.label)}</p><div class="g"><div><h2>${either(lang, 'Ce que je sais faire', 'What I can do')}</h2><p>${e(b.summary)}</p>${join(p.skills, (s) => `<p style="margin:2mm 0">✔ ${e(s.name)}</p>`)}<h2>${either(lang, 'En quelles langues', 'In which languages')}</h2>${join(p.languages, (l) => `<p>✔ ${l.language} – ${levelOf(l.fluency, lang).toLowerCase()}</p>`)}</div><div><h2>${either(lang, "Où je l'ai fait", 'Where I did it')}</h2>${join(p.work, (w) => `<h3>${e(w.name!)}, ${e(w.location!)}</h3><p>${e(w.position!)}</p>${join(w.highlights!, (h) => `<p>${e(h)}</p>`)}<p class="w">${when(w)}</p>`)}<h2>${either(lang, "Où je l'ai appris", 'Where I learnt it')}</h2>${join(p.education, (s) => `<h3>${e(s.institution!)}</h3><p>${e(diplomaOf(s, ' '))}</p><p class="w">${yearOf(s.startDate)}-${yearOf(s.endDate)}</p>`)}</div></div><p class="f">${e(b.location!.postalCode!)} ${e(b.location!.city!)} – ${e(b.phone)} – ${e(b.email)}${join(linksOf({ basics: b }), (x) => ` – ${e(x)}`)}</p>`,
    )
  },
}

/** Studies and work in one list by year, newest first. */
const oneStream: Stranger = {
  name: 'one-stream',
  via: 'print',
  people,
  told: { levels: 'none', years: true },
  write: ({ basics: b, ...p }, lang) => {
    const job = (w: Work) =>
      `<b>${e(w.position!)}</b> – ${e(w.name!)}, ${e(w.location!)}<br>${join(w.highlights!, (h) => e(h), ' ; ')}`
    const stops = [
      ...p.work.map((w) => ({ ...w, words: job(w) })),
      ...p.education.map((s) => ({ ...s, words: `<b>${e(diplomaOf(s, ' '))}</b> – ${e(s.institution!)}` })),
    ].toSorted((one, other) => other.startDate!.localeCompare(one.startDate!))
    return page(
      'body{font-family:"DejaVu Serif"}h1{font-size:18pt;text-align:right}.c{text-align:right}h2{font-size:12pt;border-left:4px solid #d08700;padding-left:3mm;margin:6mm 0 3mm}.r{display:grid;grid-template-columns:32mm 1fr;margin-bottom:2.5mm}.r span{color:#d08700}',
      `<h1>${e(b.name)}</h1><p class="c">${e(b.label)}</p><p class="c">${e(b.email)}</p><p class="c">${e(b.phone)}</p><p class="c">${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p class="c">${e(x)}</p>`)}<h2>${either(lang, 'Le fil', 'The thread')}</h2><p>${e(b.summary)}</p><h2>${either(lang, 'Études et métier, année par année', 'Study and work, year by year')}</h2>${join(stops, (stop) => `<div class="r"><span>${spanOf(stop, yearOf, ' - ', either(lang, '…', 'now'))}</span><p>${stop.words}</p></div>`)}<h2>${either(lang, 'Atouts', 'Strengths')}</h2><p>${join(p.skills, (s) => e(s.name), ' · ')}</p><h2>${either(lang, 'Langues', 'Languages')}</h2><p>${join(p.languages, (l) => l.language, ' · ')}</p>`,
    )
  },
}

/** From the first job to the last, with seasons in brackets behind. */
const seasons: Stranger = {
  name: 'seasons-oldest-first',
  via: 'office-odt',
  people,
  told: { levels: 'words', years: true },
  write: ({ basics: b, ...p }, lang) => {
    const when = (w: Work) => spanOf(w, (date) => seasonOf(date, lang), ' – ', either(lang, "aujourd'hui", 'today'))
    return `<html><meta charset="utf-8"><body><p><font size="6">${e(b.name)}</font></p><p>${e(b.label)} – ${e(b.location!.city!)}</p><p>${e(b.summary)}</p><h3>${either(lang, 'Mes études', 'How I trained')}</h3><ol>${join(p.education.toReversed(), (s) => `<li>${e(s.institution!)} : ${e(diplomaOf(s, ' '))} (${yearOf(s.endDate)})</li>`)}</ol><h3>${either(lang, 'Mon chemin, du premier poste au dernier', "Where I've worked, first job first")}</h3><ol>${join(p.work.toReversed(), (w) => `<li><b>${e(w.name!)}</b>, ${e(w.location!)} : ${e(w.position!)} (${when(w)})<br>${join(w.highlights!, (h) => e(h), '<br>')}</li>`)}</ol><h3>${either(lang, 'Je maîtrise', 'I bring')}</h3><ol>${join(p.skills, (s) => `<li>${e(s.name)}</li>`)}</ol><h3>${either(lang, 'Je parle', 'I speak')}</h3><p>${join(p.languages, (l) => `${l.language} = ${levelOf(l.fluency, lang).toLowerCase()}`, ', ')}</p><h3>${either(lang, 'Me joindre', 'Reach me')}</h3><p>${e(b.phone)}</p><p>${e(b.email)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}</body></html>`
  },
}

/** Everything in the middle of the page, a line for each of post, company, time. */
const centred: Stranger = {
  name: 'all-centred',
  via: 'print',
  people,
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) => {
    const block = (...lines: string[]) => `<div class="k">${join(lines, (line) => `<p>${line}</p>`)}</div>`
    return page(
      'body{font-family:"DejaVu Serif";text-align:center}h1{font-size:20pt;font-variant:small-caps}h2{font-size:11pt;font-weight:400;font-style:italic;margin:5mm 0 2mm}.k{margin-bottom:4mm}.k p:first-child{font-weight:700}',
      `<p>${e(b.phone)} ❖ ${e(b.email)} ❖ ${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}<h1>${e(b.name)}</h1><p>${e(b.label)}</p><p>❦</p><p>${e(b.summary)}</p><h2>— ${either(lang, "J'ai exercé", 'Engagements')} —</h2>${join(p.work, (w) => block(e(w.position!), `${e(w.name!)}, ${e(w.location!)}`, rangeOf(w, lang, 'apostrophe', ' ~ ', either(lang, 'ce jour', 'present')), ...w.highlights!.map(e)))}<h2>— ${either(lang, "J'ai étudié", 'Studies')} —</h2>${join(p.education, (s) => block(e(diplomaOf(s, ', ')), e(s.institution!), `${yearOf(s.startDate)} ~ ${yearOf(s.endDate)}`))}<h2>— ${either(lang, 'Je pratique', 'Abilities')} —</h2><p>${join(p.skills, (s) => e(s.name), ' ❖ ')}</p><h2>— ${either(lang, 'Je parle', 'Languages')} —</h2><p>${join(p.languages, (l) => `${l.language} (${levelOf(l.fluency, lang).toLowerCase()})`, ' ❖ ')}</p>`,
    )
  },
}

/** A single slide, three panels side by side. */
const slide: Stranger = {
  name: 'one-slide',
  via: 'print',
  people,
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) => {
    const when = (range: Study | Work) =>
      spanOf(range, (date) => dateOf(date, lang, 'slash'), ' > ', either(lang, 'maintenant', 'now'))
    return page(
      '@page{size:A4 landscape;margin:8mm}body{font-size:8pt}.t{background:#12355b;color:#fff;padding:4mm;display:flex;justify-content:space-between}.t h1{font-size:18pt}.g{display:grid;grid-template-columns:70mm 1fr 62mm;gap:5mm;margin-top:4mm}.b{border:1px solid #12355b;padding:3mm}h2{font-size:10pt;color:#12355b;margin-bottom:2mm}.j{margin-bottom:2mm}',
      `<div class="t"><div><h1>${e(b.name)}</h1><p>${e(b.label)}</p></div><div><p>${e(b.phone)} – ${e(b.email)}</p><p>${e(b.location!.city!)}</p>${join(linksOf({ basics: b }), (x) => `<p>${e(x)}</p>`)}</div></div><div class="g"><div class="b"><h2>${either(lang, 'En bref', 'At a glance')}</h2><p>${e(b.summary)}</p><h2 style="margin-top:4mm">${either(lang, 'Bagage', 'Background')}</h2>${join(p.education, (s) => `<div class="j"><p>${when(s)}</p><p><b>${e(diplomaOf(s, ' '))}</b></p><p>${e(s.institution!)}</p></div>`)}</div><div class="b"><h2>${either(lang, 'Missions et postes', 'Roles and assignments')}</h2>${join(p.work, (w) => `<div class="j"><p>[${when(w)}] <b>${e(w.name!)}</b> – ${e(w.location!)}</p><p><b>${e(w.position!)}</b> : ${join(w.highlights!, (h) => e(h), ' ; ')}</p></div>`)}</div><div class="b"><h2>${either(lang, 'Expertises', 'Expertise')}</h2>${join(p.skills, (s) => `<p>&gt; ${e(s.name)}</p>`)}<h2 style="margin-top:4mm">${either(lang, 'Langues', 'Languages')}</h2>${join(p.languages, (l) => `<p>&gt; ${l.language} [${gradeOf(l.fluency, lang)}]</p>`)}</div></div>`,
    )
  },
}

const printed = [spreadsheet, civilStatus, skillsLeft, oneStream, centred, slide]
const saved = [linePerPost, mailText, ownSite, frontMatter, referees, seasons]
export const inboxMore: Stranger[] = [...printed, ...saved]
