using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Topics;

/// <summary>What is the CMO's: the first row of the field's table of partners [Farland, Gartner].</summary>
internal static class CmoThemes
{
    public static readonly IReadOnlyList<Theme> All =
    [
        new()
        {
            Name = "brand", Subject = "the brand", Role = PartnerRole.Cmo,
            Why = "How the brand is seen outside is the CMO's to hear first-hand.",
            Ask = "Could you tell me what we want customers to say of us here",
            English = "brand, brands, branded, branding, rebrand*, logo, logos, tagline*, reputation, brand awareness",
            German = "Marke, Marken, Markenauftritt*, Markenimage, Markenbekanntheit",
            French = "marque, marques, image de marque, notoriété",
            Spanish = "marca, marcas, imagen de marca, reputación, notoriedad",
        },
        new()
        {
            Name = "campaign", Subject = "a campaign", Role = PartnerRole.Cmo,
            Why = "What a campaign does on the customer's side is the CMO's to know.",
            Ask = "Could you name one change that we could try in the next campaign",
            English = "campaign*, newsletter*, mailing, mailings, advert, adverts, advertising, advertisement*, brochure*",
            German = "Kampagne*, Werbung, Werbekampagne*, Werbemail*, werben, Rundbrief*",
            French = "campagne, campagnes, publicité*, publicitaire*, infolettre*",
            Spanish = "campaña*, publicidad, publicitari*, boletín, boletines",
        },
        new()
        {
            Name = "positioning", Subject = "positioning", Role = PartnerRole.Cmo,
            Why = "Positioning is the CMO's to shape, and this is how it arrives.",
            Ask = "Could you name the one sentence that we should use instead",
            English = "positioning, reposition*, value proposition*, slogan*, elevator pitch",
            German = "Positionierung*, Nutzenversprechen, Wertversprechen",
            French = "positionnement*, proposition de valeur",
            Spanish = "posicionamiento*, propuesta de valor, eslogan*",
        },
        new()
        {
            Name = "segment", Subject = "a segment", Role = PartnerRole.Cmo,
            Why = "Which segments we serve is the CMO's to decide, and here is a voice from one.",
            Ask = "Could you tell me which segment you would count them in",
            English = "segment, segments, segmentation, target group*, target audience*, niche, niches",
            German = "Segment, Segmente, Segmenten, Kundensegment*, Marktsegment*, Zielgruppe*, Segmentierung*",
            French = "segment, segments, segmentation, public cible, clientèle cible",
            Spanish = "segmento*, segmentación, público objetivo",
        },
        new()
        {
            Name = "market trend", Subject = "a market trend", Role = PartnerRole.Cmo,
            Why = "Where the market moves is the CMO's to watch, and customers notice first.",
            Ask = "Could you tell me whether you see the same elsewhere",
            English = "trend, trends, trending, market trend*, market shift*, market research, market share",
            German = "Trend, Trends, Markttrend*, Marktentwicklung*, Marktforschung, Marktanteil*",
            French = "tendance, tendances, étude de marché, part de marché, parts de marché, évolution du marché",
            Spanish = "tendencia*, estudio de mercado, cuota de mercado",
        },
        new()
        {
            Name = "personalization", Subject = "personalization", Role = PartnerRole.Cmo,
            Why = "Offers that fit the one customer are the CMO's, with data that IT holds.",
            Ask = "Could you name the one offer to start with",
            English = "personalization, personalisation, personalize*, personalise*, personalizing, personalising, tailored offer*, relevant offer*, individual offer*",
            German = "personalisier*, Personalisierung*, maßgeschneiderte Angebote, individuelle Angebote",
            French = "personnalis*, offre sur mesure, offres sur mesure",
            Spanish = "personaliza*, personalice*, ofertas a medida, oferta a medida",
        },
        new()
        {
            Name = "consent", Subject = "consent for customer data", Role = PartnerRole.Cmo,
            Why = "Consent and customer data for offers are the CMO's to use, and IT's to provide.",
            Ask = "Could you name the data that you would use first",
            English = "consent, consents, consented, consenting, opt in, opt out, opted in, opted out, cookie, cookies, unsubscribe*, usage data, customer data, loyalty card data, gdpr",
            German = "Einwilligung*, DSGVO, Kundendaten, Nutzungsdaten",
            French = "consentement*, RGPD, données client, données clients, données d'usage",
            Spanish = "consentimiento*, datos de clientes, datos de uso",
        },
        new()
        {
            Name = "website", Subject = "the website", Role = PartnerRole.Cmo,
            Why = "The website speaks for us before any of us does, and its content is the CMO's.",
            Ask = "Could you name who can change the page",
            English = "website*, web site*, web page*, webpage*, landing page*, homepage*, home page*, product page*, blog, blogs, web content",
            German = "Webseite*, Internetseite*, Webauftritt*, Internetauftritt*, Produktseite*",
            French = "site web, sites web, site internet, page d'accueil, page produit, pages produit",
            Spanish = "sitio web, sitios web, página web, páginas web, página de inicio",
        },
        new()
        {
            Name = "event", Subject = "an event", Role = PartnerRole.Cmo,
            Why = "Events are the CMO's to plan, and a customer's wish is a good start.",
            Ask = "Could you tell me which event would suit them",
            English = "event, events, trade show*, tradeshow*, trade fair*, conference, conferences, webinar*, booth, booths, summit, user group*, roadshow*",
            German = "Veranstaltung*, Messe, Fachmesse*, Messestand*, Messeauftritt*, Messebesuch*, Kongress*, Tagung, Tagungen, Fachtagung*",
            French = "événement*, évènement*, salon professionnel, salons professionnels, au salon, conférence*, webinaire*, colloque*",
            Spanish = "evento, eventos, feria, ferias, congreso*, seminario web, conferencia*",
        },
    ];
}
