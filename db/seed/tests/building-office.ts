import { type TestTemplate, figure, file, one, several, short, situation } from './write.ts'

export const electrician: TestTemplate = {
  key: 'electrician',
  trade: 'building_industry',
  name: { fr: 'Électricité\u00a0: bases et sécurité', en: 'Electrical work: basics and safety' },
  intro: {
    fr: 'Calculs simples, consignation, et un travail dont vous êtes content.',
    en: 'Simple sums, isolation, and a piece of work that you are pleased with.',
  },
  minutes: 20,
  passShare: 70,
  questions: [
    figure(
      'current',
      ['Un appareil de 2\u00a0300 W sous 230 V. Quelle intensité\u00a0?', 'A 2,300 W appliance on 230 V. What current?'],
      { answer: 10, unit: 'A' },
    ),
    figure('resistance', ['12 V et 0,5 A. Quelle résistance\u00a0?', '12 V and 0.5 A. What resistance?'], {
      answer: 24,
      unit: 'Ω',
    }),
    figure(
      'rcd',
      [
        'Sensibilité d’un différentiel qui protège les personnes\u00a0?',
        'Sensitivity of a residual current device that protects people?',
      ],
      { answer: 30, unit: 'mA' },
    ),
    several('isolate', ['Consigner une installation, c’est\u00a0:', 'To isolate an installation is to:'], 4, [
      ['Séparer de la source', 'Cut it from its source', 100],
      ['Condamner par un cadenas', 'Lock it off', 100],
      ['Vérifier l’absence de tension', 'Prove that it is dead', 100],
      ['Prévenir à voix haute, puis toucher', 'Call out, then touch', 0],
    ]),
    one('earth', ['Le conducteur de protection est\u00a0:', 'The protective conductor is:'], 1, [
      ['Vert et jaune', 'Green and yellow', 100],
      ['Bleu', 'Blue', 0],
      ['Marron', 'Brown', 0],
    ]),
    situation(
      'hurry',
      [
        'Le chef de chantier demande de brancher sous tension, «\u00a0deux minutes\u00a0». Que faites-vous\u00a0?',
        'The site manager asks you to connect it live, “two minutes”. What do you do?',
      ],
      4,
      [
        ['Je refuse, je consigne, puis je branche', 'I refuse, isolate, then connect', 100],
        ['J’appelle mon responsable avant de décider', 'I call my supervisor before I decide', 75],
        ['Je le fais avec des gants', 'I do it with gloves on', 0],
      ],
    ),
    file(
      'work',
      [
        'Envoyez la photo d’un travail que vous avez fait (tableau, pose, dépannage). Aucune personne sur la photo.',
        'Send a photo of work that you did (a board, an installation, a repair). Nobody in the photo.',
      ],
      3,
    ),
  ],
}

export const spreadsheet: TestTemplate = {
  key: 'spreadsheet',
  trade: 'office_it',
  name: { fr: 'Tableur', en: 'Spreadsheet' },
  intro: {
    fr: 'Formules et lecture d’un tableau, quel que soit le logiciel.',
    en: 'Formulas and reading a table, whatever the software.',
  },
  minutes: 15,
  passShare: 60,
  questions: [
    short('sum', ['Écrivez la formule qui additionne B2 à B13.', 'Write the formula that adds up B2 to B13.'], 2, [
      '=SOMME(B2:B13)',
      '=SUM(B2:B13)',
    ]),
    one(
      'dollar',
      ['Dans =A2*$B$1, recopiée vers le bas, que devient $B$1\u00a0?', 'In =A2*$B$1, copied down, what becomes of $B$1?'],
      2,
      [
        ['Elle reste $B$1', 'It stays $B$1', 100],
        ['Elle devient $B$2', 'It becomes $B$2', 0],
        ['Elle devient B1', 'It becomes B1', 0],
      ],
    ),
    figure('growth', ['De 240 à 300, quelle hausse en pour cent\u00a0?', 'From 240 to 300 is a rise of how many percent?'], {
      answer: 25,
      unit: '%',
    }),
    figure(
      'net',
      ['120 TTC avec une taxe de 20\u00a0%. Combien hors taxe\u00a0?', '120 with a tax of 20% included. How much before tax?'],
      { answer: 100 },
    ),
    several(
      'lookup',
      [
        'Pour retrouver le prix d’un article par son code, on peut utiliser\u00a0:',
        'To find the price of an item by its code, you can use:',
      ],
      2,
      [
        ['RECHERCHEV', 'VLOOKUP', 100],
        ['INDEX et EQUIV', 'INDEX and MATCH', 100],
        ['MOYENNE', 'AVERAGE', 0],
        ['ARRONDI', 'ROUND', 0],
      ],
    ),
    situation(
      'wrong',
      [
        'Vous voyez une erreur dans un tableau déjà envoyé au client. Que faites-vous\u00a0?',
        'You see a mistake in a sheet that has gone to the customer. What do you do?',
      ],
      3,
      [
        ['Je préviens tout de suite, avec la version corrigée', 'I tell them at once, with the corrected version', 100],
        ['Je corrige pour le mois prochain', 'I correct it for next month', 25],
        ['Je n’en parle pas\u00a0: personne n’a rien vu', 'I say nothing: nobody has noticed', 0],
      ],
    ),
  ],
}

export const sql: TestTemplate = {
  key: 'sql',
  trade: 'office_it',
  name: { fr: 'Lecture de SQL', en: 'Reading SQL' },
  intro: {
    fr: 'Dites ce que rendent des requêtes courtes. Rien à installer.',
    en: 'Say what short queries give. Nothing to install.',
  },
  minutes: 15,
  passShare: 60,
  questions: [
    figure(
      'join',
      [
        'client a 3 lignes (1, 2, 3). commande a 4 lignes\u00a0: client 1, 1, 2, 9. Combien de lignes rend «\u00a0select * from client join commande on commande.client = client.id\u00a0»\u00a0?',
        'customer has 3 rows (1, 2, 3). orders has 4 rows: customer 1, 1, 2, 9. How many rows does “select * from customer join orders on orders.customer = customer.id” give?',
      ],
      { answer: 3, points: 3 },
    ),
    figure('left', ['Et avec «\u00a0left join\u00a0»\u00a0?', 'And with “left join”?'], { answer: 4, points: 3 }),
    one(
      'having',
      ['Pour garder les groupes de plus de 10 lignes, on écrit\u00a0:', 'To keep groups of more than 10 rows, one writes:'],
      2,
      [
        ['having count(*) > 10', 'having count(*) > 10', 100],
        ['where count(*) > 10', 'where count(*) > 10', 0],
        ['order by count(*) > 10', 'order by count(*) > 10', 0],
      ],
    ),
    one(
      'null',
      [
        "«\u00a0where ville <> 'Lyon'\u00a0» rend-il les lignes dont la ville est null\u00a0?",
        "Does “where city <> 'Leeds'” give the rows whose city is null?",
      ],
      2,
      [
        ['Non', 'No', 100],
        ['Oui', 'Yes', 0],
      ],
    ),
    several('index', ['Un index sur (client, date) aide\u00a0:', 'An index on (customer, date) helps:'], 3, [
      ['where client = 5', 'where customer = 5', 100],
      ['where client = 5 order by date', 'where customer = 5 order by date', 100],
      ['where date = …, seul, autant que sur client', 'where date = …, alone, as much as on customer', 0],
    ]),
    short(
      'word',
      ['Quel mot-clé retire les doublons d’un résultat\u00a0?', 'Which keyword takes duplicates out of a result?'],
      1,
      ['distinct', 'select distinct'],
    ),
  ],
}
