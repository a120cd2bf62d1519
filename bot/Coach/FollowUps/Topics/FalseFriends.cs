namespace CioCoachBot.Coach.FollowUps.Topics;

/// <summary>Phrases that look like a theme and are none. The longest phrase at a place wins, so these keep their words from counting.</summary>
internal static class FalseFriends
{
    private const string English =
        "brand new, in the event of, in the event that, event driven, event log, event logs, event bus, event hub, event stream, event streaming, event id, "
        + "conference call, conference calls, conference room, conference rooms, video conference, network segment, network segments, segmentation fault, "
        + "no complaint, no complaints, without complaint, without complaints, on board with, "
        + "web service, web services, service account, service accounts, service principal, service bus, service mesh, service provider, service providers, service pack, "
        + "service oriented, cloud service, managed service, denial of service, civil service, public service, "
        + "support the, support our, support their, support them, support us, support it, support its, support this, support that, support these, support more, support both, "
        + "support all, support a, support an, support multiple, support for, support of, support by, support single, support sso, not support, doesn t support, don t support, didn t support, "
        + "ticket sales, train ticket, train tickets, plane ticket, plane tickets, ticket price, ticket prices, "
        + "cancelled the meeting, canceled the meeting, cancelled our meeting, canceled our meeting, cancelled the call, canceled the call, cancel the meeting, cancelled lunch, "
        + "pay the price, paid the price, pays the price, at any price, quote unquote, to quote, "
        + "smart contract, smart contracts, social contract, employment contract, employment contracts, data contract, data contracts, contract staff, contract worker, contract workers, "
        + "driving licence, driving license, driver s licence, driver s license, licence plate, licence plates, license plate, license plates, open source licence, open source license, mit license, "
        + "in order, in order to, in good order, in working order, working order, out of order, order of magnitude, orders of magnitude, of the order of, in that order, in this order, "
        + "in alphabetical order, in reverse order, sort order, pecking order, court order, law and order, order by, in short order, "
        + "expand on, expanded on, expanding on, legal tender, "
        + "take the opportunity, took the opportunity, taking the opportunity, an opportunity to meet, the opportunity to meet, the opportunity to talk, opportunity to catch up, "
        + "equal opportunity, equal opportunities, job opportunity, job opportunities";

    private const string German =
        "keine Beschwerde, keine Beschwerden, ohne Beschwerden, Preisgekrönt*, Preisverleihung*, preisgeb*, Preisträger*, preisgegeben, Preisfrage*, "
        + "im Auftrag von, verlängertes Wochenende, um jeden Preis, auf der Marke von";

    private const string French =
        "ont tendance à, a tendance à, avoir tendance à, avons tendance à, aucune plainte, aucune réclamation, pas de plainte, sans plainte, "
        + "service informatique, service juridique, service financier, service commercial, service marketing, service des, service public, rendre service, au service de, "
        + "remise en question, remise en cause, remise en état, remise des clés, ligne de commande, lignes de commande, à la campagne, prix de l'innovation, à tout prix";

    private const string Spanish =
        "ninguna queja, ninguna reclamación, sin quejas, ninguna incidencia, ha pedido, han pedido, he pedido, hemos pedido, había pedido, habían pedido, "
        + "carrito de compras, ir de compras, servicio web, servicios web, marca la diferencia, a toda costa";

    /// <summary>All phrases, written like the words of a <see cref="Theme"/>.</summary>
    public static IEnumerable<string> All => new[] { English, German, French, Spanish }
        .SelectMany(phrases => phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
