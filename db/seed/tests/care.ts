import { type TestTemplate, figure, one, several, short, situation } from './write.ts'

export const medication: TestTemplate = {
  key: 'medication',
  trade: 'care',
  name: { fr: 'Calcul de doses', en: 'Medication calculation' },
  intro: {
    fr: 'Des calculs du service, du plus simple au débit d’une perfusion. Prenez un papier ou une calculatrice.',
    en: 'Sums from the ward, from the simplest to a drip rate. Have paper or a calculator at hand.',
  },
  minutes: 20,
  passShare: 80,
  questions: [
    figure(
      'tablets',
      [
        'Prescription\u00a0: 750 mg. Les comprimés sont à 250 mg. Combien de comprimés donnez-vous\u00a0?',
        'Prescribed: 750 mg. The tablets are 250 mg. How many tablets do you give?',
      ],
      { answer: 3, points: 1 },
    ),
    figure(
      'syrup',
      [
        'Un sirop contient 125 mg pour 5 ml. La dose est de 200 mg. Quel volume préparez-vous\u00a0?',
        'A syrup holds 125 mg in 5 ml. The dose is 200 mg. What volume do you draw up?',
      ],
      { answer: 8, unit: 'ml' },
    ),
    figure(
      'weight',
      [
        'La dose est de 15 mg par kg. La personne pèse 62 kg. Combien de milligrammes en une prise\u00a0?',
        'The dose is 15 mg per kg. The person weighs 62 kg. How many milligrams in one dose?',
      ],
      { answer: 930, unit: 'mg' },
    ),
    figure(
      'rate',
      [
        '500 ml sont à passer en 4 heures, à la pompe. Quel débit réglez-vous\u00a0?',
        '500 ml are to run over 4 hours through a pump. What rate do you set?',
      ],
      { answer: 125, unit: 'ml/h' },
    ),
    figure(
      'drops',
      [
        '1 000 ml en 8 heures, tubulure à 20 gouttes par ml, sans pompe. Combien de gouttes par minute, au plus proche\u00a0?',
        '1,000 ml over 8 hours, giving set of 20 drops per ml, no pump. How many drops a minute, to the nearest?',
      ],
      { answer: 42, tolerance: 1, points: 3 },
    ),
    figure('micrograms', ['0,25 mg, combien de microgrammes\u00a0?', '0.25 mg is how many micrograms?'], {
      answer: 250,
      unit: 'µg',
      points: 1,
    }),
    several(
      'before',
      ['Avant de donner un médicament, que vérifiez-vous\u00a0?', 'Before you give a medicine, what do you check?'],
      3,
      [
        ['L’identité de la personne', 'Who the person is', 100],
        ['La dose et la voie', 'The dose and the route', 100],
        ['L’heure de la prise', 'The time it is due', 100],
        ['Le numéro de chambre, qui suffit', 'The room number, which is enough', 0],
        ['L’avis du voisin de chambre', 'What the person in the next bed thinks', 0],
      ],
    ),
    situation(
      'doubt',
      [
        'La dose prescrite vous paraît dix fois trop forte. Le médecin est en visite. Que faites-vous\u00a0?',
        'The prescribed dose looks ten times too high. The doctor is on the ward round. What do you do?',
      ],
      4,
      [
        ['Je ne donne rien et j’appelle le médecin tout de suite', 'I give nothing and call the doctor at once', 100],
        [
          'Je demande à une collègue de recalculer, puis j’attends la fin de la visite',
          'I ask a colleague to check, then wait for the end of the round',
          50,
        ],
        ['Je donne le dixième de la dose', 'I give a tenth of the dose', 0],
        ['Je donne la dose, puisqu’elle est signée', 'I give the dose, since it is signed', 0],
      ],
    ),
  ],
}

export const bedside: TestTemplate = {
  key: 'bedside',
  trade: 'care',
  name: { fr: 'Au chevet\u00a0: hygiène et dignité', en: 'At the bedside: hygiene and dignity' },
  intro: {
    fr: 'Des situations de tous les jours en établissement ou à domicile.',
    en: 'Everyday situations in a care home or at somebody’s home.',
  },
  minutes: 15,
  passShare: 60,
  questions: [
    several('hands', ['Quand vous désinfectez-vous les mains\u00a0?', 'When do you clean your hands?'], 3, [
      ['Avant de toucher une personne', 'Before touching a person', 100],
      ['Après avoir retiré des gants', 'After taking gloves off', 100],
      ['Après avoir touché ce qui entoure la personne', 'After touching what is around the person', 100],
      ['Une fois par service', 'Once a shift', 0],
    ]),
    situation(
      'refusal',
      [
        'Une dame refuse sa toilette ce matin. Le planning est serré. Que faites-vous\u00a0?',
        'A lady refuses her wash this morning. The rounds are tight. What do you do?',
      ],
      4,
      [
        [
          'Je demande pourquoi, je propose plus tard ou autrement, je le note',
          'I ask why, offer later or another way, and write it down',
          100,
        ],
        ['Je la laisse et je passe à la suite, sans rien dire', 'I leave her and move on, saying nothing', 25],
        ['J’insiste, une collègue me tient compagnie', 'I insist, with a colleague at my side', 0],
        ['Je fais vite pendant qu’elle regarde ailleurs', 'I do it quickly while she looks away', 0],
      ],
    ),
    situation(
      'fall',
      [
        'Vous trouvez un monsieur au sol, conscient, qui dit avoir mal à la hanche. Que faites-vous d’abord\u00a0?',
        'You find a man on the floor, awake, who says that his hip hurts. What do you do first?',
      ],
      4,
      [
        [
          'Je ne le relève pas, je le rassure et j’appelle l’infirmière',
          'I do not lift him, I reassure him and call the nurse',
          100,
        ],
        ['Je le couvre et je cherche une collègue pour le relever', 'I cover him and look for a colleague to lift him', 25],
        ['Je le relève doucement vers son fauteuil', 'I lift him gently to his chair', 0],
      ],
    ),
    one(
      'sore',
      [
        'Une rougeur du talon qui ne blanchit pas quand on appuie, c’est\u00a0:',
        'A redness of the heel that does not turn white when pressed is:',
      ],
      2,
      [
        ['Le début d’une escarre, à signaler', 'The start of a pressure sore, to report', 100],
        ['Une marque de chaussette', 'A mark left by a sock', 0],
        ['Un signe de bonne circulation', 'A sign of good circulation', 0],
      ],
    ),
    short(
      'handover',
      [
        'En un mot\u00a0: comment s’appelle le passage d’informations entre deux équipes\u00a0?',
        'In one word: what is the passing of information between two teams called?',
      ],
      1,
      ['transmission', 'transmissions', 'relève', 'handover', 'hand over', 'handoff'],
    ),
  ],
}
