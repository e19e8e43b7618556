import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plain } from '../sections.ts'

let known: Set<string> | undefined

/** Names of towns, in plain form: the larger communes of France and large or British and Irish towns elsewhere. */
function towns(): Set<string> {
  if (known) return known
  const french = readFileSync(join(import.meta.dirname, '../data/towns.txt'), 'utf8').split('\n')
  known = new Set([...french, ...abroad.split('|').map((name) => plain(name))])
  return known
}

const abroad = `london|manchester|birmingham|leeds|liverpool|sheffield|bristol|newcastle|newcastle upon tyne|nottingham|leicester|coventry|bradford|cardiff|swansea|newport|belfast|edinburgh|glasgow|aberdeen|dundee|southampton|portsmouth|brighton|hove|
  plymouth|exeter|bath|reading|oxford|cambridge|norwich|ipswich|york|hull|derby|stoke on trent|wolverhampton|walsall|dudley|sunderland|middlesbrough|durham|preston|blackpool|bolton|oldham|rochdale|stockport|salford|warrington|chester|wigan|
  luton|milton keynes|northampton|peterborough|bedford|watford|st albans|stevenage|slough|croydon|bromley|enfield|ealing|hackney|camden|islington|lambeth|southwark|lewisham|greenwich|swindon|gloucester|cheltenham|worcester|hereford|
  shrewsbury|telford|stafford|lincoln|grimsby|doncaster|rotherham|barnsley|wakefield|huddersfield|halifax|harrogate|carlisle|lancaster|bournemouth|poole|salisbury|winchester|basingstoke|guildford|woking|crawley|maidstone|canterbury|
  colchester|chelmsford|southend on sea|inverness|perth|stirling|dublin|cork|galway|limerick|waterford|bruxelles|brussels|liege|namur|charleroi|mons|geneve|geneva|lausanne|zurich|bale|fribourg|neuchatel|luxembourg|montreal|quebec|
  toronto|ottawa|vancouver|new york|boston|chicago|los angeles|san francisco|seattle|austin|dallas|houston|philadelphia|denver|atlanta|miami|barcelone|barcelona|madrid|valencia|lisbonne|lisbon|porto|berlin|munich|hamburg|amsterdam|
  rotterdam|rome|milan|turin|alger|oran|tunis|casablanca|rabat|marrakech|dakar|abidjan|bamako|kinshasa|beyrouth|varsovie|warsaw|prague|budapest|bucarest|vienne|copenhague|stockholm|oslo|helsinki|royaume uni|united kingdom|uk|england|
  scotland|wales|ireland|france|belgique|belgium|suisse|switzerland|canada|usa|espagne|spain|allemagne|germany|italie|italy|portugal|rhone|loire|isere|ain|savoie|haute savoie|greater manchester|west yorkshire|south yorkshire|
  west midlands|merseyside|kent|surrey|essex|sussex|hampshire|ile de france|auvergne rhone alpes|bretagne|normandie|remote|teletravail|lyon|paris|marseille`

/** A town, a département in brackets, a postcode with a town. */
export function isPlace(text: string): boolean {
  if (/^\(?\d{2,3}\)?$|^\d[\dAB]$/.test(text.trim())) return true
  const bare = text.replace(/\(?\b\d{2,5}\b\)?/g, '').replace(/\b(?:cedex|\de|\d+(?:er|e|ème))\b.*$/i, '')
  const name = plain(bare)
  if (!name || name.length > 40) return false
  return towns().has(name) || towns().has(name.replace(/^st /, 'saint ').replace(/^ste /, 'sainte '))
}
