using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Topics;

/// <summary>What is the CCO's: the second row of the field's table of partners [Farland, Maoz].</summary>
internal static class CcoThemes
{
    public static readonly IReadOnlyList<Theme> All =
    [
        new()
        {
            Name = "service", Subject = "service", Role = PartnerRole.Cco,
            Why = "Service is the CCO's to run, and this is how it feels from outside.",
            Ask = "Could you name who looks into it",
            English = "service, customer service, service desk*, service level*, field service, customer care, call center*, call centre*, hotline*",
            German = "Kundendienst*, Kundenservice*, Servicequalität, Kundenbetreuung*, Ansprechpartner*, Servicewüste",
            French = "service client, service clients, service clientèle, service après vente, SAV",
            Spanish = "servicio, servicio al cliente, atención al cliente, servicio técnico, servicio postventa",
        },
        new()
        {
            Name = "complaint", Subject = "a complaint", Role = PartnerRole.Cco,
            Why = "A complaint is the CCO's to answer, best before the customer asks again.",
            Ask = "Could you name who answers them",
            English = "complain, complains, complained, complaining, complaint*, grumble, grumbled, grumbling, annoyed, angry, furious, frustrated, frustrating, frustration*",
            German = "Beschwerde*, beschweren, beschwert, beschwerte*, Reklamation*, reklamier*, verärgert*, Ärger, genervt",
            French = "plainte, plaintes, se plaint, se plaignent, s'est plaint, se sont plaints, réclamation*, mécontent*, agacé*",
            Spanish = "queja, quejas, quejan, quejó, quejaron, reclamación*, reclamaciones, enfadado*, molestos",
        },
        new()
        {
            Name = "onboarding", Subject = "onboarding", Role = PartnerRole.Cco,
            Why = "Onboarding is the CCO's to mend: the first weeks decide how a customer feels for years.",
            Ask = "Could you name one contact for them",
            English = "onboard, onboarding, onboarded, on boarding, taken on board, getting started, go live, went live, going live, rollout*, roll out, first weeks, who to call, ramp up",
            German = "Einarbeitung*, Einführungsphase*, Inbetriebnahme*, Anlaufphase*, erste Wochen, ersten Wochen",
            French = "prise en main, mise en route, mise en service, premières semaines, intégration des nouveaux",
            Spanish = "puesta en marcha, puesta en funcionamiento, primeras semanas, alta de clientes, incorporación",
        },
        new()
        {
            Name = "support", Subject = "support", Role = PartnerRole.Cco,
            Why = "Support is the CCO's, and where IT is the source of the trouble we can help.",
            Ask = "Could you name who follows it up",
            English = "support, support ticket*, support case*, support line*, technical support, customer support, helpdesk*, help desk*, trouble ticket*, ticket, tickets",
            German = "Supportfall*, Kundensupport, Störung*, Störungsmeldung*",
            French = "assistance, assistance technique, dépannage*",
            Spanish = "soporte, soporte técnico, mesa de ayuda, asistencia técnica, incidencia*",
        },
        new()
        {
            Name = "satisfaction", Subject = "satisfaction", Role = PartnerRole.Cco,
            Why = "How satisfied customers are is what the CCO is measured by.",
            Ask = "Could you tell me whether your figures say the same",
            English = "nps, csat, net promoter, satisfaction, satisfied, dissatisf*, unsatisfied, disappointed, disappointing, disappointment*, delighted",
            German = "zufrieden*, unzufrieden*, Kundenzufriedenheit, enttäuscht*, Enttäuschung*",
            French = "satisfait*, insatisf*, déçu*, déception*",
            Spanish = "satisfacción, satisfech*, insatisf*, decepcionad*, decepción",
        },
        new()
        {
            Name = "churn", Subject = "leaving us", Role = PartnerRole.Cco,
            Why = "A customer who thinks of leaving is the CCO's to win back, and early is easier.",
            Ask = "Could you call them",
            English = "churn*, leave us, leaving us, left us, thinking of leaving, thinking about leaving, threatened to leave, threatens to leave, cancel, cancels, cancelled, canceled, cancelling, canceling, cancellation*, walk away, walking away, losing them",
            German = "Abwanderung*, abwander*, kündigen, kündigt, kündigten, gekündigt, Kündigung*, abspringen, abzuspringen, verlassen uns",
            French = "résilier, résilié, résiliera, résiliation*, attrition, nous quitter, nous quittent, désabonn*",
            Spanish = "darse de baja, dar de baja, dado de baja, dejarnos, nos dejan, abandonarnos, cancelar, cancelación*, cancelaron",
        },
        new()
        {
            Name = "loyalty", Subject = "loyalty", Role = PartnerRole.Cco,
            Why = "Loyal customers are the CCO's treasure, and this tells where it grows.",
            Ask = "Could you tell me how we thank them",
            English = "loyal, loyalty, advocate, advocates, reference customer*, referral*, refer us, recommend us, recommended us, word of mouth",
            German = "Treue, Treueprogramm*, Kundentreue, Kundenbindung*, loyale, loyaler, Loyalität, Stammkund*, weiterempfehl*",
            French = "fidélité, fidèle*, fidélis*, recommandent, recommander, bouche à oreille",
            Spanish = "fidelidad, fideliz*, lealtad, leales, nos recomiendan, boca a boca",
        },
        new()
        {
            Name = "usability", Subject = "usability", Role = PartnerRole.Cco,
            Why = "What is hard in daily use shows at the CCO's first, and ours is part of the cause.",
            Ask = "Could you name two users whom we may watch at work",
            English = "usability, user friendly, unusable, hard to use, easy to use, difficult to use, confusing, confused, clumsy, clicks, intuitive, unintuitive, user experience, user interface, ux",
            German = "Bedienung*, Bedienbarkeit, bedienerfreundlich*, benutzerfreundlich*, Benutzerfreundlichkeit, umständlich*, unübersichtlich*, Klicks, intuitiv*, Benutzeroberfläche*",
            French = "ergonomi*, facile à utiliser, difficile à utiliser, conviviale, convivialité, intuitif*, clics, expérience utilisateur",
            Spanish = "usabilidad, facilidad de uso, fácil de usar, difícil de usar, intuitiv*, experiencia de usuario",
        },
        new()
        {
            Name = "escalation", Subject = "an escalation", Role = PartnerRole.Cco,
            Why = "An escalation is the CCO's to lead, so that the customer hears one voice.",
            Ask = "Could you name who leads it",
            English = "escalate, escalates, escalated, escalating, escalation*",
            German = "Eskalation*, eskalier*",
            French = "escaladé, escaladée, remonté à la direction, procédure d'escalade",
            Spanish = "escalada, escaladas, escaló, escalamiento*",
        },
        new()
        {
            Name = "promise", Subject = "a promise", Role = PartnerRole.Cco,
            Why = "A promise to a customer is the CCO's to see kept, whoever gave it.",
            Ask = "Could you tell them where it stands",
            English = "promise, promises, promised, broken promise*, never called back, not called back, owe them",
            German = "Zusage, Zusagen, zugesagt*, Versprechen, versprochen*, Rückruf*, zurückgerufen",
            French = "promesse*, promis, promettre, jamais rappelé, pas rappelé",
            Spanish = "promesa*, prometi*, prometido*, devolver la llamada",
        },
    ];
}
