import { type TestTemplate, figure, one, several, short, situation } from './write.ts'

export const road: TestTemplate = {
  key: 'road',
  trade: 'transport',
  name: { fr: 'Conduite et temps de repos', en: 'Driving and rest times' },
  intro: {
    fr: 'Les règles européennes du transport routier et quelques situations de la route.',
    en: 'The European rules of road haulage, and some situations on the road.',
  },
  minutes: 15,
  passShare: 70,
  questions: [
    figure(
      'break',
      [
        'Après 4 h 30 de conduite, combien de minutes de pause au moins\u00a0?',
        'After 4½ hours at the wheel, how many minutes of break at least?',
      ],
      { answer: 45, unit: 'min' },
    ),
    figure('daily', ['Durée normale de conduite par jour, en heures\u00a0?', 'Normal driving time in a day, in hours?'], {
      answer: 9,
      unit: 'h',
    }),
    figure('rest', ['Repos journalier normal, en heures\u00a0?', 'Regular daily rest, in hours?'], { answer: 11, unit: 'h' }),
    figure(
      'arrival',
      [
        'Il reste 210 km à 70 km/h de moyenne, et 45 minutes de pause à prendre. Combien de minutes en tout\u00a0?',
        'There are 210 km left at 70 km/h on average, and a break of 45 minutes to take. How many minutes in all?',
      ],
      { answer: 225, unit: 'min', points: 3 },
    ),
    several('before', ['Avant de partir, vous contrôlez\u00a0:', 'Before you leave, you check:'], 3, [
      ['Pneus et roues', 'Tyres and wheels', 100],
      ['Feux et freins', 'Lights and brakes', 100],
      ['Arrimage du chargement', 'How the load is secured', 100],
      ['Rien si le camion roulait hier', 'Nothing if the lorry ran yesterday', 0],
    ]),
    one('tacho', ['La carte de conducteur sert\u00a0:', 'A driver card is for:'], 1, [
      ['À un seul conducteur', 'One driver alone', 100],
      ['À tous les conducteurs du camion', 'All the drivers of the lorry', 0],
      ['À l’entreprise', 'The firm', 0],
    ]),
    situation(
      'tired',
      [
        'Il vous reste 40 minutes de route et vos yeux se ferment. Le client attend. Que faites-vous\u00a0?',
        'You have 40 minutes to go and your eyes are closing. The customer is waiting. What do you do?',
      ],
      4,
      [
        ['Je m’arrête à la première aire et je préviens', 'I stop at the first services and call ahead', 100],
        ['Je m’arrête cinq minutes pour un café, puis je repars', 'I stop five minutes for a coffee, then go on', 25],
        ['J’ouvre la fenêtre et je monte le son', 'I open the window and turn up the radio', 0],
      ],
    ),
    short(
      'paper',
      [
        'Quel document accompagne une marchandise sur un transport international par route (trois lettres)\u00a0?',
        'Which document goes with goods carried by road between countries (three letters)?',
      ],
      1,
      ['CMR', 'lettre de voiture CMR', 'CMR note'],
    ),
  ],
}

export const warehouse: TestTemplate = {
  key: 'warehouse',
  trade: 'transport',
  name: { fr: 'Magasin et chariot', en: 'Warehouse and forklift' },
  intro: { fr: 'Charges, comptage et sécurité sur le quai.', en: 'Loads, counting and safety on the dock.' },
  minutes: 12,
  passShare: 70,
  questions: [
    figure(
      'pallets',
      [
        'Une palette porte 6 couches de 8 cartons. Combien de cartons sur 5 palettes\u00a0?',
        'A pallet holds 6 layers of 8 boxes. How many boxes on 5 pallets?',
      ],
      { answer: 240 },
    ),
    figure(
      'missing',
      [
        'Le bon annonce 320 pièces. Vous comptez 13 cartons de 24. Combien manque-t-il de pièces\u00a0?',
        'The note says 320 pieces. You count 13 boxes of 24. How many pieces are missing?',
      ],
      { answer: 8 },
    ),
    one('plate', ['La charge maximale d’un chariot se lit\u00a0:', 'The most that a forklift may carry is read:'], 2, [
      ['Sur la plaque de charge, selon la hauteur', 'On the load plate, by lift height', 100],
      ['Au dos du bon de livraison', 'On the back of the delivery note', 0],
      ['Au bruit du moteur', 'By the sound of the motor', 0],
    ]),
    several('drive', ['En circulant chargé\u00a0:', 'When you drive with a load:'], 3, [
      ['Fourches basses, mât incliné vers l’arrière', 'Forks low, mast tilted back', 100],
      ['Marche arrière si la charge cache la vue', 'In reverse if the load blocks the view', 100],
      ['Klaxon aux intersections', 'Horn at crossings', 100],
      ['Un collègue peut monter sur les fourches', 'A colleague may ride on the forks', 0],
    ]),
    situation(
      'leak',
      [
        'Un bidon de la palette fuit et sent fort. L’étiquette porte un losange rouge. Que faites-vous\u00a0?',
        'A can on the pallet leaks and smells. Its label has a red diamond. What do you do?',
      ],
      4,
      [
        [
          'J’éloigne tout le monde, j’alerte, je lis la fiche de sécurité',
          'I get everybody away, raise the alarm, read the safety sheet',
          100,
        ],
        ['Je balise la zone et je finis ma palette', 'I mark the area and finish my pallet', 25],
        ['J’éponge avec un chiffon', 'I wipe it with a cloth', 0],
      ],
    ),
  ],
}
