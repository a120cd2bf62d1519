namespace CioCoachBot.Understanding.Words;

/// <summary>French.</summary>
internal static class FrenchWords
{
    /// <summary>Lengths and days.</summary>
    public const string Slots = """
        Number 1: un | une
        Number 2: deux | quelques
        Number 3: trois
        Number 4: quatre
        Number 5: cinq
        Number 6: six
        Number 7: sept
        Number 8: huit
        Number 9: neuf
        Number 10: dix
        Number 11: onze
        Number 12: douze
        Number 13: treize
        Number 14: quatorze
        Number 15: quinze
        Number 16: seize
        Number 20: vingt
        Number 30: trente
        Number 40: quarante
        Number 50: cinquante
        Number 60: soixante
        Number 75: soixante quinze
        Number 80: quatre vingt | quatre vingts
        Number 90: quatre vingt dix | nonante | quatre vingts dix
        Hundred: cent
        Article: un | une
        Half: demi | demie
        Quarter: quart | quarts
        Unit 1: minute | minutes | min | mn | m | mins
        Unit 60: heure | heures | h | hr
        Unit 480: jour | jours | journée
        Length 240: demi journée | une demi journée | matinée entière | toute la matinée | toute la matinee | toute l après midi
        Length 240: tout l après midi | toute après midi
        Length 480: journée entière | toute la journée | une journée entière | une journée complète | toute une journée
        Period 7: semaine | semaines
        Period 30: mois
        Period 365: an | ans | année | années
        Day 0: aujourd'hui | aujourdhui | ce matin | cet après midi | ce midi | ce soir | tout à l heure | cette après midi
        Day -1: hier | hier matin | hier soir | hier après midi | hier midi
        Day -2: avant hier
        Day 1: demain | demain matin | demain soir | demain après midi
        Day 2: après demain
        DayPart: matin | soir | après midi | midi
        Weekday 1: lundi | lun
        Weekday 2: mardi
        Weekday 3: mercredi | mer
        Weekday 4: jeudi | jeu
        Weekday 5: vendredi | ven
        Weekday 6: samedi
        Weekday 7: dimanche
        Month 1: janvier | janv
        Month 2: février | fév
        Month 3: mars
        Month 4: avril
        Month 5: mai
        Month 6: juin
        Month 7: juillet
        Month 8: août
        Month 9: septembre
        Month 10: octobre
        Month 11: novembre
        Month 12: décembre
        Last: dernier | dernière | derniers | passé | passée
        This: ce | cette | cet
        Next: prochain | prochaine
        AgoLead: il y a | y a
        Ahead: dans | en moins de
        EndOf: fin | fin de | la fin de | fin de la | la fin de la
        By: d ici | d'ici | avant | pour | au plus tard | au plus tard le | d'ici à | d'ici au | avant le | pour le | d'ici le | ici | ici à
        By: ici au | ici le | avant la | ici la
        Until: jusqu'à | jusqu'au | jusque | jusqu'en
        On: le | du | depuis | ce
        Ordinal: er | e | eme
        At: à | vers | dès
        Noon 720: midi
        Noon 0: minuit
        RangeFrom: de | entre
        RangeTo: à | et | jusqu'à
        Of: de | du | chez | d | des
        And: et | puis
        Each: chacun | chacune | chaque
        Own: notre | nos | mon | ma
        Theirs: leur | leurs | son | sa
        Partner Cmo: cmo | marketing | directeur marketing | directrice marketing | directeur du marketing | directrice du marketing
        Partner Cmo: responsable marketing
        Partner Cco: cco | service client | relation client | directeur de la relation client | directrice de la relation client
        Partner Cco: directeur du service client | directrice du service client | succès client | directrice client | directeur client
        Partner Sales: commercial | directeur commercial | directrice commerciale | ventes | directeur des ventes | directrice des ventes
        Partner Sales: équipe commerciale | responsable commercial | cro
        Present: présent | présente | était là | était présent | était présente | et moi | nous a rejoints | participait | a participé
        Present: étaient là | avec nous
        With: avec | chez | à | auprès de | w | au
        Place: à | au | aux | dans | en | sur | chez | par | via | pour | de | du | pendant | lors | avec
        Title: mme | monsieur | madame | mr
        NoName: client | clients | paris | lyon | france | teams | zoom | api
        """;

    /// <summary>Approaches, modes, verbs and the words that carry nothing.</summary>
    public const string Talk = """
        Met: rencontré | vu | parlé | appelé | visité | discuté | échangé | téléphoné | déjeuné | dîné | eu | reçu | fait | passé
        Met: ai rencontré | animé | participé | aidé | rendu visite | été | organisé
        Meets: réunion | rencontre | rendez vous | rdv | visite
        Future: vais | irai | prévu | prévue | verrai | rencontrerai | allons
        Approach Meeting: réunion | rencontre | rendez vous | rdv | déjeuner | dîner | café | appel | entretien | point | petit déjeuner
        Approach Meeting: échange | conférence | salon
        Approach CoCreation: atelier | hackathon | prototype | co création | cocréation | atelier de co création | maquette
        Approach CoCreation: séance de conception | workshop
        Approach AdvisoryBoard: comité consultatif | comité client | comité clients | conseil consultatif | club utilisateurs
        Approach AdvisoryBoard: comité consultatif client | comité consultatif clients | conseil client | conseil clients
        Approach StrategicAccountVisit: visite stratégique | visite de compte | visite de compte stratégique
        AccountTeam: équipe compte | équipe grand compte | responsable de compte | account team | équipe du compte | équipe commerciale du compte
        Approach Support: aidé | panne | incident | dépanné | support | cellule de crise | résolu | assistance | dépannage | résoudre
        Approach Observation: observé | observation | observer | magasin | regardé | au magasin | en magasin
        Approach DigitalListening: forum | avis | avis en ligne | réseaux sociaux | données d'usage | forums | avis clients | écoute
        Approach CioOnLoan: prêté | prêt | détaché | en prêt | mis à disposition | détachement | dsi prêté
        Mode Phone: téléphone | appel | appelé | au téléphone | par téléphone | téléphoné | coup de fil | tél | téléphonique | appel téléphonique
        Mode Video: visio | visioconférence | teams | zoom | en visio | vidéo | par teams | webex | à distance | visioconf | en ligne
        Mode Video: distanciel | par visio | visio teams | par zoom
        Mode InPerson: sur place | en personne | déjeuner | dîner | visité | visite | dans leurs bureaux | bureaux | présentiel
        Mode InPerson: en présentiel | déjeuné | dîné | café | sur site | magasin | rendu visite | petit déjeuner | face à face | siège
        Mode Event: salon | conférence | congrès | événement | foire | séminaire
        Mode Digital: forum | mail | e mail | email | courriel | chat | par mail | par e mail | messages | réseaux sociaux | avis en ligne
        Mode Digital: par courriel | whatsapp
        Promise: promis | ai promis | je dois | dois | nous devons | nous leur devons | je leur dois | engagé à | engagés à
        Promise: me suis engagé à | je leur ai promis | leur ai promis | leur ai promis de | promis de | leur enverrai | enverrai
        Promise: vais envoyer | va envoyer | allons envoyer | nous enverrons | enverrons | vais leur envoyer | doit envoyer
        Promise: doit leur envoyer | je leur enverrai
        NotPromise: ils ont promis | nous ont promis | ils doivent | m'ont promis
        Lead: appris | appris que | sujet | à propos de | à propos du | au sujet de | au sujet du | sur | concernant | il s'avère que
        Lead: retour | note | discuté de | parlé de | parce que | apparemment | ai appris que | discuté du | parlé du | j'ai appris que
        Lead: concernant le
        Voice: ils | elles | leur | leurs | personne | veulent | veut | voudraient | voudrait | souhaitent | souhaite | besoin | les clients
        Voice: clients | se plaignent | se plaint | demandent | demande | elle | il | ont besoin | a besoin | trouvent | trouve | aimeraient
        Voice: aimerait | mécontents | contents | très contents | disent | dit | attendent | pensent | n'aiment | le portail | le problème
        Voice: problème | envisagent | envisage | hésitent | cherchent | trop
        Measure: prend | prennent | dure | durent | après | en | par | chaque | toutes | que | seulement | presque | attend | attendent
        Measure: est | sont | sous
        Filler: je | j | ai | nous | avons | on | a | le | la | les | un | une | des | du | de | d | l | avec | chez | pendant | durant
        Filler: pour | et | à | au | aux | en | sur | dans | était | c | ce | cette | petit | petite | rapide | long | longue | bonne | bon
        Filler: bien | très | client | cliente | clients | équipe | environ | à peu près | presque | après | avant | puis | ensuite | aussi
        Filler: encore | eu | fait | été | réunion | rencontre | visite | leur | durée | total | super | belle | quelqu'un | gens
        Filler: personnes | dsi | pdg | direction | moi | s'il te plaît | merci | bonjour | ajoute | note | noter | ajouter | enregistre
        Filler: enregistrer | heure | heures | minutes | min | passé | temps | hier | notre | rendez | vous | suis | allé | allée | y
        Cue Log 4: enregistrer | enregistre | ajoute | noter | saisir
        Cue NoContact 6: aucun client | pas de client | pas de clients | rien à signaler | rien cette semaine | aucun client cette semaine
        Cue NoContact 6: pas vu de clients | pas vu de client | aucun contact | pas de contact client | aucun rendez vous client
        Cue NoContact 6: personne cette semaine
        Cue NoContact 3: rien | aucun | néant
        Cue Edit 5: c'était | en fait | en fait c'était | plutôt | corrige | correction | modifie | change | changer | non c'était
        Cue Edit 5: je voulais dire | était avec
        Cue Undo 7: annule | annuler | supprime | supprimer | supprime ça | efface | effacer | annule ça | annule le dernier
        Cue Undo 7: supprime le dernier | efface ça
        Cue Repeat 5: la même chose | même chose | pareil | comme la dernière fois | idem | répète | encore pareil | comme hier
        Cue Week 5: ma semaine | où en suis je | semaine | mon statut | combien cette semaine
        Cue History 6: historique | quand ai je vu | mes entrées | mes contacts | dernière fois que
        Cue Snooze 6: demande moi demain | plus tard | rappelle moi | demain s'il te plaît | redemande | pas maintenant | demande moi
        Cue Pause 6: en vacances | vacances | absent | absente | en congé | congés | pause | malade | je suis absent | suis absent | suis en vacances
        Cue Resume 7: je suis de retour | de retour | reprends | reprendre | suis de retour
        Cue SetTarget 7: mon objectif | objectif | par semaine | de mon temps
        Cue FollowUps 6: qu'est ce qui est ouvert | suivis | points ouverts | en attente | en cours avec
        Cue Promises 7: mes promesses | promesses | qu'ai je promis | qu'est ce que j'ai promis
        Cue Brief 7: prépare moi | briefing | que dois je savoir | préparer | prépare
        Cue Coverage 7: couverture | quels clients
        Cue Privacy 7: confidentialité | que sais tu de moi | vie privée | mes données
        Cue Export 8: exporter | exporte | exporter mes données | exporte mes données | télécharger mes données
        Cue ForgetMe 9: oublie moi | supprime mes données | supprimer mes données | efface mes données | supprime toutes mes données
        Cue ForgetMe 9: effacer mes données
        Cue Digest 7: résumé | digest | bilan
        Cue Help 6: aide | aide moi | que peux tu faire | comment ça marche | à l'aide
        Cue Thanks 5: merci | merci beaucoup | bonjour | salut | ok | super | parfait | génial | bonsoir | d'accord | très bien | au revoir
        Cue Thanks 5: oui | coucou
        """;
}
