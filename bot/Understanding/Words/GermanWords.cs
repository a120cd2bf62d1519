using System.Globalization;
using System.Text;

namespace CioCoachBot.Understanding.Words;

/// <summary>German.</summary>
internal static class GermanWords
{
    private static readonly string[] Ones = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
    private static readonly string[] Tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    /// <summary>Lengths and days.</summary>
    public const string Slots = """
        Number 2: zwei | zwo | ein paar | paar
        Number 3: drei
        Number 4: vier
        Number 5: fünf
        Number 6: sechs
        Number 7: sieben
        Number 8: acht
        Number 9: neun
        Number 10: zehn
        Number 11: elf
        Number 12: zwölf
        Number 13: dreizehn
        Number 14: vierzehn
        Number 15: fünfzehn
        Number 16: sechzehn
        Number 17: siebzehn
        Number 18: achtzehn
        Number 19: neunzehn
        Hundred: hundert
        Tenths 15: anderthalb | eineinhalb | einundeinhalb
        Tenths 25: zweieinhalb | zweiundeinhalb
        Tenths 35: dreieinhalb
        Tenths 45: viereinhalb
        Article: ein | eine | einer | einen | einem | ne | eines
        Half: halb | halbe | halben | halber | halbes
        Quarter: viertel
        Length 15: viertelstunde | viertel stunde | eine viertelstunde
        Length 30: halbstunde | ein halbes stündchen
        Length 45: dreiviertelstunde | dreiviertel stunde | drei viertelstunden | eine dreiviertelstunde
        Length 240: halber tag | halben tag | halbtags | halbtägig | ein halber tag | einen halben tag | den halben tag | ganzen vormittag
        Length 240: ganzen nachmittag | den ganzen vormittag | den ganzen nachmittag | ganzer vormittag | ganzer nachmittag
        Length 480: ganzer tag | ganzen tag | ganztags | ganztägig | den ganzen tag | einen ganzen tag | ein ganzer tag
        Unit 1: minute | minuten | min | mins | m | minütig | minütige | minütiges | minütiger | minütigen
        Unit 60: stunde | stunden | std | stdn | h | stündchen | stündig | stündige | stündiger | stündiges | stündigen
        Unit 480: tag | tage | tagen | arbeitstag | arbeitstage
        Period 7: woche | wochen
        Period 30: monat | monate | monaten | monats
        Period 90: quartal
        Period 365: jahr | jahre | jahren
        Day 0: heute | heute früh | heute morgen | heute vormittag | heute mittag | heute nachmittag | heute abend | vorhin | heut
        Day -1: gestern | gestern früh | gestern abend | gestern morgen | gestern nachmittag | gestern vormittag | gestern mittag
        Day -1: letzte nacht | gester
        Day -2: vorgestern
        Day 1: morgen | morgen früh | morgen vormittag | morgen nachmittag | morgen abend
        Day 2: übermorgen
        DayPart: vormittag | nachmittag | abend | früh | mittag | vormittags | nachmittags | abends | morgens
        Weekday 1: montag | mo | montags | montagmorgen | montagnachmittag | montagabend
        Weekday 2: dienstag | di | dienstags | dienstagmorgen | dienstagnachmittag | dienstagabend
        Weekday 3: mittwoch | mi | mittwochs | mittwochmorgen | mittwochnachmittag | mittwochabend
        Weekday 4: donnerstag | do | donnerstags | donnerstagmorgen | donnerstagnachmittag | donnerstagabend
        Weekday 5: freitag | fr | freitags | freitagmorgen | freitagnachmittag | freitagabend
        Weekday 6: samstag | sonnabend | sa | samstags
        Weekday 7: sonntag | sonntags
        Month 1: januar | jan | jänner
        Month 2: februar | feb
        Month 3: märz
        Month 4: april | apr
        Month 5: mai
        Month 6: juni
        Month 7: juli
        Month 8: august | aug
        Month 9: september | sep | sept
        Month 10: oktober | okt
        Month 11: november | nov
        Month 12: dezember | dez
        Last: letzte | letzten | letzter | letztes | letztem | vergangene | vergangenen | vorige | vorigen | voriger | vergangener
        This: diese | diesen | dieser | dieses | diesem
        Next: nächste | nächsten | nächster | nächstes | kommende | kommenden | kommender | naechste | naechsten | naechster
        AgoLead: vor
        Ahead: in | binnen | innerhalb von
        EndOf: ende | bis ende | ende der | ende dieser
        By: bis | bis zum | bis spätestens | spätestens | spätestens am | bis spätestens am | bis am | vor | bis zur
        Until: bis | bis zum | wieder ab | ab
        On: am | der | dem | den | vom | seit | zum
        At: um | gegen | ab
        Clock 1: uhr
        RangeFrom: von | zwischen
        RangeTo: bis | und
        Of: von | bei | vom | der | aus
        And: und | u | plus | sowie
        Each: je | jeweils
        Own: unser | unsere | unserem | unserer | unseren | mein | meine | meinem | meiner
        Theirs: ihr | ihre | ihrem | ihrer | ihren | deren | dessen | sein | seine | seinem
        Partner Cmo: cmo | marketing | marketingleiter | marketingleiterin | marketingleitung | marketingchef | marketingchefin
        Partner Cco: cco | customer success | kundenservice | kundenservicechef | kundenbetreuung | kundenservice leitung | leiterin kundenservice
        Partner Sales: vertrieb | vertriebsleiter | vertriebsleiterin | vertriebsleitung | vertriebschef | vertriebschefin | cro | sales
        Present: dabei | war dabei | waren dabei | kam mit | und ich | anwesend | begleitet | mit dabei | und mir
        With: mit | bei | beim | zusammen mit | gemeinsam mit | w
        Place: in | im | an | am | auf | über | per | via | bei | für | vom | zu | zum | zur | nach | vor | aus | von | während
        Title: herr | herrn | frau | dr | prof
        NoName: kunde | kunden | kundin | marketing | vertrieb | team | teams | deutschland | berlin | münchen | hamburg | stunde | minuten
        NoName: telefon | zoom | it | ki | api
        """;

    /// <summary>Approaches, modes, verbs and the words that carry nothing.</summary>
    public const string Talk = """
        Met: getroffen | gesprochen | gesehen | besucht | telefoniert | angerufen | traf | sprach | sah | besuchte | hatte | hatten | war
        Met: waren | gehabt | gewesen | gemacht | geholfen | unterhalten | ausgetauscht | gegessen | durchgeführt | geführt | gezoomt
        Met: geskypt | gemailt | geschrieben | beraten | zusammengesetzt | abgestimmt
        Meets: treffen | termin | besprechung | gespräch | treffe | besuche | sehe | sprechen
        Future: werde | werden | geplant | plane | steht an
        Met: war
        Approach Meeting: treffen | termin | besprechung | gespräch | meeting | mittagessen | abendessen | telefonat | anruf | austausch
        Approach Meeting: jour fixe | kaffee | essen | konferenz | messe | kundentermin | quartalsgespräch
        Approach CoCreation: workshop | hackathon | prototyp | prototypen | design workshop | ideenworkshop | co creation
        Approach CoCreation: gemeinsam entwickelt | skizziert
        Approach AdvisoryBoard: kundenbeirat | beirat | advisory board | beiratssitzung
        AccountTeam: account team | account manager | key account | key account manager | kundenteam
        Approach StrategicAccountVisit: strategischer kundenbesuch | strategischer besuch | account visit | account besuch
        Approach Support: geholfen | störung | ausfall | support | krisensitzung | fehlersuche | behoben | unterstützt | incident | notfall
        Approach Support: war room | supporteinsatz
        Approach Observation: beobachtet | zugeschaut | zugesehen | beobachtung | filiale | hospitiert | über die schulter geschaut
        Approach Observation: service desk | beobachten
        Approach DigitalListening: forum | bewertungen | nutzungsdaten | social media | forenbeiträge | rezensionen | kundenforum
        Approach DigitalListening: support tickets | tickets gelesen
        Approach CioOnLoan: cio on loan | ausgeliehen | entsandt | verliehen | leihgabe | cio auf zeit
        Mode Phone: telefoniert | telefon | telefonat | anruf | angerufen | telefonisch | call | telefonkonferenz | telko | am telefon
        Mode Phone: per telefon | telefonierte
        Mode Video: video | videocall | videokonferenz | teams | zoom | webex | per teams | per video | online | videoanruf | videotelefonat
        Mode Video: remote | virtuell | skype | teams call | teams meeting | zoom call | gezoomt | geskypt
        Mode InPerson: vor ort | persönlich | besucht | besuch | mittagessen | abendessen | büro | im büro | kaffee | essen | besuchte
        Mode InPerson: filiale | frühstück | zentrale | werk | kundenbesuch | vorort | gegessen
        Mode Event: messe | konferenz | tagung | veranstaltung | kongress | messestand | hausmesse
        Mode Digital: forum | mail | e mail | email | chat | gemailt | per mail | per e mail | per chat | forenbeiträge | bewertungen
        Mode Digital: social media | slack | whatsapp | kundenforum
        Promise: versprochen | zugesagt | versprach | habe versprochen | schulde | schulden | zugesichert | versprochen dass wir
        Promise: muss schicken | wir schicken | ich schicke | schicken | schicke | schicken ihnen | schicke ihnen | senden ihnen
        Promise: sende ihnen | melden uns | liefern | wir liefern
        NotPromise: sie schicken | sie haben versprochen | haben uns versprochen | uns versprochen | sie schulden
        Lead: gelernt | gelernt dass | erfahren | erfahren dass | über | wegen | zum thema | thema | themen | es ging um | ging um
        Lead: erkenntnis | fazit | notiz | rückmeldung | feedback | gehört dass | gehört | besprochen | haben besprochen
        Lead: stellt sich heraus | es stellte sich heraus dass | stellte sich heraus dass | herausgefunden | weil
        Voice: sie | ihr | ihre | wollen | will | wünschen | wünscht | brauchen | braucht | möchten | möchte | niemand | keiner | kunden
        Voice: die kunden | er | man | klagen | beschweren | beschwert | sagt | sagen | sagte | sagten | fragen | fragt | hätten | hätte
        Voice: finden | findet | sind unzufrieden | sind zufrieden | unzufrieden | zufrieden | überlegen | überlegt | haben probleme
        Voice: probleme | das problem | problem | das onboarding | viele | zu viele | zu viel | vermissen | suchen | erwarten | es fehlt
        Voice: fehlt | denken | wechseln | planen | leider | die
        Measure: dauert | dauern | dauerte | braucht | brauchen | wartet | warten | nach | pro | je | alle | innerhalb | nur | fast | als
        Measure: von | sind | ist | war
        Measure: in
        Filler: ich | wir | habe | haben | hab | hatte | hatten | war | waren | bin | sind | mit | bei | dem | der | die | das | den | des
        Filler: ein | eine | einen | und | für | im | in | am | um | von | vom | zum | zur | auf | an | es | kurz | kurzer | kurzes | langes
        Filler: lang | lange | gut | gutes | guter | heute | kunde | kunden | team | noch | dann | auch | mal | gerade | eben | ca | etwa
        Filler: rund | ungefähr | knapp | insgesamt | termin | treffen | gespräch | meeting | dort | uns | mir | mich | erneut | wieder
        Filler: danach | anschließend | sehr | nett | netter | spannend | gedauert | dauerte | verbracht | zusammen | gemeinsam | bitte
        Filler: trage | eintragen | loggen | erfassen | beim | per | via | jemand | jemandem | leute | leuten | personen | statt
        Filler: geschäftsführung | leitung | vorstand | it leiter | leiter | leiterin | chef | chefin | ganz | neuen | neue | neuer | über
        Filler: nach | vor | pro | je | zeit | std | stunde | stunden | minuten | min
        Cue Log 4: trage ein | bitte eintragen | bitte loggen | loggen | erfassen | eintragen | erfasse | protokollieren
        Cue NoContact 6: keine kunden | kein kunde | keine kunden diese woche | keine kundenkontakte | kein kundenkontakt
        Cue NoContact 6: nichts zu berichten | nichts diese woche | diese woche nichts | keinen kunden | keine kundentermine
        Cue NoContact 6: niemanden getroffen | keine termine mit kunden | diese woche keine
        Cue NoContact 3: nichts | keine | niemand
        Cue Edit 5: das war | es war | es waren | das waren | mach daraus | ändere | ändern | korrektur | korrigiere | ich meinte
        Cue Edit 5: eigentlich | es waren nur | tatsächlich | war eigentlich | nein das war | sondern
        Cue Undo 7: rückgängig | mach das rückgängig | rückgängig machen | löschen | lösche das | lösch das | das löschen
        Cue Undo 7: letzten eintrag löschen | lösche den letzten | storniere | zurücknehmen | nimm das zurück | lösche den letzten eintrag
        Cue Undo 7: lösch den letzten eintrag
        Cue Repeat 5: nochmal das gleiche | noch einmal das gleiche | wie letztes mal | dasselbe | das gleiche | wieder das gleiche
        Cue Repeat 5: wiederholen | nochmal | wie gestern | dasselbe nochmal | das gleiche nochmal | wie beim letzten mal
        Cue Week 5: meine woche | wie stehe ich | wie läuft meine woche | woche | stand | mein stand | wie ist mein stand | wie viel diese woche
        Cue History 6: wann habe ich | wann war ich zuletzt | verlauf | historie | meine einträge | zeig mir meine einträge
        Cue History 6: zuletzt gesehen | wann zuletzt
        Cue Snooze 6: frag mich morgen | frag mich | frag mich später | frag später | später | erinnere mich | erinner mich | nicht jetzt
        Cue Snooze 6: jetzt nicht | frag mich nochmal | morgen wieder
        Cue Pause 6: urlaub | im urlaub | bin im urlaub | abwesend | bin weg | nicht da | krank | bin krank | pause | pausiere | pausieren
        Cue Pause 6: elternzeit
        Cue Resume 7: bin zurück | ich bin zurück | wieder da | bin wieder da | weiter | weitermachen | fortsetzen
        Cue SetTarget 7: mein ziel | ziel | setze mein ziel | meiner zeit | pro woche
        Cue FollowUps 6: was ist offen | offene punkte | was ist noch offen | follow ups | offen mit
        Cue Promises 7: was habe ich versprochen | meine zusagen | zusagen | versprechen | meine versprechen | was habe ich zugesagt
        Cue Brief 7: bereite mich vor | bereite mich auf | was muss ich wissen | vorbereitung | vorbereiten | briefing
        Cue Coverage 7: abdeckung | welche kunden | wen haben wir nicht
        Cue Privacy 7: datenschutz | was weißt du über mich | was speicherst du | wer sieht
        Cue Export 8: exportieren | meine daten exportieren | daten exportieren | exportiere
        Cue ForgetMe 9: vergiss mich | lösche meine daten | lösche alle meine daten | alle meine daten löschen | meine daten löschen
        Cue Digest 7: zusammenfassung | digest | wochenbericht
        Cue Help 6: hilfe | was kannst du | wie funktioniert das | hilf mir | was kann ich
        Cue Thanks 5: danke | danke schön | dankeschön | vielen dank | ok | super | prima | toll | hallo | guten morgen | guten tag | moin
        Cue Thanks 5: servus | alles klar | tschüss | gut | perfekt | besten dank | ja | klasse | passt | hi
        """;

    /// <summary>The joined number words from 20 to 99.</summary>
    public static string Numbers()
    {
        var lines = new StringBuilder();
        for (var ten = 0; ten < Tens.Length; ten++)
        {
            for (var one = 0; one <= Ones.Length; one++)
            {
                lines.Append(CultureInfo.InvariantCulture, $"\nNumber {((ten + 2) * 10) + one}: {(one == 0 ? "" : Ones[one - 1] + "und")}{Tens[ten]}");
            }
        }

        return lines.ToString();
    }
}
