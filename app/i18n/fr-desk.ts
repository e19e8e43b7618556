/** Words that every desk page uses; each area has its own file beside this one. */
export const desk = {
  reserved: {
    recruiters: 'Cette page est réservée à l’agence',
    admins: 'Cette page est réservée aux administrateurs',
  },
  reservedText: {
    recruiters:
      'Elle sert aux personnes qui recrutent. Votre profil, les emplois et le suivi de vos candidatures sont chez vous.',
    admins: 'Un administrateur de l’agence peut vous montrer ce qui s’y trouve.',
  },
  errorNumber: (digest: string) => `Référence à donner : ${digest}`,
  pages: 'Pages',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
}
