using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Topics;

/// <summary>What is the head of sales': the third row of the field's table of partners [Farland].</summary>
internal static class SalesThemes
{
    public static readonly IReadOnlyList<Theme> All =
    [
        new()
        {
            Name = "price", Subject = "price", Role = PartnerRole.Sales,
            Why = "Price is for the head of sales to know, before the next offer goes out.",
            Ask = "Could you tell me what we can offer them",
            English = "price, prices, priced, pricing, pricey, price list*, price increase*, overpriced, discount*, rebate*, quote, quotes, quotation*, expensive, cheaper, cost of ownership",
            German = "Preis*, Rabatt*, teuer, teurer, teure, günstiger, Kostenvoranschlag*",
            French = "prix, tarif, tarifs, tarifaire*, remise, remises, rabais, devis, trop cher, trop chère, plus cher, moins cher, coûteu*",
            Spanish = "precio, precios, tarifa*, descuento*, caro, caros, demasiado cara, muy cara, costos*",
        },
        new()
        {
            Name = "contract", Subject = "the contract", Role = PartnerRole.Sales,
            Why = "The contract is for the head of sales to settle, with what the customer told us in mind.",
            Ask = "Could you tell me what the contract allows",
            English = "contract, contracts, contractual*, payment terms, terms and conditions, clause, clauses, statement of work, sla, slas",
            German = "Vertrag, Vertrages, Vertrags*, Verträge, vertraglich, Rahmenvertrag*, Wartungsvertrag*, Klausel*",
            French = "contrat*, contractuel*, avenant*, conditions générales, conditions de paiement",
            Spanish = "contrato*, cláusula*, condiciones de pago",
        },
        new()
        {
            Name = "renewal", Subject = "a renewal", Role = PartnerRole.Sales,
            Why = "A renewal is for the head of sales to steer, and this tells how it stands.",
            Ask = "Could you tell me when it is due and what is open",
            English = "renew, renews, renewed, renewing, renewal*, expiry, extend the contract, contract extension",
            German = "Verlängerung*, verlängern, verlängert, Vertragsverlängerung*, Laufzeitende",
            French = "renouvellement*, renouveler, renouvelle, renouvellent, renouvelé, renouvellera, reconduction*, reconduire",
            Spanish = "renovación, renovaciones, renovar, renuev*, renovaron, renovará*, prórroga*",
        },
        new()
        {
            Name = "licence", Subject = "licences", Role = PartnerRole.Sales,
            Why = "Licences are for the head of sales to size, and IT can tell what is used.",
            Ask = "Could you tell me what they hold today",
            English = "licence*, license*, licensing, seats, named user*, subscription*, true up",
            German = "Lizenz*, Abo, Abos, Abonnement*",
            French = "licence*, abonnement*",
            Spanish = "licencia, licencias, licenciamiento, suscripci*",
        },
        new()
        {
            Name = "order", Subject = "an order", Role = PartnerRole.Sales,
            Why = "Orders are for the head of sales to follow, and the customer is waiting.",
            Ask = "Could you tell me where the order stands",
            English = "order, orders, ordered, ordering, reorder*, purchase order*, backorder*, lead time*, delivery date*",
            German = "Bestellung*, bestell*, Auftrag, Aufträge*, Auftragsbestätigung*, Lieferzeit*, Liefertermin*",
            French = "commande, commandes, commander, commandé*, bon de commande, bons de commande, délai de livraison, délais de livraison",
            Spanish = "pedido, pedidos, orden de compra, órdenes de compra, plazo de entrega, plazos de entrega",
        },
        new()
        {
            Name = "expansion", Subject = "expansion", Role = PartnerRole.Sales,
            Why = "A customer who wants more is the head of sales' to meet soon.",
            Ask = "Could you tell me who visits them about it",
            English = "expansion, expand, expands, expanding, expanded, upsell*, cross sell*, new plant*, second site, more sites, new sites, additional site*, more users",
            German = "Expansion, expandier*, ausbauen, ausweiten, Ausweitung*, erweitern, Erweiterung*, weitere Standorte, weiteren Standorte*, neuer Standort, neue Standorte",
            French = "étendre, élargir, nouveaux sites, nouveau site, autres sites, déployer sur d'autres",
            Spanish = "expansión, ampliar, ampliación, ampliaciones, expandir*, nuevas sedes, más sedes, nueva sede",
        },
        new()
        {
            Name = "budget", Subject = "budget", Role = PartnerRole.Sales,
            Why = "What a customer can spend, and when, is for the head of sales to know.",
            Ask = "Could you tell me what that does to our plan",
            English = "budget*, spending freeze, spend freeze, capex, opex, funding, fiscal year",
            German = "Budget*, Haushaltsjahr*, Sparprogramm*, Sparkurs, Investitionsstopp",
            French = "budget*, budgétaire*, exercice fiscal",
            Spanish = "presupuest*, año fiscal",
        },
        new()
        {
            Name = "procurement", Subject = "procurement", Role = PartnerRole.Sales,
            Why = "Procurement speaks with the head of sales, and this is what to be ready for.",
            Ask = "Could you name who speaks with their procurement",
            English = "procurement, procure, purchasing, sourcing, preferred supplier*, supplier list*, vendor list*, buyer, buyers, framework agreement*",
            German = "Einkauf, Einkäufer*, Einkaufsabteilung*, Einkaufsprozess*, Beschaffung*, Lieferantenliste*",
            French = "achats, service achats, direction des achats, acheteur*, approvisionnement*",
            Spanish = "compras, departamento de compras, comprador*, aprovisionamiento*",
        },
        new()
        {
            Name = "RFP", Subject = "a tender", Role = PartnerRole.Sales,
            Why = "A tender is for the head of sales to answer, and an early word is half of it.",
            Ask = "Could you tell me whether we take part",
            English = "rfp, rfps, rfi, rfq, tender, tenders, tendering, request for proposal*, bid, bids, bidding",
            German = "Ausschreibung*, Lastenheft*",
            French = "appel d'offres, appels d'offres, cahier des charges",
            Spanish = "licitación, licitaciones, pliego*, concurso público",
        },
        new()
        {
            Name = "competitor's offer", Subject = "a competitor", Role = PartnerRole.Sales,
            Why = "What a competitor offers is for the head of sales to hear the same day.",
            Ask = "Could you tell me how we answer it",
            English = "competitor*, competition, competing offer*, rival, rivals, another vendor, other vendors, another supplier, other suppliers",
            German = "Wettbewerb, Wettbewerber*, Wettbewerbs*, Konkurrent*, Konkurrenz*, Mitbewerber*, Gegenangebot*",
            French = "un concurrent, le concurrent, du concurrent, concurrents, concurrente, concurrentes, concurrence, concurrentiel*, autre fournisseur",
            Spanish = "competidor*, la competencia, otro proveedor, otros proveedores",
        },
        new()
        {
            Name = "new opportunity", Subject = "a new opportunity", Role = PartnerRole.Sales,
            Why = "A new opportunity is for the head of sales to take up while it is fresh.",
            Ask = "Could you name who takes it up",
            English = "opportunity, opportunities, new business, would buy, want to buy, wants to buy, ready to buy, interested in buying, sales lead*, new project, new projects",
            German = "Verkaufschance*, Geschäftschance*, Neugeschäft*, neues Projekt, neue Projekte, kaufen wollen, würden kaufen",
            French = "opportunité*, nouveau projet, nouveaux projets, veulent acheter, prêts à acheter",
            Spanish = "oportunidad*, nuevo proyecto, nuevos proyectos, nuevo negocio, quieren comprar",
        },
    ];
}
