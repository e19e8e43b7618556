/** Invented people of all the origins that a French city knows; `tongue` is the language that a family may have brought. */
type Family = { share: number; tongue?: string; women: string[]; men: string[]; last: string[] }

const words = (text: string): string[] => text.split(',').map((word) => word.trim())

export const families: Record<'fr' | 'en', Family[]> = {
  fr: [
    {
      share: 11,
      women: words(
        'Camille,Sophie,Manon,Élise,Pauline,Céline,Marion,Isabelle,Chantal,Lucie,Mathilde,Océane,Agathe,Valérie,Émilie,Justine,Claire,Noémie,Sylvie,Maëlle,Aurélie,Brigitte,Juliette,Charlène,Gwenaëlle,Fanny,Hélène,Coralie,Morgane,Audrey',
      ),
      men: words(
        'Julien,Thomas,Nicolas,Romain,Sébastien,Olivier,Quentin,Maxime,Baptiste,Laurent,Philippe,Damien,Mathieu,Adrien,Vincent,Jérôme,Clément,Pascal,Valentin,Hugo,Benoît,Cédric,Arnaud,Gaël,Ludovic,Rémi,Dylan,Bastien,Yannick,Stéphane',
      ),
      last: words(
        'Berthollier,Chapuisat,Dufresnoy,Perrachon,Vuillermet,Bonnefond,Gauthereau,Maréchalet,Ravier,Sauvageot,Tronchet,Vernay,Collomb,Dessaigne,Faurite,Guillermin,Jacquemot,Larochette,Mollard,Nesmoz,Odin,Pacaud,Quiblier,Rivoire,Sibert,Thizy,Vial,Brunel,Charvet,Desgranges,Fayolle,Giraudon,Lathuile,Matray,Poncet,Rochas,Subtil,Trouilloud,Bouvard,Chomel,Durafour,Épinat,Forestier,Grillet,Janin,Lespinasse,Molinard,Pupier,Reverdy,Semay',
      ),
    },
    {
      share: 4,
      tongue: 'Arabe',
      women: words('Nadia,Samira,Leïla,Khadija,Sabrina,Farah,Amina,Hanane,Souad,Lina,Rania,Zohra,Meriem,Naïma'),
      men: words('Karim,Nabil,Yacine,Mehdi,Abdelkader,Sofiane,Mourad,Bilal,Rachid,Hicham,Walid,Anis,Kamel,Farid'),
      last: words(
        'Belkhodja,Amrouni,Cherkaoui,Haddouche,Mansouri-Vial,Boutaleb,Zitoune,Khelladi,Saïdani,Tazi,Benmoussa,Ouaziz,Guerfali,Lahmar,Djebbari,Rezgui,Aïssaoui,Mokrane',
      ),
    },
    {
      share: 3,
      women: words('Fatou,Mariam,Aïssatou,Blessing,Clarisse,Adjoa,Ndeye,Grâce,Estelle,Hawa,Rokhaya,Prisca'),
      men: words('Mamadou,Ibrahima,Serge,Boubacar,Kwame,Landry,Ousmane,Christian,Souleymane,Thierno,Hervé,Cheikh'),
      last: words(
        'Diarrassouba,Ndoye,Kouamé,Mbaye,Tshimanga,Ouattara-Blin,Sissoko,Nkoulou,Bamba,Fofana,Mabiala,Adjovi,Touré,Essomba,Dramé',
      ),
    },
    {
      share: 2,
      tongue: 'Portugais',
      women: words('Sandra,Maria,Cristina,Ana,Sónia,Fernanda'),
      men: words('Nuno,Paulo,Ricardo,Antonio,Carlos,Filipe'),
      last: words('Ferreira,Gonçalves,Moreira,Da Costa,Pinto,Carvalho,Lopes-Martin,Marques'),
    },
    {
      share: 2,
      tongue: 'Italien',
      women: words('Giulia,Laura,Chiara,Francesca'),
      men: words('Marco,Fabio,Enzo,Bruno'),
      last: words('Bellini,Zanardi,Rinaldi,Cattaneo,Moretti,Pasquali'),
    },
    {
      share: 1,
      tongue: 'Turc',
      women: words('Elif,Gülsen,Ayşe,Zeynep'),
      men: words('Emre,Hakan,Murat,Cem'),
      last: words('Yıldız,Kaplan,Demir,Özkan,Aydın'),
    },
    {
      share: 1,
      tongue: 'Arménien',
      women: words('Anouche,Nariné,Lusine'),
      men: words('Aram,Tigran,Hovig'),
      last: words('Mardirossian,Hagopian,Tchakerian,Sarkissov,Boyadjian'),
    },
    {
      share: 1,
      tongue: 'Vietnamien',
      women: words('Linh,Thu,Mai,Kim-Anh'),
      men: words('Minh,Duc,Hai,Quang'),
      last: words('Nguyen,Tran,Le Van,Huynh,Dang'),
    },
    {
      share: 1,
      tongue: 'Espagnol',
      women: words('Carmen,Lucía,Paola,Yolanda'),
      men: words('Javier,Diego,Alejandro,Andrés'),
      last: words('Ortega,Herrera,Castaño,Restrepo,Villanueva'),
    },
    {
      share: 1,
      tongue: 'Roumain',
      women: words('Ioana,Mihaela,Alina'),
      men: words('Bogdan,Radu,Cristian'),
      last: words('Popescu,Munteanu,Ionescu,Dragomir'),
    },
    {
      share: 1,
      tongue: 'Albanais',
      women: words('Arta,Besa,Vjosa'),
      men: words('Arben,Ilir,Besnik'),
      last: words('Krasniqi,Hoxha,Berisha,Gashi'),
    },
    {
      share: 1,
      tongue: 'Comorien',
      women: words('Zaïnaba,Echata,Moinaecha'),
      men: words('Saïd,Ali,Nassur'),
      last: words('Mohamed-Ali,Attoumani,Soilihi,Abdou'),
    },
    {
      share: 1,
      tongue: 'Créole',
      women: words('Marie-Josée,Ketty,Gaëlle'),
      men: words('Jean-Hugues,Teddy,Loïc'),
      last: words('Payet,Hoarau,Grondin,Célestine,Montlouis'),
    },
    {
      share: 1,
      tongue: 'Ukrainien',
      women: words('Oksana,Iryna,Nataliia'),
      men: words('Andrii,Taras,Mykola'),
      last: words('Kovalenko,Shevchuk,Bondar,Melnyk'),
    },
  ],
  en: [
    {
      share: 4,
      women: words('Hannah,Emily,Rebecca,Siobhán,Fiona,Lucy,Megan,Charlotte,Niamh'),
      men: words('James,Liam,Callum,Owen,Patrick,Rhys,Andrew,Stephen,Aidan'),
      last: words('Whitlock,Ashdown,Gallagher,Pritchard,Fairbairn,Redmond,Thornley,Penhale,McIlroy,Blackwood,Halloran,Sedgwick'),
    },
    {
      share: 2,
      tongue: 'Yoruba',
      women: words('Folake,Temitope,Amara'),
      men: words('Tunde,Chidi,Kayode'),
      last: words('Adewale,Ogunleye,Okafor,Balogun,Eze'),
    },
    {
      share: 2,
      tongue: 'Hindi',
      women: words('Anjali,Meera,Kavita'),
      men: words('Rohan,Arjun,Vikram'),
      last: words('Sharma,Iyer,Deshpande,Kulkarni,Nair'),
    },
    {
      share: 1,
      tongue: 'Polish',
      women: words('Agnieszka,Marta,Kasia'),
      men: words('Piotr,Marek,Jakub'),
      last: words('Szymański,Nowicki,Dąbrowski,Lewandowicz'),
    },
  ],
}
