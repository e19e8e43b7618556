export type Point = [lat: number, lon: number]

/** Town halls of the arrondissements of Paris and Lyon, which GeoNames gives no point for. */
export const arrondissementPoints: Record<string, Point> = {
  '75101': [48.863, 2.336], '75102': [48.868, 2.344], '75103': [48.863, 2.36], '75104': [48.854, 2.358],
  '75105': [48.844, 2.351], '75106': [48.849, 2.333], '75107': [48.856, 2.312], '75108': [48.873, 2.313],
  '75109': [48.877, 2.337], '75110': [48.876, 2.361], '75111': [48.859, 2.38], '75112': [48.84, 2.395],
  '75113': [48.828, 2.362], '75114': [48.83, 2.327], '75115': [48.84, 2.293], '75116': [48.86, 2.262],
  '75117': [48.887, 2.307], '75118': [48.893, 2.348], '75119': [48.887, 2.385], '75120': [48.863, 2.401],
  '69381': [45.769, 4.829], '69382': [45.748, 4.826], '69383': [45.757, 4.861], '69384': [45.778, 4.826],
  '69385': [45.758, 4.803], '69386': [45.772, 4.85], '69387': [45.734, 4.838], '69388': [45.734, 4.87],
  '69389': [45.779, 4.804],
}

/** Names in the other languages, by country and GeoNames name. */
export const foreignNames: Record<string, string[]> = {
  'GB:London': ['Londres', 'Central London'], 'GB:Edinburgh': ['Édimbourg'], 'GB:Dover': ['Douvres'],
  'GB:Canterbury': ['Cantorbéry'], 'GB:Newcastle upon Tyne': ['Newcastle'], 'GB:Stoke-on-Trent': ['Stoke'],
  'GB:Kingston upon Hull': ['Hull'], 'GB:Southend-on-Sea': ['Southend'], 'GB:Royal Tunbridge Wells': ['Tunbridge Wells'],
  'GB:Royal Leamington Spa': ['Leamington Spa', 'Leamington'], 'GB:Bury St Edmunds': ['Bury Saint Edmunds'],
  'GB:Newark on Trent': ['Newark'], 'GB:Stratford-upon-Avon': ['Stratford upon Avon'], 'GB:Burton upon Trent': ['Burton on Trent'],
  'GB:Ashton-under-Lyne': ['Ashton under Lyne'], 'GB:Barrow in Furness': ['Barrow'], 'GB:Welwyn Garden City': ['Welwyn'],
  'GB:Hemel Hempstead': ['Hemel'], 'GB:Great Malvern': ['Malvern'], 'GB:Londonderry County Borough': ['Londonderry'],
  'IE:Gaillimh': ['Galway'], 'IE:Luimneach': ['Limerick'], 'IE:Dún Laoghaire': ['Dun Laoghaire'],
  'BE:Brussels': ['Bruxelles', 'Brussel'], 'BE:Antwerpen': ['Anvers', 'Antwerp'], 'BE:Gent': ['Gand', 'Ghent'],
  'BE:Brugge': ['Bruges'], 'BE:Leuven': ['Louvain'], 'BE:Mechelen': ['Malines'], 'BE:Kortrijk': ['Courtrai'],
  'BE:Ostend': ['Ostende', 'Oostende'], 'BE:Aalst': ['Alost'], 'BE:Sint-Niklaas': ['Saint-Nicolas'], 'BE:Ieper': ['Ypres'],
  'BE:Halle': ['Hal'], 'BE:Vilvoorde': ['Vilvorde'], 'BE:Tienen': ['Tirlemont'], 'BE:Roeselare': ['Roulers'],
  'BE:Dendermonde': ['Termonde'], 'BE:Ronse': ['Renaix'], 'BE:Tongeren': ['Tongres'], 'BE:Mons': ['Bergen'],
  'BE:Louvain-la-Neuve': ['LLN'],
  'CH:Geneve': ['Genève', 'Geneva', 'Genf'], 'CH:Genève': ['Geneva', 'Genf'], 'CH:Zürich': ['Zurich'],
  'CH:Basel': ['Bâle', 'Basle'], 'CH:Bern': ['Berne'], 'CH:Luzern': ['Lucerne'], 'CH:Biel/Bienne': ['Bienne', 'Biel'],
  'CH:Sankt Gallen': ['Saint-Gall', 'St Gallen'], 'CH:Sitten': ['Sion'], 'CH:Neuchatel': ['Neuchâtel'], 'CH:Solothurn': ['Soleure'],
  'CH:Schaffhausen': ['Schaffhouse'], 'CH:Fribourg': ['Freiburg'], 'CH:Winterthur': ['Winterthour'],
  'CA:Montréal': ['Montreal'], 'CA:Québec': ['Quebec City', 'Ville de Québec', 'Québec ville', 'Québec'],
  'CA:St. John\'s': ['Saint John\'s'], 'LU:Luxembourg': ['Luxembourg-Ville', 'Luxembourg City'],
  'US:New York City': ['New York', 'NYC'], 'US:San Francisco': ['SF Bay'], 'US:Washington, D. C.': ['Washington DC', 'Washington'],
  'DE:Berlin': [], 'DE:Frankfurt am Main': ['Francfort', 'Frankfurt'], 'DE:Köln': ['Cologne'], 'DE:München': ['Munich'],
  'DE:Munich': ['München'], 'DE:Hamburg': ['Hambourg'], 'NL:The Hague': ['La Haye'], 'ES:Barcelona': ['Barcelone'],
  'PT:Lisbon': ['Lisbonne'], 'IT:Milano': ['Milan'], 'IT:Turin': ['Turin'], 'IT:Rome': ['Rome'], 'AT:Vienna': ['Vienne'],
  'PL:Warsaw': ['Varsovie'], 'CZ:Prague': ['Prague'], 'GR:Athens': ['Athènes'], 'MA:Casablanca': ['Casa'], 'DZ:Algiers': ['Alger'],
  'DK:Copenhagen': ['Copenhague'], 'RO:Bucharest': ['Bucarest'], 'AE:Dubai': ['Dubaï'], 'SG:Singapore': ['Singapour'],
}
