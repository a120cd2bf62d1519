using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Tests.Understanding.Topics;

/// <summary>What the words of the themes say by themselves.</summary>
public sealed class InsightTopicsTests
{
    [Theory]
    [InlineData("onboarding took nine weeks and nobody told them who to call", "onboarding")]
    [InlineData("Their go-live slipped twice; the rollout plan never reached the plants", "onboarding")]
    [InlineData("The hotline kept them waiting for an hour", "service")]
    [InlineData("They opened four support tickets and got four different answers", "support")]
    [InlineData("They complained about late answers, and they are frustrated", "complaint")]
    [InlineData("Their NPS for us dropped to 12", "satisfaction")]
    [InlineData("They are thinking of leaving, churn is a real risk", "churn")]
    [InlineData("Loyal for ten years, and happy to be a reference customer", "loyalty")]
    [InlineData("The portal is confusing: eleven clicks to find a document", "usability")]
    [InlineData("They escalated to the plant manager yesterday", "escalation")]
    [InlineData("Last year's promise was never kept", "promise")]
    [InlineData("Pricing is hard to compare, and the discounts are a mystery", "price")]
    [InlineData("The contract's clauses tie them for five years", "contract")]
    [InlineData("Renewal is in spring and nobody has called", "renewal")]
    [InlineData("They pay for licences that nobody uses", "licence")]
    [InlineData("Two orders arrived late, and lead times are unclear", "order")]
    [InlineData("They want to expand to a second site", "expansion")]
    [InlineData("Budgets are frozen until July", "budget")]
    [InlineData("Procurement now wants three suppliers", "procurement")]
    [InlineData("An RFP comes out in March", "tender")]
    [InlineData("A competitor was there last week", "competitor")]
    [InlineData("They have a new project for the warehouse", "opportunity")]
    [InlineData("Nobody there knows our brand", "brand")]
    [InlineData("The spring campaign never reached their engineers", "campaign")]
    [InlineData("Our positioning against the big three is unclear to them", "positioning")]
    [InlineData("They see themselves in another segment", "segment")]
    [InlineData("The trend goes to leasing", "market-trend")]
    [InlineData("They would like personalised offers", "personalization")]
    [InlineData("They gave consent for usage data", "consent")]
    [InlineData("The website says nothing about spare parts", "website")]
    [InlineData("They would come to a trade fair in Lyon", "event")]
    public void English(string insight, string theme) => Assert.Equal(theme, Strongest(insight));

    [Theory]
    [InlineData("Die Einarbeitung dauerte neun Wochen", "onboarding")]
    [InlineData("Der Kundendienst ruft nie zurück, sagen sie", "service")]
    [InlineData("Es gab drei Beschwerden, und der Werkleiter ist verärgert", "complaint")]
    [InlineData("Sie sind unzufrieden mit uns", "satisfaction")]
    [InlineData("Sie wollen zum Jahresende kündigen", "churn")]
    [InlineData("Die Bedienung ist umständlich", "usability")]
    [InlineData("Die Preiserhöhung kam ohne Vorwarnung", "price")]
    [InlineData("Der Vertrag ist ihnen zu starr", "contract")]
    [InlineData("Die Verlängerung steht im Mai an", "renewal")]
    [InlineData("Zu viele Lizenzen liegen brach", "licence")]
    [InlineData("Die Bestellung blieb zwei Wochen liegen", "order")]
    [InlineData("Die Ausschreibung läuft bis Ende März", "tender")]
    [InlineData("Der Wettbewerber war letzte Woche dort", "competitor")]
    [InlineData("Unsere Marke kennt dort niemand", "brand")]
    [InlineData("Die Kampagne hat ihre Techniker nicht erreicht", "campaign")]
    [InlineData("Für Angebote fehlt uns ihre Einwilligung", "consent")]
    [InlineData("Auf der Messe hat sie keiner angesprochen", "event")]
    public void German(string insight, string theme) => Assert.Equal(theme, Strongest(insight));

    [Theory]
    [InlineData("La prise en main a duré neuf semaines", "onboarding")]
    [InlineData("Le service client ne rappelle jamais", "service")]
    [InlineData("Plusieurs réclamations sont restées sans réponse", "complaint")]
    [InlineData("Ils pensent résilier", "churn")]
    [InlineData("L'outil demande trop de clics", "usability")]
    [InlineData("Nos tarifs leur semblent opaques", "price")]
    [InlineData("Le contrat les bloque cinq ans", "contract")]
    [InlineData("Le renouvellement tombe en mars", "renewal")]
    [InlineData("La commande a mis trois semaines", "order")]
    [InlineData("Un appel d’offres sort en mars", "tender")]
    [InlineData("Notre marque leur est inconnue", "brand")]
    [InlineData("Le site web ne dit rien des pièces", "website")]
    [InlineData("Ils nous ont vus au Salon", "event")]
    public void French(string insight, string theme) => Assert.Equal(theme, Strongest(insight));

    [Theory]
    [InlineData("La puesta en marcha duró nueve semanas", "onboarding")]
    [InlineData("La atención al cliente no contesta", "service")]
    [InlineData("Hubo varias QUEJAS del almacén", "complaint")]
    [InlineData("Están muy satisfechos", "satisfaction")]
    [InlineData("Quieren darse de baja en junio", "churn")]
    [InlineData("Los precios les parecen opacos", "price")]
    [InlineData("La renovacion es en marzo", "renewal")]
    [InlineData("El pedido llegó tarde", "order")]
    [InlineData("Hay una licitación en marzo", "tender")]
    [InlineData("Nadie conoce nuestra marca", "brand")]
    [InlineData("La campaña no llegó a sus técnicos", "campaign")]
    public void Spanish(string insight, string theme) => Assert.Equal(theme, Strongest(insight));

    [Theory]
    [InlineData("The warehouse runs on software supported by two students")]
    [InlineData("It was priceless to see the night shift at work")]
    [InlineData("An orderly team, they keep their yard tidy")]
    [InlineData("In order to plan, they look at the weather first")]
    [InlineData("Throughput is up by an order of magnitude")]
    [InlineData("They use brand new forklifts")]
    [InlineData("The platform does not support SSO")]
    [InlineData("Their CFO is on board with it")]
    [InlineData("A promising young team")]
    [InlineData("They heat with renewable energy")]
    [InlineData("We met beside the escalator in the supermarket")]
    [InlineData("The system is resilient, with 400 concurrent users")]
    [InlineData("No complaints at all")]
    [InlineData("The web service runs on an event bus, and a service account reads it")]
    [InlineData("He lost his driving licence")]
    [InlineData("Their personality is calm and their staff friendly")]
    [InlineData("A competent man, and a good host")]
    [InlineData("Eventually we talked of the weather")]
    [InlineData("Keine Beschwerden, alles ruhig")]
    [InlineData("Sie messen alles mit preisgekrönten Geräten")]
    [InlineData("Das Lager wird von zwei Leuten betreut")]
    [InlineData("Ils ont tendance à attendre")]
    [InlineData("Le service informatique compte trois personnes")]
    [InlineData("Des énergies renouvelables partout")]
    [InlineData("Ninguna queja")]
    [InlineData("Es un lugar precioso con muchas personas")]
    [InlineData("Good lunch")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("日本語のメモ 🙂 \ud800")]
    public void Nothing(string insight) => Assert.Null(Strongest(insight));

    [Theory]
    [InlineData("The price is fine, yet onboarding is slow and nobody knows who to call", "onboarding")] // two cues against one
    [InlineData("Price first, then onboarding", "price")] // one each: the earlier
    [InlineData("Onboarding first, then the price", "onboarding")]
    [InlineData("price, price, price, and the go-live of the onboarding", "onboarding")] // repeating is no further evidence
    public void The_better_founded_theme_wins(string insight, string theme) => Assert.Equal(theme, Strongest(insight));

    [Fact]
    public void Every_theme_is_known_by_its_own_words()
    {
        Assert.Equal(Themes.All.Order(StringComparer.Ordinal), InsightTopics.Cues.Select(cue => cue.Theme).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        foreach (var (phrase, theme) in InsightTopics.Cues)
        {
            var found = NamedThemes.Only.Of(phrase.Replace("*", "", StringComparison.Ordinal)).Select(match => match.Theme);
            Assert.True(found.Contains(theme, StringComparer.Ordinal), $"'{phrase}' does not find {theme}");
        }
    }

    [Fact]
    public void A_false_friend_alone_is_no_theme()
    {
        foreach (var phrase in InsightTopics.FalseFriends)
        {
            var found = Strongest(phrase.Replace("*", "", StringComparison.Ordinal));
            Assert.True(found is null, $"'{phrase}' means {found}");
        }
    }

    private static string? Strongest(string insight) => NamedThemes.Only.Of(insight) is [var strongest, ..] ? strongest.Theme : null;
}
