using CioCoachBot.Cards;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Partners speak first: they ask, invite and teach leaders, and learn of them only what these answer.</summary>
public sealed class RequestTests
{
    /// <summary>A Thursday after the organisation's Monday.</summary>
    private static readonly LocalDate ThirdOfDecember = new(2026, 12, 3);

    [Theory]
    [InlineData("en-GB", "ask Ben what Contoso says about the portal", "what Contoso says about the portal")]
    [InlineData("en-GB", "Ask ben cole what Contoso says about the portal", "what Contoso says about the portal")]
    [InlineData("en-GB", "could you ask Ben whether the portal is liked", "whether the portal is liked")]
    [InlineData("de-DE", "frag Ben, was Contoso zum Portal sagt", "was Contoso zum Portal sagt")]
    [InlineData("fr-FR", "demande à Ben ce que Contoso dit du portail", "ce que Contoso dit du portail")]
    [InlineData("es-ES", "pregunta a Ben qué dice Contoso del portal", "qué dice Contoso del portal")]
    public async Task A_question_goes_to_the_leader_and_the_answer_comes_back_quoted(string locale, string text, string words)
    {
        await using var org = await StartedAsync(locale);

        var said = await org.SaysAsync(Cco, text);

        var asked = Assert.Single(said.OfType<DirectMessage>());
        Assert.Equal(Vp, asked.To);
        Assert.Contains(words, asked.Words(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Cleo Dahl", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("Ben Cole", said.OfType<Reply.Say>().Single().Words(), StringComparison.Ordinal);

        var answered = await org.PressesAsync(Vp, asked.Card, CardVerbs.RequestAccept, inputs: [("answer", "They want *single* sign-on")]);

        var news = Assert.Single(answered.OfType<DirectMessage>());
        Assert.Equal(Cco, news.To);
        Assert.Contains("They want *single* sign-on", news.Words(), StringComparison.Ordinal);
        Assert.Contains("Ben Cole", news.Words(), StringComparison.Ordinal);
        Assert.Contains(words, news.Words(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_typed_answer_is_shown_once_more_and_goes_with_a_yes()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal");

        var shown = await org.SaysAsync(Vp, "the search is too slow for them");
        Assert.Empty(shown.OfType<DirectMessage>());
        Assert.Contains("Shall I send this to Cleo Dahl?", Words(shown), StringComparison.Ordinal);

        var sent = await org.SaysAsync(Vp, "yes");
        Assert.Contains("the search is too slow for them", Assert.Single(sent.OfType<DirectMessage>()).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_for_the_log_is_no_answer()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal");

        var logged = await org.SaysAsync(Vp, "met Contoso for 45 minutes today, the search is too slow");

        Assert.Empty(logged.OfType<DirectMessage>());
        Assert.Contains(CardVerbs.LogUndo, new CardText(logged.OnlyCard()).Verbs, StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_words_is_asked_for()
    {
        await using var org = await StartedAsync();
        var asked = Asked(await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal"));

        var answer = await org.PressesAsync(Vp, asked.Card, CardVerbs.RequestAccept);

        Assert.Empty(answer.OfType<DirectMessage>());
        Assert.Contains("A sentence will do", Words(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "ask everyone who meets Contoso about the portal")]
    [InlineData("de-DE", "frag alle, die Contoso treffen, nach dem Portal")]
    [InlineData("fr-FR", "demande à tous ceux qui rencontrent Contoso ce qu’ils disent du portail")]
    [InlineData("es-ES", "pregunta a todos los que ven a Contoso qué dicen del portal")]
    public async Task Whoever_meets_the_customer_is_asked_and_the_partner_learns_neither_who_nor_how_many(string locale, string text)
    {
        await using var nobody = await StartedAsync(locale);
        var toNobody = await nobody.SaysAsync(Cco, text);
        await using var org = await StartedAsync(locale);
        await org.SaysAsync(Vp, "met Contoso for 45 minutes today");
        await org.SaysAsync(Cio, "met Fabrikam for 45 minutes today");

        var said = await org.SaysAsync(Cco, text);

        Assert.Empty(toNobody.OfType<DirectMessage>());
        Assert.Equal(Vp, Assert.Single(said.OfType<DirectMessage>()).To);
        Assert.Equal(Own(toNobody), Own(said));
        Assert.DoesNotContain("Ben", Own(said), StringComparison.Ordinal);
        Assert.Contains("Contoso", Asked(said).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_a_leader_was_among_everyone_does_not_follow_from_what_is_said_of_another_request()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Vp, "met Contoso for 45 minutes today");
        Asked(await org.SaysAsync(Cco, "ask everyone who meets Contoso about the portal"));

        var named = await org.SaysAsync(Cco, "ask Ben what Fabrikam says about the portal");

        Assert.DoesNotContain("still open", Words(named), StringComparison.Ordinal);
        Assert.Equal(Vp, Asked(named).To);
        Assert.Empty((await org.SaysAsync(Cco, "ask everyone who meets Contoso about prices")).OfType<DirectMessage>());
    }

    [Fact]
    public async Task A_partner_who_may_be_no_leader_names_customers_as_well()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Vp, "met Contoso for 45 minutes today");
        org.MayEnrol = false;

        Assert.Equal(Vp, Asked(await org.SaysAsync(Cco, "ask everyone who meets contoso about the portal")).To);
    }

    [Fact]
    public async Task Undo_after_an_answer_takes_nothing_back()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Vp, "met Contoso for 45 minutes today");
        var asked = Asked(await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal"));
        await org.PressesAsync(Vp, asked.Card, CardVerbs.RequestAccept, inputs: [("answer", "they love it")]);

        await org.SaysAsync(Vp, "undo");

        Assert.NotNull(await org.ReadAsync(store => store.Interactions.LastAsync(Vp)));
    }

    [Fact]
    public async Task Of_everyone_who_has_nothing_to_say_is_not_told_of()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Vp, "met Contoso for 45 minutes today");
        var asked = Asked(await org.SaysAsync(Cco, "ask everyone who meets Contoso about the portal"));

        Assert.Empty((await org.PressesAsync(Vp, asked.Card, CardVerbs.RequestDecline)).OfType<DirectMessage>());
    }

    [Fact]
    public async Task Who_was_named_and_has_nothing_to_say_is_told_of()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal");

        var declined = await org.SaysAsync(Vp, "nothing to say");

        Assert.Contains("Ben Cole has nothing to say", Asked(declined).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "invite Ben to visit Fabrikam on 3 December", "yes, from ten o'clock", "from ten o'clock")]
    [InlineData("en-GB", "invite Ben to the advisory board with Fabrikam on 3 December", "I come", "")]
    [InlineData("de-DE", "lade Ben am 3. Dezember zu einem Besuch bei Fabrikam ein", "Ich komme", "")]
    [InlineData("fr-FR", "invite Ben à visiter Fabrikam le 3 décembre", "je viens", "")]
    [InlineData("es-ES", "invita a Ben a visitar Fabrikam el 3 de diciembre", "voy", "")]
    public async Task An_invitation_that_is_accepted_is_a_planned_contact(string locale, string text, string answer, string word)
    {
        await using var org = await StartedAsync(locale);
        var invited = Asked(await org.SaysAsync(Cco, text));
        Assert.Equal(Vp, invited.To);
        Assert.Contains("Fabrikam", invited.Words(), StringComparison.Ordinal);

        var accepted = await org.SaysAsync(Vp, answer);

        var news = Asked(accepted);
        Assert.Equal(Cco, news.To);
        Assert.Contains("Fabrikam", news.Words(), StringComparison.Ordinal);
        Assert.Contains(word, news.Words(), StringComparison.Ordinal);
        Assert.NotNull(await org.PlannedAsync(DueKind.PlannedContact, new PlannedContact(Vp, ThirdOfDecember, "Fabrikam").Subject));
    }

    [Theory]
    [InlineData("en-GB", "invite Ben to the Fabrikam visit on 3 December", "")]
    [InlineData("en-GB", "invite Ben to the Fabrikam visit on 3 December about the portal", "the portal")]
    [InlineData("en-GB", "invite Ben to discuss pricing with Fabrikam on 3 December", "pricing")]
    [InlineData("en-GB", "invite Ben to visit Fabrikam on 3 December, they want to see the roadmap", "they want to see the roadmap")]
    [InlineData("de-DE", "lade Ben am 3. Dezember zu einem Besuch bei Fabrikam ein", "")]
    [InlineData("de-DE", "lade Ben am 3. Dezember zu Fabrikam ein, es geht um das Portal", "das Portal")]
    [InlineData("fr-FR", "invite Ben à visiter Fabrikam le 3 décembre au sujet du portail", "portail")]
    [InlineData("es-ES", "invita a Ben a visitar Fabrikam el 3 de diciembre sobre el portal", "el portal")]
    public async Task An_invitation_says_who_where_when_and_about_what_and_no_command(string locale, string text, string about)
    {
        await using var org = await StartedAsync(locale);

        var card = Asked(await org.SaysAsync(Cco, text)).Words();

        Assert.Contains("Cleo Dahl", card, StringComparison.Ordinal);
        Assert.Contains("Fabrikam", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben", card, StringComparison.Ordinal); // Nobody is spoken of to oneself.
        Assert.Contains(about, card, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(about, Assert.Single(await org.ReadAsync(store => store.Requests.OfPartnerAsync(Cco))).Words);
    }

    [Fact]
    public async Task An_offer_to_teach_quotes_its_subject()
    {
        await using var org = await StartedAsync();

        Assert.Contains("“Segmentation”", Asked(await org.SaysAsync(Cco, "teach Ben about segmentation")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_that_is_declined_is_told_with_its_word_and_plans_nothing()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cco, "invite Ben to visit Fabrikam on 3 December");

        var news = Asked(await org.SaysAsync(Vp, "no, I am on vacation that week"));

        Assert.Contains("this time", news.Words(), StringComparison.Ordinal);
        Assert.Contains("I am on vacation that week", news.Words(), StringComparison.Ordinal);
        Assert.Null(await org.PlannedAsync(DueKind.PlannedContact, new PlannedContact(Vp, ThirdOfDecember, "Fabrikam").Subject));
    }

    [Theory]
    [InlineData("invite Ben to visit Fabrikam", "which day")]
    [InlineData("invite Ben to lunch on 3 December", "Which customer")]
    [InlineData("invite Ben to visit Fabrikam on 3 November 2026", "has passed")]
    [InlineData("invite everyone to visit Fabrikam on 3 December", "name one leader")]
    [InlineData("ask everyone about the portal", "which customer")]
    [InlineData("ask Zacharias about the portal", "Whom do you mean")]
    [InlineData("ask Hedda about the portal", "Whom do you mean")]
    [InlineData("ask Cleo about the portal", "Whom do you mean")]
    public async Task What_is_missing_or_cannot_be_is_asked_and_nothing_is_sent(string text, string asks)
    {
        await using var org = await StartedAsync();

        var said = await org.SaysAsync(Cco, text);

        Assert.Empty(said.OfType<DirectMessage>());
        Assert.Contains(asks, Words(said), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_name_that_is_nearly_somebodys_is_asked_about_and_the_answer_sends_it()
    {
        await using var org = await StartedAsync();
        var asked = await org.SaysAsync(Cco, "ask Been what Contoso says about the portal");
        Assert.Empty(asked.OfType<DirectMessage>());
        Assert.Contains("Whom do you mean", Words(asked), StringComparison.Ordinal);

        var sent = Asked(await org.SaysAsync(Cco, "Ben Cole"));

        Assert.Equal(Vp, sent.To);
        Assert.Contains("what Contoso says about the portal", sent.Words(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en-GB", "teach Ben about segmentation", "Gladly")]
    [InlineData("en-GB", "teach-in for Ben", "Gladly")]
    [InlineData("de-DE", "erkläre Ben die Segmentierung", "Gern")]
    [InlineData("fr-FR", "explique à Ben la segmentation", "Volontiers")]
    [InlineData("es-ES", "enseña a Ben la segmentación", "Con gusto")]
    public async Task A_teach_in_is_offered_and_taken(string locale, string text, string answer)
    {
        await using var org = await StartedAsync(locale);
        var offered = Asked(await org.SaysAsync(Cco, text));
        Assert.Equal(Vp, offered.To);
        Assert.Contains("Cleo Dahl", offered.Words(), StringComparison.Ordinal);

        var news = Asked(await org.SaysAsync(Vp, answer));

        Assert.Equal(Cco, news.To);
        Assert.Contains("Ben Cole", news.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_has_one_open_request_of_a_partner_at_a_time_and_three_a_week()
    {
        await using var org = await StartedAsync();
        for (var i = 0; i < 3; i++)
        {
            var asked = Asked(await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal"));
            Assert.Contains("still open", Words(await org.SaysAsync(Cco, "teach Ben about segmentation")), StringComparison.Ordinal);
            await org.PressesAsync(Vp, asked.Card, CardVerbs.RequestDecline);
        }

        Assert.Contains("this week", Words(await org.SaysAsync(Cco, "teach Ben about segmentation")), StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 24, 9, 0));
        Assert.Single((await org.SaysAsync(Cco, "teach Ben about segmentation")).OfType<DirectMessage>());
    }

    [Fact]
    public async Task Who_is_away_or_has_no_chat_gets_nothing_and_that_is_said()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Vp, "pause until 1 December");
        Assert.Contains("just now", Own(await org.SaysAsync(Cco, "ask Ben what Contoso says")), StringComparison.Ordinal);

        await org.WriteAsync(store => store.Leaders.SaveAsync(new Leader
        {
            Id = Admin,
            Name = "Finn Gray",
            ZoneId = "Europe/Berlin",
            Locale = "en-GB",
            Since = org.Now,
        }));
        var said = await org.SaysAsync(Cco, "ask Finn what Contoso says");
        Assert.Empty(said.OfType<DirectMessage>());
        Assert.Contains("cannot reach Finn Gray", Own(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_gets_a_kind_word_and_sends_nothing()
    {
        await using var org = await StartedAsync();

        var said = await org.SaysAsync(Cio, "ask Ben what Contoso says about the portal");

        Assert.Empty(said.OfType<DirectMessage>());
        Assert.Contains("is for the partners", Words(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_is_answered_once_and_by_its_leader_only()
    {
        await using var org = await StartedAsync();
        var asked = Asked(await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal"));

        Assert.Empty((await org.PressesAsync(Cio, asked.Card, CardVerbs.RequestAccept, inputs: [("answer", "mine")])).OfType<DirectMessage>());
        Assert.Single((await org.PressesAsync(Vp, asked.Card, CardVerbs.RequestAccept, inputs: [("answer", "one")])).OfType<DirectMessage>());
        Assert.Empty((await org.PressesAsync(Vp, asked.Card, CardVerbs.RequestAccept, inputs: [("answer", "two")])).OfType<DirectMessage>());
    }

    [Fact]
    public async Task Who_is_no_partner_any_more_gets_no_answer()
    {
        await using var org = await StartedAsync();
        var asked = Asked(await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal"));
        await org.WriteAsync(store => store.Partners.AppointAsync(PartnerRole.Cco, null));

        var answer = await org.PressesAsync(Vp, asked.Card, CardVerbs.RequestAccept, inputs: [("answer", "they love it")]);

        Assert.Empty(answer.OfType<DirectMessage>());
        Assert.Contains("no partner here any more", Words(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_partners_question_is_in_the_leaders_export()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Vp, "met Contoso for 45 minutes today");
        await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal");

        var data = new CardText((await org.SaysAsync(Vp, "export my data")).OnlyCard()).Value("data")!;

        Assert.Contains("what Contoso says about the portal", data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask Contoso for 45 minutes on Tuesday")]
    [InlineData("invited Contoso to lunch, 60 min yesterday")]
    [InlineData("remind me tomorrow")]
    [InlineData("ask me on Friday")]
    public async Task What_only_sounds_like_a_request_is_none(string text)
    {
        await using var org = await StartedAsync();

        Assert.DoesNotContain("is for the partners", Words(await org.SaysAsync(Cio, text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", null)]
    [InlineData("en-GB", "call it back")]
    [InlineData("en-GB", "undo")]
    [InlineData("de-DE", "zurückrufen")]
    [InlineData("fr-FR", "rappeler")]
    [InlineData("es-ES", "retirar")]
    public async Task A_request_is_called_back_while_it_is_unanswered(string locale, string? word)
    {
        await using var org = await StartedAsync(locale);
        var said = await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal");
        var asked = Asked(said);

        var back = word is null
            ? await org.PressesAsync(Cco, said.OfType<Reply.Say>().Single().Card, CardVerbs.RequestRecall)
            : await org.SaysAsync(Cco, word);

        Assert.Equal(asked.CardKey, back.The<CardUpdate>().CardKey);
        Assert.Empty(new CardText(back.The<CardUpdate>().Card).Verbs);
        Assert.Empty(back.OfType<DirectMessage>());
        Assert.Empty((await org.PressesAsync(Vp, asked.Card, CardVerbs.RequestAccept, inputs: [("answer", "They like it")])).OfType<DirectMessage>());
        Assert.Single((await org.SaysAsync(Cco, "teach Ben about segmentation")).OfType<DirectMessage>());
    }

    [Fact]
    public async Task What_is_answered_is_not_called_back()
    {
        await using var org = await StartedAsync();
        var said = await org.SaysAsync(Cco, "ask Ben what Contoso says about the portal");
        await org.PressesAsync(Vp, Asked(said).Card, CardVerbs.RequestAccept, inputs: [("answer", "They like it")]);

        var back = await org.PressesAsync(Cco, said.OfType<Reply.Say>().Single().Card, CardVerbs.RequestRecall);

        Assert.Contains("answered already", Words(back), StringComparison.Ordinal);
        Assert.Empty(back.OfType<CardUpdate>());
    }

    [Fact]
    public async Task What_went_to_everyone_is_called_back_without_telling_to_whom_it_went()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Vp, "met Contoso for 45 min");
        var said = await org.SaysAsync(Cco, "ask everyone who meets Contoso about the portal");
        var nobody = await org.SaysAsync(Cco, "ask everyone who meets Fabrikam about the portal");

        var back = await org.PressesAsync(Cco, said.OfType<Reply.Say>().Single().Card, CardVerbs.RequestRecall);
        var none = await org.PressesAsync(Cco, nobody.OfType<Reply.Say>().Single().Card, CardVerbs.RequestRecall);

        Assert.Equal(Asked(said).CardKey, back.The<CardUpdate>().CardKey);
        Assert.Equal(back.The<Reply.Replace>().Words(), none.The<Reply.Replace>().Words());
    }

    [Theory]
    [InlineData("en-GB", "can somebody teach me segmentation?", "segmentation")]
    [InlineData("de-DE", "Bring mir Segmentierung bei", "Segmentierung")]
    [InlineData("de-DE", "Bringen Sie mir bitte die Segmentierung bei.", "die Segmentierung")]
    [InlineData("de-DE", "Stell mir den Vertriebstrichter vor", "den Vertriebstrichter")]
    [InlineData("de-DE", "Kann mir jemand die Segmentierung erklären?", "die Segmentierung")]
    [InlineData("de-DE", "Ich möchte die Segmentierung verstehen", "die Segmentierung")]
    [InlineData("en-GB", "explain segmentation to me", "segmentation")]
    [InlineData("fr-FR", "initiez-moi à la segmentation", "la segmentation")]
    [InlineData("es-ES", "póngame al día sobre la segmentación", "la segmentación")]
    [InlineData("en-GB", "I’d like to understand the funnel", "the funnel")]
    [InlineData("de-DE", "Kann mir jemand erklären, wie die Segmentierung läuft?", "wie die Segmentierung läuft")]
    [InlineData("fr-FR", "J’aimerais comprendre la segmentation", "la segmentation")]
    [InlineData("es-ES", "Me gustaría entender la segmentación", "la segmentación")]
    public async Task A_leader_who_wants_to_learn_gets_a_partner_asked_whose_offer_comes_back(string locale, string text, string subject)
    {
        await using var org = await StartedAsync(locale);
        await org.WriteAsync(store => store.Partners.AppointAsync(PartnerRole.Cmo, Cco));

        var shown = (await org.SaysAsync(Vp, text)).OnlyCard();
        Assert.Contains(subject, shown.Words(), StringComparison.Ordinal);
        var wish = (await org.PressesAsync(Vp, shown, CardVerbs.LearnAsk)).The<DirectMessage>();
        Assert.Equal(Cco, wish.To);
        Assert.Contains(subject, wish.Words(), StringComparison.Ordinal);

        var offered = Asked(await org.PressesAsync(Cco, wish.Card, CardVerbs.RequestWhom));

        Assert.Equal(Vp, offered.To);
        Assert.Contains(subject, offered.Words(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Cco, Asked(await org.PressesAsync(Vp, offered.Card, CardVerbs.RequestAccept)).To);
    }

    [Theory]
    [InlineData("I’d like to understand Contoso")]
    [InlineData("I’d like to understand")]
    public async Task A_wish_about_a_customer_is_no_lesson(string text)
    {
        await using var org = await StartedAsync();

        Assert.DoesNotContain(CardVerbs.LearnAsk, (await org.SaysAsync(Vp, text)).SelectMany(reply => new CardText(reply.Card()).Verbs), StringComparer.Ordinal);
    }

    private static async Task<Organisation> StartedAsync(string locale = "en-GB")
    {
        var org = await FoundAsync("Contoso", "Fabrikam");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cco);
        await org.InstallsAsync(Cio);
        await org.InstallsAsync(Vp);
        org.ClientLocale = locale;
        await org.SaysAsync(Cco, "hi");
        await org.SaysAsync(Vp, "my week");
        return org;
    }

    private static DirectMessage Asked(IReadOnlyList<Reply> replies) => Assert.Single(replies.OfType<DirectMessage>());

    private static string Words(IReadOnlyList<Reply> replies) => string.Join(" / ", replies.Select(reply => reply.Words()));

    /// <summary>What the speaker reads, without what others get.</summary>
    private static string Own(IReadOnlyList<Reply> replies) => Words([.. replies.Where(reply => reply is not DirectMessage)]);
}
