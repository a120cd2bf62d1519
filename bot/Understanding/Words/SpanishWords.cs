namespace CioCoachBot.Understanding.Words;

/// <summary>Spanish.</summary>
internal static class SpanishWords
{
    /// <summary>Lengths and days.</summary>
    public const string Slots = """
        Number 1: uno | una | un
        Number 2: dos | un par de | par de
        Number 3: tres
        Number 4: cuatro
        Number 5: cinco
        Number 6: seis
        Number 7: siete
        Number 8: ocho
        Number 9: nueve
        Number 10: diez
        Number 11: once
        Number 12: doce
        Number 13: trece
        Number 14: catorce
        Number 15: quince
        Number 20: veinte
        Number 25: veinticinco
        Number 30: treinta
        Number 40: cuarenta
        Number 50: cincuenta
        Number 60: sesenta
        Number 70: setenta
        Number 80: ochenta
        Number 90: noventa
        Hundred: cien | ciento
        Article: un | una
        Half: medio | media
        Quarter: cuarto | cuartos
        Unit 1: minuto | minutos | min | mins | m
        Unit 60: hora | horas | h | hr | hrs | horita
        Unit 480: día | días | jornada | jornadas
        Length 240: medio día | media jornada | toda la mañana | toda la tarde | la mañana entera | media mañana
        Length 480: todo el día | día entero | un día entero | jornada completa | día completo | toda la jornada | un día completo
        Period 7: semana | semanas
        Period 30: mes | meses
        Period 365: año | años
        Day 0: hoy | esta mañana | esta tarde | esta noche | hoy por la mañana | este mediodía | hoy por la tarde
        Day -1: ayer | anoche | ayer por la mañana | ayer por la tarde | ayer por la noche
        Day -2: anteayer | antes de ayer | antier | antes ayer
        Day 1: mañana | mañana por la mañana | mañana por la tarde
        Day 2: pasado mañana
        DayPart: por la mañana | por la tarde | por la noche | tarde | noche | mediodía
        Weekday 1: lunes | lun
        Weekday 2: martes
        Weekday 3: miércoles | mié
        Weekday 4: jueves | jue
        Weekday 5: viernes | vie
        Weekday 6: sábado
        Weekday 7: domingo
        Month 1: enero
        Month 2: febrero
        Month 3: marzo
        Month 4: abril
        Month 5: mayo
        Month 6: junio
        Month 7: julio
        Month 8: agosto
        Month 9: septiembre | setiembre
        Month 10: octubre
        Month 11: noviembre
        Month 12: diciembre
        Last: pasado | pasada | último | última
        This: este | esta
        Next: próximo | próxima | que viene | siguiente
        AgoLead: hace
        Ahead: en | dentro de
        EndOf: fin de | finales de | final de | el final de | fin de la | final de la
        By: para el | para | antes del | antes de | a más tardar | a más tardar el | antes de la | para la
        Until: hasta | hasta el
        On: el | del | desde el | la | día | el día
        At: a las | sobre las | a la | alrededor de las
        Noon 720: mediodía
        RangeFrom: de | desde | entre | desde las | de las | entre las
        RangeTo: a | hasta | y | a las | hasta las | y las
        Of: de | del | en
        And: y | e
        Each: cada uno | cada una | cada
        Own: nuestro | nuestra | nuestros | mi
        Theirs: su | sus
        Partner Cmo: cmo | marketing | director de marketing | directora de marketing | responsable de marketing | jefe de marketing
        Partner Cmo: jefa de marketing
        Partner Cco: cco | atención al cliente | director de clientes | directora de clientes | director de atención al cliente
        Partner Cco: directora de atención al cliente | éxito del cliente | experiencia de cliente
        Partner Sales: ventas | director de ventas | directora de ventas | jefe de ventas | jefa de ventas | director comercial
        Partner Sales: directora comercial | comercial | equipo de ventas | cro
        Present: presente | estuvo | estuvo presente | vino también | también vino | y yo | nos acompañó | estaba | acompañó | participó
        With: con | a | junto a | junto con | en | w
        Place: en | a | al | por | para | de | del | desde | durante | sobre | vía | con | ante
        Title: sr | sra | señor | señora | don | doña | dr
        NoName: cliente | clientes | madrid | barcelona | españa | teams | zoom | api
        """;

    /// <summary>Approaches, modes, verbs and the words that carry nothing.</summary>
    public const string Talk = """
        Met: hablé | visité | llamé | vi | reunido | reuní | me reuní | hablado | visitado | visto | tuve | tuvimos | hablamos | visitamos
        Met: vimos | comí | comimos | estuve | estuvimos | conversé | quedé | hice | ayudé | ayudamos | nos reunimos | pasé | charlé
        Met: llamamos | almorcé | cené | hemos hablado | he hablado | mantuve | conversado
        Meets: reunión | visita | llamada | encuentro
        Future: voy a | vamos a | veré | visitaré | planeado | prevista | previsto | tendré | me reuniré
        Approach Meeting: reunión | llamada | comida | cena | café | almuerzo | encuentro | visita | charla | desayuno | conferencia | feria
        Approach CoCreation: taller | hackatón | hackathon | prototipo | co creación | cocreación | sesión de diseño | taller de diseño | workshop
        Approach AdvisoryBoard: consejo asesor | consejo de clientes | comité asesor | consejo asesor de clientes | junta asesora | comité de clientes
        Approach StrategicAccountVisit: visita estratégica | cuenta estratégica | visita a cuenta estratégica
        AccountTeam: equipo de cuenta | gestor de cuenta | account team | equipo de cuentas
        Approach Support: ayudé | ayudamos | ayudando | incidencia | caída | soporte | avería | sala de crisis | resolver | resolví
        Approach Support: resolvimos | resolviendo | apagón
        Approach Observation: observé | observando | observación | tienda | miré | observamos | mirando
        Approach DigitalListening: foro | foros | reseñas | redes sociales | datos de uso | opiniones | comentarios
        Approach CioOnLoan: préstamo | cedido | en préstamo | prestado
        Mode Phone: teléfono | llamada | llamé | por teléfono | telefónica | llamada telefónica | llamamos | telefónicamente
        Mode Video: videollamada | video | vídeo | teams | zoom | por teams | videoconferencia | por zoom | en línea | webex
        Mode Video: por videollamada | virtual | online | por vídeo | por video
        Mode InPerson: en persona | presencial | visité | visita | comida | cena | café | almuerzo | oficina | en su oficina
        Mode InPerson: en sus oficinas | oficinas | visitamos | tienda | comí | comimos | cara a cara | desayuno | almorcé | cené | in situ
        Mode InPerson: sede
        Mode Event: feria | conferencia | evento | congreso | salón
        Mode Digital: foro | correo | correo electrónico | chat | por correo | por chat | redes sociales | email | whatsapp | reseñas | mensajes
        Promise: prometí | prometimos | he prometido | les prometí | le prometí | les prometimos | debo | les debo | me comprometí
        Promise: me comprometí a | nos comprometimos a | voy a enviar | enviaré | enviaremos | les enviaré | le debo | hemos prometido
        Promise: les enviaremos | les mandaré | mandaré | tengo que enviar | prometido | le prometimos | prometi
        NotPromise: ellos prometieron | nos prometieron | prometieron
        Lead: aprendí | aprendí que | sobre | acerca de | tema | resulta que | nota | hablamos de | hablamos sobre | porque | hablé de
        Lead: descubrí que | supe que | comentamos | temas | respecto a
        Voice: ellos | quieren | quiere | necesitan | necesita | nadie | los clientes | clientes | se quejan | se quejó | piden | pide
        Voice: dicen | dijeron | dijo | su | sus | les gustaría | les gusta | están | está | preguntan | creen | no están | buscan | piensan
        Voice: el problema | problema | quejas | muchas quejas | no entienden | no les gusta | demasiado | demasiados | echan de menos
        Voice: esperan | consideran | están contentos | están descontentos | tienen problemas | tienen | se quejaron | pidieron
        Measure: tarda | tardan | dura | duran | después | en | por | cada | más | solo | casi | tardó | es | son
        Filler: yo | me | nos | he | hemos | con | el | la | los | las | un | una | de | del | en | y | a | al | por | para | durante | que
        Filler: fue | era | muy | breve | corta | corto | larga | largo | buena | buen | bueno | rápida | rápido | cliente | clientes
        Filler: equipo | también | luego | después | otra vez | unos | unas | aproximadamente | casi | reunión | hablé | estuve | alguien
        Filler: gente | personas | director | directora | su | tarde | total | duró | registrar | registra | apunta | anota | añade
        Filler: minutos | minuto | hora | horas | min | nuestro | nuestra | hoy | ayer | tiempo | jornada | llamada | visita
        Cue Log 4: registrar | registra | apunta | anota | añade
        Cue NoContact 6: ningún cliente | sin clientes | nada que reportar | nada esta semana | nada que informar
        Cue NoContact 6: ningún cliente esta semana | no vi a ningún | ningún contacto | no he visto | no he visto a ningún
        Cue NoContact 6: esta semana nada | esta semana ninguno
        Cue NoContact 3: nada | ninguno | nadie
        Cue Edit 5: fue con | fueron | en realidad | en realidad fue | corrige | corrección | cambia | no fue | quise decir | era con | eran
        Cue Edit 5: cámbialo | fue ayer
        Cue Undo 7: deshacer | deshaz | borra | borra eso | elimina | elimina eso | cancela | anula | bórralo | borra el último | elimina el último
        Cue Repeat 5: lo mismo | otra vez lo mismo | igual que la última vez | repetir | repite | igual que ayer | lo mismo de siempre
        Cue Week 5: mi semana | cómo voy | semana | estado | cuánto llevo
        Cue History 6: historial | cuándo vi | mis entradas | mis contactos | última vez que
        Cue Snooze 6: pregúntame mañana | más tarde | recuérdame | luego | ahora no | pregúntame
        Cue Pause 6: vacaciones | de vacaciones | estoy de vacaciones | fuera | ausente | pausa | enfermo | de baja
        Cue Resume 7: he vuelto | ya estoy | reanudar | reanuda | estoy de vuelta | ya volví
        Cue SetTarget 7: mi objetivo | objetivo | por semana | a la semana | de mi tiempo
        Cue FollowUps 6: qué está pendiente | pendientes | seguimientos | qué hay abierto | qué hay pendiente
        Cue Promises 7: mis promesas | promesas | qué prometí | qué he prometido
        Cue Brief 7: prepárame | prepárame para | qué debo saber | briefing
        Cue Coverage 7: cobertura | qué clientes
        Cue Privacy 7: privacidad | qué sabes de mí | protección de datos
        Cue Export 8: exportar | exporta | exportar mis datos | exporta mis datos | descargar mis datos
        Cue ForgetMe 9: olvídame | borra mis datos | elimina mis datos | borra todos mis datos | eliminar mis datos
        Cue Digest 7: resumen | digest | informe semanal
        Cue Help 6: ayuda | qué puedes hacer | cómo funciona | ayúdame
        Cue Thanks 5: gracias | muchas gracias | hola | buenos días | buenas tardes | ok | perfecto | genial | vale | adiós | de acuerdo
        Cue Thanks 5: sí | buenas | estupendo
        """;
}
