import { type TestTemplate, figure, one, several, short, situation } from './write.ts'

export const haccp: TestTemplate = {
  key: 'haccp',
  trade: 'catering_retail',
  name: { fr: 'HACCP en cuisine', en: 'HACCP in the kitchen' },
  intro: { fr: 'Températures, allergènes, marche en avant.', en: 'Temperatures, allergens, clean and dirty.' },
  minutes: 12,
  passShare: 70,
  questions: [
    figure(
      'hot',
      [
        'Un plat gardé au chaud reste à combien de degrés au moins\u00a0?',
        'Food kept hot stays at how many degrees Celsius at least?',
      ],
      { answer: 63, unit: '°C' },
    ),
    figure('freezer', ['Température d’un congélateur\u00a0?', 'Temperature of a freezer?'], {
      answer: -18,
      unit: '°C',
      tolerance: 2,
    }),
    figure(
      'allergens',
      ['Combien d’allergènes doivent être signalés aux clients\u00a0?', 'How many allergens must customers be told about?'],
      { answer: 14 },
    ),
    several('allergen', ['Lesquels en sont\u00a0?', 'Which of these are among them?'], 3, [
      ['Sésame', 'Sesame', 100],
      ['Céleri', 'Celery', 100],
      ['Moutarde', 'Mustard', 100],
      ['Tomate', 'Tomato', 0],
      ['Riz', 'Rice', 0],
    ]),
    one('board', ['Après avoir coupé du poulet cru, la planche\u00a0:', 'After cutting raw chicken, the board:'], 2, [
      ['Est lavée et désinfectée avant tout autre usage', 'Is washed and disinfected before anything else', 100],
      ['Est essuyée pour les crudités', 'Is wiped for the salads', 0],
      ['Sert encore pour la viande cuite', 'Can still do for cooked meat', 0],
    ]),
    short(
      'stock',
      [
        'Le premier entré est le premier…\u00a0? Complétez, ou donnez le sigle.',
        'First in, first…? Complete it, or give the acronym.',
      ],
      1,
      ['sorti', 'PEPS', 'FIFO', 'out', 'premier sorti', 'first out'],
    ),
    situation(
      'fridge',
      [
        'À l’ouverture, la chambre froide affiche 11 °C. Que faites-vous des viandes\u00a0?',
        'At opening time the cold room shows 11 °C. What do you do with the meat?',
      ],
      4,
      [
        [
          'Je bloque les produits, je prends leur température, je préviens et je note',
          'I block the goods, take their temperature, report it and write it down',
          100,
        ],
        ['Je les cuis tout de suite', 'I cook them at once', 25],
        ['Je baisse le réglage et je continue', 'I turn the setting down and carry on', 0],
      ],
    ),
  ],
}

export const till: TestTemplate = {
  key: 'till',
  trade: 'catering_retail',
  name: { fr: 'Caisse et rendu de monnaie', en: 'Till and change' },
  intro: { fr: 'Du calcul de tous les jours, de tête ou sur papier.', en: 'Everyday sums, in your head or on paper.' },
  minutes: 10,
  passShare: 80,
  questions: [
    figure(
      'change',
      [
        'Le ticket est de 17,35. On vous donne 20. Combien rendez-vous\u00a0?',
        'The bill is 17.35. You are given 20. How much change?',
      ],
      { answer: 2.65 },
    ),
    figure(
      'awkward',
      [
        'Le ticket est de 12,60. On vous donne 20 et 0,60 en pièces. Combien rendez-vous\u00a0?',
        'The bill is 12.60. You are given 20 and 0.60 in coins. How much change?',
      ],
      { answer: 8 },
    ),
    figure(
      'discount',
      [
        'Un article à 48 est à −25\u00a0%. Quel est le prix en caisse\u00a0?',
        'An item at 48 is 25% off. What is the price at the till?',
      ],
      { answer: 36 },
    ),
    figure('weight', ['0,350 kg à 12,80 le kilo, cela fait combien\u00a0?', '0.350 kg at 12.80 a kilo comes to how much?'], {
      answer: 4.48,
      points: 3,
    }),
    figure(
      'count',
      [
        'Fond de caisse 150. Recettes en espèces 423,50. Dépôt au coffre 400. Que doit-il rester\u00a0?',
        'Float 150. Cash taken 423.50. Put in the safe 400. What must be left?',
      ],
      { answer: 173.5, points: 3 },
    ),
    situation(
      'note',
      [
        'Un client dit avoir donné 50. Vous pensez avoir reçu 20, la file s’allonge. Que faites-vous\u00a0?',
        'A customer says they gave you 50. You think it was 20, and the queue grows. What do you do?',
      ],
      4,
      [
        [
          'Je reste calme, j’appelle la personne responsable, on compte la caisse',
          'I stay calm, call the person in charge, and the till is counted',
          100,
        ],
        ['Je rends sur 50 pour éviter une dispute', 'I give change for 50 to avoid a quarrel', 25],
        ['Je dis que le client se trompe et je passe au suivant', 'I say that the customer is wrong and serve the next', 0],
      ],
    ),
  ],
}
