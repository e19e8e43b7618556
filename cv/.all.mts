import { readFileSync, readdirSync } from 'node:fs'
import { readHere } from './read-here.ts'
for (const f of readdirSync('db/seed/cv').filter(f=>/\.(pdf|docx|txt)$/.test(f))) {
  const t=Date.now()
  try { const r=await readHere(readFileSync('db/seed/cv/'+f), f, {}); const p=r.profile
  console.log(f.padEnd(40), Date.now()-t, p.basics?.name, '|', p.basics?.email?1:0, p.basics?.phone?1:0, p.basics?.location?.city, '| W', p.work?.length, p.work?.map(w=>`${w.position}@${w.name}[${w.startDate}-${w.endDate??''}]h${w.highlights?.length??0}`).join('; ').slice(0,260), '| E', p.education?.map(e=>`${e.studyType}/${e.area}@${e.institution}[${e.endDate}]`).join('; '), '| S',p.skills?.length,'L',p.languages?.map(l=>l.language+l.fluency).join(','), r.flags.map(f=>f.reason).join()) } catch(e){console.log(f,e.message)}
}
