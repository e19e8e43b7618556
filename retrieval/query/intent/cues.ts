import type { Intent } from '../slots.ts'
import { opens, type Said } from './said.ts'

/** `open`: a clause begins with it, politeness aside. `any`: anywhere. `not`: never when this is said. */
export type Cue = { intent: Intent; open?: RegExp; any?: RegExp; not?: RegExp }

const meeting =
  '(?:entretiens?|entrevues?|interviews?|rdv|rendez vous|visio\\w*|calls?|appels?|meetings?|creneaux?|rencontres?|slots?|video conference|videoconference|visioconference|teams|zoom|google meet|appointments?|itw|phone screens?|screening calls?)'
const person =
  '(?:la|le|les|l|lui|leur|elle|eux|elles|celui|celle|ceux|celles|ce|cette|cet|her|him|them|it|that|this|those|these|the|both|number|candidates?|candidat\\w*|profils?|profiles?|n|no|tous|toutes|tout|all|everyone|everybody|first|second|third|last|top|\\d+|monsieur|madame|mr|mrs|ms|mme|m)'
const list = '(?:recherche|search|requete|filtres?|filters?|criteres?|criteria|query|selection de criteres)'
const filtering = /\b(?:criteres?|filtres?|contraintes?|exigences?|filters?|criteri\w+|requirements?|conditions?|constraints?)\b/

const erase: Cue[] = [
  {
    intent: 'gdpr_erase',
    any: /\b(?:ne (?:veu(?:t|lent)|souhaite\w*|desire\w*) plus|(?:veut|souhait\w*|voudr\w*|demand\w*|wants?|asks?|asked|would like) (?:a |de |d |to )?(?:disparaitre|sortir|etre retiree?s?|etre effacee?s?|disappear|vanish|be (?:removed|forgotten|deleted|erased|taken))|no longer (?:wants?|wish\w*)|do(?:es)?n t want|does not want|refuses?)(?: \w+){0,7} (?:base|bdd|fichiers?|database|systems?|records?|data|donnees|informations?|infos?|details|books|files?)\b|\b(?:withdr\w+|retir\w+) (?:(?:his|her|their|its|son|leur) )?consent\w*\b|\bdata protection\b(?=.*\b(?:ask|request|scrub|delete|erase|remov))/,
    not: filtering,
  },
  {
    intent: 'gdpr_erase',
    any: /\b(?:data|details|profile|record|information|info|file)(?: \w+){0,3}? (?:deleted|removed|erased|wiped|destroyed)\b|\b(?:donnees|profil|compte|dossier|infos?|informations?)(?: \w+){0,4}? (?:effacee?s?|supprimee?s?|detruite?s?|effacer|supprimer)\b|\b(?:suppression|effacement|destruction) (?:de|des|du) (?:ses|son|toutes|l ensemble|leurs?|donnees|profil|compte|dossier)\b|\berasure (?:request|of)\b/,
    not: filtering,
  },
  {
    intent: 'gdpr_erase',
    any: /\b(?:droit (?:a l |a |de )?(?:oubli|effacement)|right to (?:be forgotten|erasure)|rgpd|gdpr|anonymise\w*)\b/,
    not: /\b(?:dpo|delegue|consultant|juriste|expert|maitris\w+|connaissance|experience|knowledge|conforme|formation|officer|specialist|cherche|looking for|skills?)\b/,
  },
  {
    intent: 'gdpr_erase',
    any: /\b(?:efface\w*|supprime\w*|detrui\w+|purge\w*|delete|erase|wipe|destroy)\b(?: \w+){0,8}? (?:donnees|data(?! (?:analyst|engineer|scien|entry))|base|bdd|definitivement|permanently|everything|traces?|database|system\w*|records?|files?|dossiers?|fiches?|profils?|profiles?|comptes?|accounts?|infos?|informations?|details|cv|good|tout ce qu)\b/,
    not: filtering,
  },
  {
    intent: 'gdpr_erase',
    any: /\b(?:retire\w*|enleve\w*|sors|sortir|vire\w*|remove|take|get)\b(?: \w+){0,6}? (?:de (?:la|notre|nos|votre|vos) (?:base|bdd|fichiers?)|from (?:the|our|your) (?:database|systems?|files|records)|definitivement|permanently|for good)\b/,
    not: filtering,
  },
  {
    intent: 'gdpr_erase',
    open: /^(?:efface|erase|forget)\w*(?: (?:definitivement|completement))? (?:karim|[a-z]+ [a-z]+)$/,
    not: /\b(?:filtres?|filters?|criter\w+|tout|all|everything|ca|it|that|this|le|la|les|the|permis|licence|last|derni\w+|action)\b/,
  },
]

const undo: Cue[] = [
  {
    intent: 'undo',
    any: /^(?:oops|oups|mince|zut|my bad|sorry|wait|attends?|pardon)\b.*\b(?:bring|put|restore|remets?|remettre|annule\w*|reprends?|undo|reverse)\b/,
  },
  {
    intent: 'undo',
    open: /^(?:annule[rsz]?|annulation|anule[rz]?|undo|revert|reviens|revenir|revenez|retour|retourne[rz]?|defais|defaire|go back|step back|take that back|take it back|restore|remets? (?:comme|la|le|les|tout)|ctrl z|control z|cancel|scratch that|rollback|roll back|reverse|never ?mind$|laisse tomber$|oublie ca|put (?:it|that|her|him|them) back)\b/,
    not: new RegExp(
      `${filtering.source}|\\b(?:pages?|liste|list|debut|resultats?|results|top|recherche (?:de|du)|${meeting.slice(3, -1)})\\b|^(?:remets?|laisse tomber) (?:la|le|les|l) (?:permis|critere|filtre|anglais|caces)|(?:zero|zero)|\\bback (?:one|two|a page|one page)$`,
    ),
  },
  {
    intent: 'undo',
    any: /\b(?:annule[rz]?|undo|revert|defais|cancel|reverse) (?:ca|cela|tout ca|tout|that|it|this|(?:la|le|ma|mon|ta|ton|cette|ce|the|my|your) (?:derni\w+|last|previous)?(?: \w+){0,2}?(?:action|changement|modif\w*|change|step|move|operation|manip\w*|etape|refus|rejet|rejection|envoi|deplacement))\b/,
    not: new RegExp(`\\b${meeting}\\b`),
  },
  {
    intent: 'undo',
    any: /\b(?:c etait une erreur|je me suis trompee?|erreur de ma part|fausse manip\w*|that was a mistake|my mistake|i made a mistake|by mistake|by accident|par erreur|mauvaise manip\w*|reviens en arriere|revenir en arriere|revenons en arriere|marche arriere)\b/,
  },
]

const interviews: Cue[] = [
  {
    intent: 'schedule_interview',
    any: /\b(?:invit\w+|convi\w+|convoq\w+|recev\w+|recois)(?: \w+){0,7} (?:en|a un|pour un|for|for an|to|to an|in for|in for an) (?:premier |first |video |phone )?(?:entretiens?|interviews?|itw|rdv|rendez vous|meeting)\b/,
    not: /\b(?:decal|report|repouss|deplac|reschedul|postpone)\w*\b/,
  },
  {
    intent: 'schedule_interview',
    any: /\b(?:tell|ask|invite|get|have)(?: \w+){1,5}? (?:to )?(?:(?:come|pop|drop|call|swing|stop) (?:in|by|round|over)|come along|come to the office)(?: \w+){0,6}? (?:demain|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|at \d|on)\b/,
  },
  {
    intent: 'schedule_interview',
    any: /\b(?:book|get|pencil|fit|slot|have|bring|squeeze|put) (?:\w+ ){1,4}?(?:in|down) (?:for|on|at|next|tomorrow|this)\b/,
    not: /\b(?:touch|note|shortlist)\b/,
  },
  {
    intent: 'reschedule_interview',
    any: /\b(?:decale[rz]?|decaler|repousse[rz]?|reprogramme[rz]?|replanifie[rz]?|recale[rz]?|reschedul\w+|postpone\w*|re ?arrange|rebook|re book)\b/,
  },
  {
    intent: 'reschedule_interview',
    any: new RegExp(
      `\\b(?:reporte[rz]?|deplace[rz]?|avance[rz]?|change[rz]?|modifie[rz]?|bouge[rz]?|remets?|remettre|mets|mettre|move|push|bring|shift|delay|change|swap|switch)(?: back| forward)? (?:[a-z]+ )?(?:(?:l|le|la|son|leur|notre|mon|cet|ce|ton|votre|les|the|his|her|their|my|our|that|this|[a-z]+ s|s|back|date|heure|horaire|time|de|du|of|jour|day) ){1,5}${meeting}\\b`,
    ),
    not: new RegExp(`\\b(?:en|to|into|to the|au stade|a l etape) (?:the )?(?:phase d )?(?:entretiens?|interviews?)\\b`),
  },
  {
    intent: 'reschedule_interview',
    any: new RegExp(
      `(?:^| )(?:son|leur|l|mon|notre|cet|ce|le|la|her|his|their|my|our|the|s|that|hers) (?:\\w+ ){0,2}?${meeting}\\b(?: \\w+){0,12}? (?:move[ds]?|moving|back to|(?:shift|push|put|swap|make|bring|mets|decale|repousse|avance) (?:it|la|le|that)|brought|pushed|bumped|shifted|changed|change|postponed|reportee?|decalee?|avancee?|avancer|deplacee?|repoussee?|reporter|decaler|change)\\b`,
    ),
  },
  {
    intent: 'reschedule_interview',
    any: new RegExp(`\\b(?:put|bring|move|push|shift)(?: \\w+){1,5}? ${meeting} (?:back|forward|on|to)\\b`),
    not: /\b(?:into|in) (?:the )?interview\b|\binterview (?:stage|step|round)/,
  },
  {
    intent: 'reschedule_interview',
    any: /\b(?:reporte[rz]?|repousse[rz]?|push) (?:la|le|les|l|ca|it|that|back)\b|\b(?:changer?|modifier?) (?:l heure|la date|l horaire|le creneau)\b|\bchange the (?:time|date)\b/,
  },
  {
    intent: 'schedule_interview',
    any: new RegExp(
      `\\b(?:planifi\\w+|programme[rz]?|cale[rz]?|organise[rz]?|fixe[rz]?|prevois|prevoir|prevoyez|prends|prendre|prenez|bloque[rz]?|pose[rz]?|booke[rz]?|schedule|set up|setup|arrange|book|organi[sz]e|plan|put in|pencil in|line up|fix up|fix|propose[rz]?|offer|invite[rz]?|convoque[rz]?|reserve[rz]?|place[rz]?|monte[rz]?|cree[rz]?|create|offer|ask|get|put|convenir|conviens|convenons|convenez|menage[rz]?|obtenir|obtiens|trouve[rz]?|donne[rz]?|demande[rz]?|note[rz]?|agenda|sched|make|do|line|sort|grab|secure)(?: (?!${'en|dans|into|to'} (?:${'the'} )?entretien)\\w+){0,7}? ${meeting}\\b`,
    ),
    not: /\b(?:passe[rz]?|bascule[rz]?|move|advance)\b.* (?:en|to|into) (?:the )?(?:entretiens?|interviews?)|\b(?:mail|message|sms|email|text|write|ecri\w+|redige\w*)\b|^(?:mets|put) (?:\w+ ){1,4}(?:en|to|into|at|in) (?:the )?(?:entretien|interview)/,
  },
  { intent: 'schedule_interview', open: /^(?:convoque[rz]?|convoquer|rencontre[rz]?|rencontrer|recois|recevoir|recevez)\b/ },
  {
    intent: 'schedule_interview',
    open: new RegExp(
      `^(?:un |une |an? )?(?:premier |first |video |phone |telephone |visio )?${meeting}(?: \\w+){0,6}? (?:avec|with|pour|for|demain|tomorrow|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday|on|le \\d+)\\b`,
    ),
  },
  {
    intent: 'schedule_interview',
    any: /\b(?:tell|ask|invite|dis|demande|propose|get|have|fais|faites)(?: \w+){1,5}? (?:to )?(?:come in|come by|pop in|venir|passer|de venir|de passer|visit us)(?: \w+){0,4}? (?:demain|tomorrow|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday|on|at|a|le|\d+)\b/,
  },
  {
    intent: 'schedule_interview',
    any: new RegExp(
      `\\b(?:voir|rencontrer|rencontre|recevoir|vois|meet|see|interview|speak to|talk to) (?:${person}|[a-z]+)(?: \\w+){0,6}? (?:a \\d+ ?h|\\d+ ?h ?\\d*|at \\d+|\\d+ ?(?:am|pm)|demain|tomorrow|(?:lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday))\\b`,
    ),
    not: /\b(?:dispo\w*|available|availability|libre)\b/,
  },
]

const saving: Cue[] = [
  {
    intent: 'save_search',
    any: /\b(?:drop|send|give|shoot|fire|write|envoie\w*|fais|faites|mets|mettez|passe\w*) (?:me|us|moi|nous) (?:an? |the |un |une |le )?(?:\w+ )?(?:lines?|notes?|mails?|e ?mails?|messages?|shout|texts?|nudge|heads up|digest|recap|summary|update|mot|point|resume|sms|signe)\b.*\b(?:each|every|if|when|whenever|as soon as|weekly|daily|once|si|des qu\w*|quand|lorsqu\w*|chaque|tous les|toutes les)\b/,
    not: /\b(?:to|a|au|avec|with) (?:him|her|them|lui|number|la \d|le \d|the (?:first|second|third))\b/,
  },
  {
    intent: 'save_search',
    any: /\b(?:keep|tiens|tenez|garde\w*) (?:me|us|moi|nous) (?:posted|updated|informed|in the loop|au courant|informee?s?|au jus|dans la boucle)\b|\b(?:i|we|je|nous) (?:want|d like|veux|veut|voudrais|voulons|souhaite) (?:to be |a |etre )?(?:notif\w+|alert\w+|prevenus?|avertis?|prevenue|told when)\b|^(?:store|bookmark|memorise\w*|stocke\w*|archive\w*) (?:it|this|that|ca|la|cela)\b/,
    not: /\b(?:profil|candidat|candidate|profile|person)\b/,
  },
  {
    intent: 'save_search',
    any: new RegExp(
      `\\b(?:enregist\\w+|enregit\\w+|sauvegarde\\w*|sauve[rz]?|save|memorise\\w*|conserve\\w*|store|bookmark|garde[rz]?|keep|nomme[rz]?|stocke[rz]?)(?: (?:moi|nous|me|us))? (?:(?:cette|la|ma|ce|ces|ca|this|that|the|my|these|it|tout|comme|en memoire|current|as|a|an|new|mes|les|nos) ?)*${list}\\b`,
    ),
  },
  {
    intent: 'save_search',
    open: /^(?:enregistre[rz]?|sauvegarde[rz]?|sauve[rz]?|save) (?:ca|cela|la|this|that|it|tout ca)\b(?! (?:profil|candidat|personne|profile|candidate|one|person))/,
  },
  {
    intent: 'save_search',
    any: /\b(?:previens|previen|avertis|avertissez|prevenez|alerte[rz]?|notifie[rz]?|informe[rz]?|tiens|tenez|notify|alert|tell|warn|ping|email|mail|message|let|remind|envoie[rz]?|update) (?:moi|nous|me|us)\b(?: \w+){0,5}? (?:nouveaux?|nouvelles?|nouvel|new|chaque|every|each|quotidien\w*|daily|hebdo\w*|weekly|tous les|toutes les|des qu|when|whenever|quand|as soon as|lorsqu|si|if|jour|semaine|au courant|informee?|posted|know)\b/,
  },
  {
    intent: 'save_search',
    any: /\b(?:mets?|mettre|mettez|cree[rz]?|creer|active[rz]?|ajoute[rz]?|programme[rz]?|set|set up|create|add|turn on|give me|je veux|avoir|recevoir|want|get|need|put)(?: \w+){0,3}? (?:alertes?|alerts?|notifs?|notifications?|veille)\b|^(?:sauv|sav|enreg|enr)\b|\b(?:alertes?|alerts?) (?:jour|jours|semaine|hebdo|quotid|day|week)\b|^(?:une )?(?:alertes?|alerts?) (?:quotidienne|hebdo\w*|mail|par mail|email|daily|weekly|every|chaque|tous)\b|\b(?:daily|weekly) (?:email )?alerts?\b|\balertes? (?:quotidienne|hebdo\w*|chaque|tous les|toutes les)\b/,
  },
]

const files = '(?:csv|excel|xlsx?|pdf|tableur|spreadsheet|google sheets?|sheet|json)'
const exporting: Cue[] = [
  {
    intent: 'export',
    any: /\b(?:exprot\w*|exort\w*|exporr?te?|expotr\w*)\b|\b(?:en|to|in|as|au format) (?:un |an? )?(?:exel|excell|exell|exle|cvs|csvs|xsl|ecxel)\b/,
  },
  {
    intent: 'export',
    any: /^(?:(?:en|in|as|an?|un|une|le|la|the|fichier|format|version|and|et|plutot|rather|liste|list) )*(?:csv|excel|xlsx|pdf|tableur|spreadsheet)(?: (?:stp|svp|please|pls|plz|file|fichier|version|export|format|instead|plutot|of (?:the|all|this|these)(?: \w+){0,2}|de (?:la|tous|toute)(?: \w+){0,3}|des (?:resultats|profils|candidats)))*$/,
  },
  {
    intent: 'export',
    open: /^(?:exporte[rz]?|exporter|export|telecharge[rz]?|telecharger|download|extrai[st]|extraire|extract|imprime[rz]?|print|exports)\b/,
    not: /^export (?:manager|sales|assistant|coordinator|clerk|administrator|officer)\b/,
  },
  {
    intent: 'export',
    any: /\b(?:(?:csv|excel|xlsx|pdf) exports?|exporte[rz]|exporter|telecharger|un export|an export|export (?:the|this|these|them|to|as|it|all|la|les|en|csv|excel))\b/,
    not: /\b(?:experience|assistant|responsable|commercial)\b/,
  },
  {
    intent: 'export',
    any: new RegExp(
      `\\b(?:envoie[rz]?|donne[rz]?|sors|sortir|genere[rz]?|generer|fais|faire|mets|cree[rz]?|je veux|(?:il )?(?:me |nous )?(?:faut|faudrait)|veut|voudr\\w+|souhait\\w+|wants?|would like|needs?|gie|gimme|lob|prepare[rz]?|recuperer?|give|send|make|create|generate|i need|i want|get|put|produce|dump|turn|convert|save|have|pop|stick|drop|throw|bung|chuck|whack|balance|colle[rz]?)\\b(?: \\w+){0,9}? ${files}\\b`,
    ),
    not: /\b(?:maitris\w+|skills?|experience|connaissance\w*|niveau|competent|who|qui|avec excel|with excel)\b/,
  },
  {
    intent: 'export',
    open: new RegExp(
      `^(?:(?:la|les|cette|the|this|these|toute|tout|all|full) )*(?:liste?|resultats?|results?|ca|them|this|profils|candidat\\w*|shortlist|tableau) (?:\\w+ ){0,3}?(?:en|au format|format|to|as|in|into|sous)(?: an?| un)? (?:fichier |format )?${files}\\b`,
    ),
  },
]

const notes: Cue[] = [
  {
    intent: 'add_note',
    any: /\b(?:tag|label|etiquette\w*|tague\w*|annotate)\b(?: \w+){1,4}? (?:as|with|avec|comme)\b/,
    not: /\b(?:shortlist|short list|favou?rites?)\b/,
  },
  {
    intent: 'add_note',
    any: /\b(?:ajoute[rz]?|ajouter|mets?|mettre|mettez|inscris|inscrire|ecris|ecrire|laisse[rz]?|colle[rz]?|cree[rz]?|rajoute[rz]?|add|make|put|leave|write|log|record|jot|stick|drop|pop|attach|save)(?: (?!note)\w+){0,6}? (?:notes?|commentaires?|comments?|remarques?|memo|annotation)\b(?! de frais)/,
    not: /\b(?:drop|leave) (?:\w+ ){1,3}a note (?:saying|to tell|asking|to ask)\b/,
  },
  {
    intent: 'add_note',
    open: /^(?:note[rz]?|noter|nota|a noter|annote[rz]?|commente[rz]?|notes?|comment(?! (?:tu|vous|on|il|elle|ils|elles|ca|c|est|se|je|nous|faire|fait|sont|as|a|avez|poser|les?|la)\b)|jot|marque[rz]? (?:lui )?qu)\b(?! de frais)/,
  },
  {
    intent: 'add_note',
    any: /\b(?:add|record|write|put|log|enter|mark|inscri\w+|ecri\w+|mets?|mettez|ajoute\w*|consigne\w*|marque\w*|renseigne\w*|indique\w*|precise\w*)\b(?: \w+){0,4}? (?:to|on|in|against|sur|dans|a|au) (?:\w+ ){0,2}?(?:file|record|profile|card|notes|fiche|dossier|profil)\b/,
    not: /\b(?:delete|erase|rgpd|gdpr|shortlist|short list)\b/,
  },
  { intent: 'add_note', any: /\b(?:jot down|make a note|note that|note down|notez? (?:que|qu|bien)|for the record)\b/ },
]

/** Cues that a first clause decides; the list is tried in order and the earliest clause wins. */
export const actionCues: readonly Cue[] = [...erase, ...notes, ...saving, ...exporting, ...interviews, ...undo]
export { filtering, meeting, person }

/** The clause that holds the cue; 99 when only the whole message does. */
export function cueAt(said: Said, { open, any, not }: Cue): number | undefined {
  if (not?.test(said.all)) return undefined
  if (open) return opens(said, open)
  if (!any?.test(said.all)) return undefined
  const at = said.clauses.findIndex((clause) => any.test(clause))
  return at < 0 ? 99 : at
}
