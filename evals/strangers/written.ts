import { escape as e } from '../cv/markup.ts'
import { page, type Stranger } from './stranger.ts'
import { dateOf, diplomaOf, either, levelOf, linksOf, rangeOf } from './words.ts'

/** A form of «label : value», a block for each job, as a web form mails it. */
const form: Stranger = {
  name: 'text-form',
  via: 'txt',
  told: { levels: 'cefr' },
  write: ({ basics: b, ...p }, lang) =>
    [
      `${either(lang, 'Nom et prénom', 'Full name')} : ${b.name}`,
      `${either(lang, 'Métier recherché', 'Desired job')} : ${b.label}`,
      `${either(lang, 'Ville', 'City')} : ${b.location!.city}`,
      `${either(lang, 'Téléphone', 'Phone')} : ${b.phone}`,
      `${either(lang, 'Courriel', 'Email')} : ${b.email}`,
      ...linksOf({ basics: b }).map((x) => `${either(lang, 'Site', 'Website')} : ${x}`),
      '',
      `${either(lang, 'Présentation', 'Summary')} : ${b.summary}`,
      '',
      `--- ${either(lang, 'Expériences', 'Experience')} ---`,
      ...p.work.flatMap((w) => [
        `${either(lang, 'Poste', 'Position')} : ${w.position}`,
        `${either(lang, 'Employeur', 'Employer')} : ${w.name}`,
        `${either(lang, 'Lieu', 'Location')} : ${w.location}`,
        `${either(lang, 'Période', 'Period')} : ${rangeOf(w, lang, 'slash', either(lang, ' au ', ' to '), either(lang, 'ce jour', 'now'))}`,
        `${either(lang, 'Missions', 'Duties')} : ${w.highlights!.join(', ')}`,
        '',
      ]),
      `--- ${either(lang, 'Formations', 'Education')} ---`,
      ...p.education.flatMap((s) => [
        `${either(lang, 'Diplôme', 'Degree')} : ${diplomaOf(s, ' ')}`,
        `${either(lang, 'Établissement', 'School')} : ${s.institution}`,
        `${either(lang, 'Année', 'Year')} : ${dateOf(s.endDate!, lang, 'years')}`,
        '',
      ]),
      `--- ${either(lang, 'Compétences', 'Skills')} ---`,
      p.skills.map((s) => s.name).join(' / '),
      '',
      `--- ${either(lang, 'Langues', 'Languages')} ---`,
      ...p.languages.map((l) => `${l.language} = ${l.fluency === 'native' ? levelOf(l.fluency, lang) : l.fluency}`),
    ].join('\r\n'),
}

const wide = (left: string, right: string) => (left ? `${left}  ` : '').padEnd(24) + right
/** Columns of spaces: dates left, text right, wrapped by hand. */
const columns: Stranger = {
  name: 'text-columns',
  via: 'txt',
  told: { levels: 'words', summary: false },
  write: ({ basics: b, ...p }, lang) =>
    [
      ' '.repeat(26) + b.name.toLocaleUpperCase('fr'),
      ' '.repeat(26) + b.label,
      '',
      `${b.location!.postalCode} ${b.location!.city}   ${b.phone}   ${b.email}`,
      ...linksOf({ basics: b }),
      '',
      `${either(lang, 'EXPÉRIENCE PROFESSIONNELLE', 'WORK HISTORY')}:`,
      '',
      ...p.work.flatMap((w) => [
        wide(rangeOf(w, lang, 'slash', '-', either(lang, 'auj.', 'now')), `${w.position}, ${w.name}, ${w.location}`),
        ...w.highlights!.map((h) => wide('', `- ${h}`)),
      ]),
      '',
      `${either(lang, 'FORMATION', 'EDUCATION')}:`,
      '',
      ...p.education.map((s) => wide(rangeOf(s, lang, 'years', '-'), `${diplomaOf(s, ' ')}, ${s.institution}`)),
      '',
      `${either(lang, 'COMPÉTENCES', 'SKILLS')}:`,
      ...p.skills.map((s) => `  + ${s.name}`),
      '',
      `${either(lang, 'LANGUES', 'LANGUAGES')}:`,
      ...p.languages.map((l) => wide(`  ${l.language}`, levelOf(l.fluency, lang))),
    ].join('\n'),
}

/** A page of the web with definition lists and articles. */
const site: Stranger = {
  name: 'web-articles',
  via: 'html',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    page(
      '',
      `<header><h1>${e(b.name)}</h1><p class="tagline">${e(b.label)}</p><ul class="contact"><li><a href="mailto:${b.email}">${e(b.email)}</a></li><li><a href="tel:${b.phone.replace(/\s/g, '')}">${e(b.phone)}</a></li><li>${e(b.location!.city!)}</li>${linksOf(
        { basics: b },
      )
        .map((x) => `<li><a href="https://${e(x)}">${e(x)}</a></li>`)
        .join(
          '',
        )}</ul></header><main><section id="about"><h2>${either(lang, 'Qui suis-je ?', 'About')}</h2><p>${e(b.summary)}</p></section><section><h2>${either(lang, 'Expériences', 'Work')}</h2>${p.work.map((w) => `<article><header><h3>${e(w.name!)}</h3><p><strong>${e(w.position!)}</strong></p><time>${rangeOf(w, lang, 'long', ' – ', either(lang, "aujourd'hui", 'present'))}</time></header><ul>${w.highlights!.map((h) => `<li>${e(h)}</li>`).join('')}</ul></article>`).join('')}</section><section><h2>${either(lang, 'Études', 'Education')}</h2><dl>${p.education.map((s) => `<dt>${e(diplomaOf(s, ', '))}</dt><dd>${e(s.institution!)}, ${rangeOf(s, lang, 'years', '–')}</dd>`).join('')}</dl></section><section><h2>${either(lang, 'Compétences', 'Skills')}</h2><ul>${p.skills.map((s) => `<li>${e(s.name)}</li>`).join('')}</ul></section><section><h2>${either(lang, 'Langues', 'Languages')}</h2><dl>${p.languages.map((l) => `<dt>${l.language}</dt><dd>${levelOf(l.fluency, lang)}</dd>`).join('')}</dl></section></main>`,
    ),
}

/** Markdown with a table of jobs' dates in headings and emphasised companies. */
const marked: Stranger = {
  name: 'markdown-headings',
  via: 'md',
  told: { levels: 'words' },
  write: ({ basics: b, ...p }, lang) =>
    [
      `# ${b.name}`,
      `**${b.label}** · ${b.location!.city} · <${b.email}> · ${b.phone}${linksOf({ basics: b })
        .map((x) => ` · [${x}](https://${x})`)
        .join('')}`,
      '',
      `> ${b.summary}`,
      '',
      `## ${either(lang, 'Expérience', 'Experience')}`,
      ...p.work.flatMap((w) => [
        `### ${w.position} @ ${w.name}`,
        `*${rangeOf(w, lang, 'short', ' – ')}* — ${w.location}`,
        '',
        ...w.highlights!.map((h) => `* ${h}`),
        '',
      ]),
      `## ${either(lang, 'Formation', 'Education')}`,
      ...p.education.map((s) => `- **${diplomaOf(s, ', ')}**, _${s.institution}_ (${rangeOf(s, lang, 'years', '–')})`),
      '',
      `## ${either(lang, 'Compétences', 'Skills')}`,
      p.skills.map((s) => `\`${s.name}\``).join(' '),
      '',
      `## ${either(lang, 'Langues', 'Languages')}`,
      '| | |',
      '|---|---|',
      ...p.languages.map((l) => `| ${l.language} | ${levelOf(l.fluency, lang)} |`),
    ].join('\n'),
}

export const written: Stranger[] = [form, columns, site, marked]
