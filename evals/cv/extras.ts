/** What real CVs hold besides, and a reader must not take for work or for the person's own contact. All invented. */
export const extras = {
  fr: {
    street: '14 bis rue des Marronniers',
    notes: ['Né(e) le 12/03/1988', 'Nationalité française'],
    groups: ['Métier', 'Autres'] as [string, string],
    contract: 'CDI',
    volunteer: { main: 'Bénévole', at: 'Les Paniers Solidaires', start: '2016-10', end: '2019-06' },
    project: { main: 'Site de la fête du quartier', at: 'Comité des Tilleuls', start: '2022-02', end: '2022-06' },
    references: [
      'Mme Colette Vasseur, directrice – 06 39 98 77 01 – colette.vasseur@example.net',
      'M. Aurélien Poncet, chef de service – 06 39 98 77 02',
    ],
  },
  en: {
    street: '27 Sycamore Terrace',
    notes: ['Date of birth: 12 March 1988', 'Nationality: British'],
    groups: ['Professional', 'Other'] as [string, string],
    contract: 'permanent',
    volunteer: { main: 'Volunteer', at: 'Riverside Food Bank', start: '2016-10', end: '2019-06' },
    project: { main: 'Website of the street party', at: 'Sycamore Residents', start: '2022-02', end: '2022-06' },
    references: [
      'Mrs Colette Varley, Director – 07700 900771 – colette.varley@example.net',
      'Mr Adrian Pond, Head of Service – 07700 900772',
    ],
  },
}
