using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Advice.Rules;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Requests;
using NodaTime;

namespace CioCoachBot.Tests.Cards;

/// <summary>Every card in every state worth looking at. Each has a golden file of its name.</summary>
internal static class Samples
{
    public static readonly LocalDate Today = new(2026, 11, 20);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 15, 0);
    private static readonly PersonId Cio = new("11111111-1111-4111-8111-111111111111");
    private static readonly PersonId Cco = new("22222222-2222-4222-8222-222222222222");

    public static readonly IReadOnlyList<Customer> Customers =
    [
        new(new(Id(1)), "Adventure Works", EngagementModel.Partnering, true),
        new(new(Id(2)), "Contoso", EngagementModel.Contributing, true),
        new(new(Id(3)), "Fabrikam", EngagementModel.Personalized, false),
        new(new(Id(4)), "Northwind Traders", null, false),
    ];

    /// <summary>The cards by name.</summary>
    public static IEnumerable<(string Name, AdaptiveCard Card)> All() => All(Localizer.English);

    /// <summary>The cards by name, for a reader of these texts.</summary>
    public static IEnumerable<(string Name, AdaptiveCard Card)> All(Localizer texts)
    {
        foreach (var (name, card) in Leading(texts).Concat(Logging(texts)).Concat(Asking(texts)).Concat(Confirming(texts)).Concat(Partnering(texts)).Concat(Digesting(texts)).Concat(Recalling(texts)).Concat(OwnData(texts)).Concat(Naming(texts)))
        {
            yield return (name, card);
        }
    }

    public static Guid Id(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    public static Interaction Contact(int minutes = 45, string? insight = "Onboarding took nine weeks and nobody told them who to call.") => new()
    {
        Id = new(Id(11)),
        Leader = Cio,
        Customer = Customers[1].Id,
        Date = Today,
        Minutes = minutes,
        Mode = Mode.Phone,
        Insight = insight,
        LoggedAt = Now,
    };

    private const string Message =
        "Contoso told me that onboarding took nine weeks and nobody told them who to call. Litware and Northwind Traders said the same this month."
        + "\n\nCould you tell me by 27 November who the one contact for the three of them is?";

    public static FollowUp FollowUp(FollowUpState state = FollowUpState.Suggested, PartnerRole role = PartnerRole.Cco) => new()
    {
        Id = new(Id(21)),
        Interaction = new(Id(11)),
        Leader = Cio,
        Customer = Customers[1].Id,
        Role = role,
        Rule = "cco-topic",
        Theme = "onboarding",
        Before = new(30, [Customers[2].Id, Customers[3].Id]),
        Message = state == FollowUpState.Suggested ? null : Message,
        Due = new(2026, 11, 27),
        State = state,
        Partner = state == FollowUpState.Suggested ? null : Cco,
        Answer = state switch
        {
            FollowUpState.Declined => "We change the whole process in January.",
            FollowUpState.Accepted => "I call them tomorrow.",
            _ => null,
        },
        Outcome = state == FollowUpState.Done ? "They have a named contact now." : null,
        SuggestedAt = Now,
        SentAt = state == FollowUpState.Suggested ? null : Now + Duration.FromMinutes(1),
        AnsweredAt = state is FollowUpState.Accepted or FollowUpState.Declined or FollowUpState.Done ? Now + Duration.FromMinutes(13) : null,
        DoneAt = state == FollowUpState.Done ? Now + Duration.FromDays(2) : null,
    };

    public static ConfirmationCard.View Confirmation(params FollowUpLine[] followUps) => new()
    {
        Interaction = Contact(),
        Customer = "Contoso",
        Today = Today,
        WeekMinutes = 75,
        TargetMinutes = 120,
        WeekMonday = new(2026, 11, 16),
        FollowUps = followUps,
        Likely = (Purpose.RunOperations, JourneyStage.Onboard),
    };

    public static FollowUpLine Line(FollowUpState state = FollowUpState.Suggested, PartnerRole role = PartnerRole.Cco, bool showDraft = false) =>
        new(FollowUp(state, role), "Contoso", "Amira Haddad", Reachable: true, showDraft)
        {
            HeardAt = ["Litware", "Northwind Traders"],
            Draft = Message,
            DraftLanguage = role == PartnerRole.Sales ? "fr" : null,
        };

    private static FollowUpLine ByRule(string rule, PartnerRole role) => Line(role: role) with
    {
        FollowUp = FollowUp(role: role) with { Rule = rule, Before = new(30, []) },
        HeardAt = [],
    };

    public static LogFormCard.View Form(params (string Key, string Value)[] values) => new()
    {
        Customers = Customers,
        Today = Today,
        Form = values.Length == 0 ? Filled(("date", "2026-11-20"), ("minutes", "60")) : Filled(values),
    };

    /// <summary>A form as a client sends it.</summary>
    public static LogForm Filled(params (string Key, string Value)[] values) =>
        LogForm.Read(new FormData(values.ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal)));

    public static DigestFacts Facts() => new()
    {
        Week = new(2026, 47),
        Leaders = 4,
        Total = new(495, 540, 455, 2, 4),
        Rows =
        [
            new(new("a"), "VP Infrastructure", 150, 120, Trend.Up),
            new(new("b"), "CIO", 190, 180, Trend.Up),
            new(new("c"), "VP Applications", 95, 120, Trend.Down),
            new(new("d"), "CISO", 60, 120, null),
        ],
        Heard =
        [
            new(
                "onboarding",
                3,
                ["Contoso", "Litware", "Northwind Traders"],
                [new("Contoso", "Nine weeks, no named contact."), new("Litware", "They waited for a login."), new("Northwind Traders", "The go-live slipped.")],
                PartnerRole.Cco),
            new("consent", 1, ["Fabrikam"], [new("Fabrikam", "They agreed to tailored offers.")], PartnerRole.Cmo),
            new(null, 1, ["Proseware"], [new("Proseware", "They open a second site in spring.")], null),
        ],
        CustomersMet = 7,
        FollowUpsDone = 4,
        FollowUpsOpen = 2,
        PromisesKept = 5,
        PromisesDue = 1,
        PromisesBroken = 0,
        NotSeen = [new("Adventure Works", 41)],
    };

    private static IEnumerable<(string, AdaptiveCard)> Naming(Localizer texts)
    {
        yield return ("customer", CustomerCard.Build(new() { Customer = Customers[0] }, texts));
        yield return ("customer-unset", CustomerCard.Build(new() { Customer = Customers[3] }, texts));
    }

    private static IEnumerable<(string, AdaptiveCard)> Leading(Localizer texts)
    {
        WelcomeCard.View welcome = new() { TargetMinutes = 120, PromptDay = IsoDayOfWeek.Thursday, PromptTime = new(16, 0), ZoneId = "Europe/Berlin" };
        yield return ("here-for", HereForCard.Build(new(), texts));
        yield return ("here-for-again", HereForCard.Build(new() { IsAgain = true }, texts));
        yield return ("here-for-role", HereForCard.Build(new() { WhichRole = true }, texts));
        yield return ("here-for-claimed", HereForCard.Build(new() { Claims = PartnerRole.Sales }, texts));
        yield return ("welcome", WelcomeCard.Build(welcome, texts));
        yield return ("welcome-by-name", WelcomeCard.Build(welcome with { DigestByName = true }, texts));
        yield return ("welcome-in-total", WelcomeCard.Build(welcome with { DigestByName = false, TargetMinutes = 90, ZoneId = "America/New_York" }, texts));

        PromptCard.View prompt = new()
        {
            Minutes = 45,
            TargetMinutes = 120,
            Today = Today,
            Usual = [(Customers[1].Id, "Contoso", 60), (Customers[3].Id, "Northwind Traders", 30)],
        };
        yield return ("prompt", PromptCard.Build(prompt, texts));
        yield return ("prompt-first", PromptCard.Build(new() { Minutes = 0, TargetMinutes = 120, Today = Today }, texts));
        WorthView overdue = new(new(OverdueCustomerRule.Name) { Customer = Customers[0], LastMet = new(2026, 10, 10), CadenceDays = 30, Hindrance = Hindrance.Travel }, Today)
        {
            Customer = "Adventure Works",
            MissingMinutes = 75,
        };
        yield return ("prompt-ticks", PromptCard.Build(
            prompt with
            {
                IsRecovery = true,
                Lines =
                [
                    new(Id(51), Customers[1].Id, "Contoso", new(2026, 11, 18), 60),
                    new(Id(52), Customers[3].Id, "Northwind Traders", new(2026, 11, 19), 30),
                    new(Id(53), null, "Wingtip Toys", new(2026, 11, 20), 45),
                ],
                Worth = overdue,
            },
            texts));
        yield return ("prompt-promise", PromptCard.Build(
            prompt with
            {
                Usual = [],
                Worth = new(new(DuePromiseRule.Name) { Promise = OwedPromise(Today.PlusDays(1)) }, Today) { Customer = "Contoso" },
                Note = texts["Prompts.AsksFortnightly"],
            },
            texts));
        yield return ("prompt-theme", PromptCard.Build(
            prompt with
            {
                Worth = new(new(GrowingThemeRule.Name) { Theme = "onboarding", Lately = 3, Before = 1 }, Today) { HeardAt = ["Contoso", "Fabrikam"] },
            },
            texts));
        yield return ("prompt-listening", PromptCard.Build(
            new()
            {
                Minutes = 0,
                TargetMinutes = 120,
                Today = Today,
                Worth = new(new(ListeningRule.Name) { Minutes = 30, Hindrance = Hindrance.NoTime }, Today) { MissingMinutes = 120 },
            },
            texts));
        yield return ("hindrance", HindranceCard.Build(new() { Noted = texts["Prompts.ClosedDay", texts.Days.Weekday(IsoDayOfWeek.Thursday)] }, texts));
        yield return ("plan-contact", PlanContactCard.Build(new() { Customer = Customers[0], Day = Today.PlusDays(7), Today = Today }, texts));

        WeekCard.View week = new()
        {
            Monday = new(2026, 11, 16),
            Today = Today,
            Minutes = 75,
            IndirectMinutes = 30,
            TargetMinutes = 120,
            Trend = [(new(2026, 10, 19), 0, 120), (new(2026, 10, 26), 60, 120), (new(2026, 11, 2), 119, 120), (new(2026, 11, 9), 180, 120)],
            Interactions =
            [
                (Contact(), "Contoso"),
                (Contact(30) with { Date = new(2026, 11, 18), Approach = Approach.DigitalListening, Mode = null }, "Fabrikam"),
            ],
            OpenFollowUps = 2,
        };
        yield return ("week", WeekCard.Build(week, texts));
        yield return ("week-heard", WeekCard.Build(
            week with
            {
                Heard = ("Onboarding took nine weeks and nobody told them who to call.", "Contoso"),
                Promises = [(OwedPromise(new(2026, 11, 27)), "Contoso"), (OwedPromise(new(2026, 12, 4)), "Fabrikam")],
                Next = ("Northwind Traders", new(2026, 11, 24)),
            },
            texts));
        foreach (var card in Figures(texts))
        {
            yield return card;
        }

        yield return ("week-overdue", WeekCard.Build(
            week with
            {
                Overdue =
                [
                    (FollowUp(FollowUpState.Sent) with { Due = Today.PlusDays(-3) }, "Contoso"),
                    (FollowUp(FollowUpState.Accepted) with { Due = Today.PlusDays(-2) }, "Fabrikam"),
                ],
            },
            texts));
        yield return ("week-of-digest", WeekCard.Build(week with { Trend = [.. week.Trend.TakeLast(1)], BackTo = new(2026, 47) }, texts));
        yield return ("week-empty", WeekCard.Build(new() { Monday = week.Monday, Today = Today, Minutes = 0, IndirectMinutes = 0, TargetMinutes = 120 }, texts));
        yield return ("week-last-many", WeekCard.Build(week with
        {
            Monday = new(2026, 11, 9),
            Minutes = 330,
            IndirectMinutes = 0,
            Trend = [],
            OpenFollowUps = 1,
            Interactions = [.. Enumerable.Range(0, 22).Select(static i => (Contact(15) with { Date = new(2026, 11, 13) }, Customers[i % 4].Name))],
        }, texts));

        Dictionary<string, string> settings = new(StringComparer.Ordinal)
        {
            ["target"] = "120",
            ["day"] = "thursday",
            ["time"] = "16:00",
            ["zone"] = "Europe/Berlin",
            ["title"] = "CIO",
            ["byName"] = "true",
            ["language"] = "client",
            ["workingDays"] = "monday,tuesday,wednesday,thursday",
            ["quietFrom"] = "18:00",
            ["quietUntil"] = "08:00",
        };
        yield return ("language", LanguageCard.Build(new() { Language = "fr" }, texts));
        yield return ("settings", SettingsCard.Build(new() { Values = settings }, texts));
        yield return ("settings-refused", SettingsCard.Build(new()
        {
            Values = new Dictionary<string, string>(settings, StringComparer.Ordinal) { ["target"] = "5000", ["zone"] = "Antarctica/Troll" },
            Refusals = [new("target", RefusalReason.TargetOutOfRange, Most: 2400), new("locale", RefusalReason.ZoneUnknown), new("workingDays", RefusalReason.WorkingDaysMissing), new("quiet", RefusalReason.QuietHoursHalf)],
        }, texts));

        yield return ("promise-due", PromiseDueCard.Build(Promise(), texts));
        yield return ("promise-ask-date", PromiseDueCard.Build(Promise() with { AskDate = true, Refusals = [new("due", RefusalReason.PromiseDuePassed)] }, texts));
        yield return ("promise-passed", PromiseDueCard.Build(Promise(due: Today.PlusDays(-3)), texts));
        yield return ("promise-moved", PromiseDueCard.Build(Promise(due: new(2026, 12, 11)), texts));
        yield return ("promise-kept", PromiseDueCard.Build(Promise(PromiseState.Kept), texts));
        yield return ("promise-broken", PromiseDueCard.Build(Promise(PromiseState.Broken), texts));
        yield return ("promise-withdrawn", PromiseDueCard.Build(Promise(PromiseState.Withdrawn), texts));

        yield return ("help", HelpCard.Build(new(), texts));
        yield return ("help-admin", HelpCard.Build(new() { ForAdmin = true }, texts));
        yield return ("help-more", HelpCard.Build(new() { ForAdmin = true, Rest = true }, texts));
        yield return ("help-partner", HelpCard.Build(new() { ForLeader = false, ForPartner = true }, texts));
        yield return ("help-not-understood", HelpCard.Build(new() { Lead = texts["Onboarding.NotUnderstood"], Brief = true }, texts));

        yield return ("notice", NoticeCard.Build(new() { Text = texts["Prompts.ClosedDay", texts.Days.Weekday(IsoDayOfWeek.Thursday)] }, texts));
        yield return ("notice-buttons", NoticeCard.Build(new()
        {
            Headline = texts["Settings.Saved"],
            Text = texts["Promises.KeptFor", "Contoso", "the draft *roadmap*"],
            Buttons =
            [
                new(texts["Settings.MyWeek"], CardVerbs.WeekShow),
                new(texts["Settings.Change"], CardVerbs.SettingsOpen, new Dictionary<string, string>(StringComparer.Ordinal) { ["customerId"] = "c2" }),
                new(texts["Onboarding.LogContact"], CardVerbs.LogForm),
            ],
        }, texts));
    }

    private static PromiseDueCard.View Promise(PromiseState state = PromiseState.Open, LocalDate? due = null) => new()
    {
        Promise = new()
        {
            Id = new(Id(31)),
            Interaction = new(Id(11)),
            Leader = Cio,
            Customer = Customers[1].Id,
            Text = "the draft roadmap",
            Due = due ?? Today,
            State = state,
            GivenAt = Now,
        },
        Customer = "Contoso",
        Today = Today,
    };

    private static IEnumerable<(string, AdaptiveCard)> Logging(Localizer texts)
    {
        yield return ("form", LogFormCard.Build(Form(), texts));
        yield return ("form-dialog", LogFormCard.Build(Form() with { Dialog = "log" }, texts));
        yield return ("form-no-customers", LogFormCard.Build(Form() with { Customers = [], Hint = "Your first one: a line is enough." }, texts));
        yield return ("form-edit", LogFormCard.Build(Form(
            ("customer", Customers[1].Id.ToString()), ("date", "2026-11-18"), ("minutes", "50"), ("approach", "advisory-board"), ("mode", "in-person"),
            ("partners", "cmo,cco"), ("insight", "They plan in years, we ship in weeks."), ("shareable", "true"), ("promise", "the draft roadmap"), ("promiseDue", "2026-12-04")) with
        {
            Edits = new(Id(11)),
        }, texts));
        yield return ("form-refused", LogFormCard.Build(Form(
            ("newCustomer", "finance team"), ("date", "2026-11-24"), ("minutesOther", "1200"), ("insight", "Straße & Café: “alles gut”"), ("promise", "a visit"), ("promiseDue", "2026-11-01")) with
        {
            Refusals =
            [
                new("newCustomer", RefusalReason.CustomerIsOwnHouse),
                new("date", RefusalReason.DateAhead),
                new("minutesOther", RefusalReason.MinutesTooMany, Most: 960),
                new("promiseDue", RefusalReason.PromiseDuePassed),
            ],
        }, texts));
        yield return ("form-many-customers", LogFormCard.Build(Form() with
        {
            Customers = [.. Enumerable.Range(1, 900).Select(static i => new Customer(new(Id(i)), $"Wide World Importers {i}", null, false))],
        }, texts));
    }

    public static MissingCard.View Missing(params (string Key, string Value)[] values) => new()
    {
        Draft = Id(41),
        Today = Today,
        Date = Today.PlusDays(-1),
        Minutes = 45,
        Customers = Customers,
        Form = Filled([.. values
            .Append(("date", "2026-11-19"))
            .Append(("insight", "Onboarding took nine weeks and nobody told them who to call."))
            .DistinctBy(static value => value.Item1, StringComparer.Ordinal)]),
    };

    public static DuplicateCard.View Duplicate() => new()
    {
        Draft = Id(41),
        Logged = Contact() with { Date = Today.PlusDays(-1) },
        Customer = "Contoso",
        Minutes = 45,
        Today = Today,
        Form = Filled(("customer", Customers[1].Id.ToString()), ("date", "2026-11-19"), ("minutes", "45")),
    };

    private static IEnumerable<(string, AdaptiveCard)> Asking(Localizer texts)
    {
        (string, string) contoso = ("customer", Customers[1].Id.ToString());
        var unknown = Missing(("saidCustomer", "Tailwind Traders"), ("minutes", "45")) with { NewCustomer = "Tailwind Traders" };
        yield return ("missing-minutes", MissingCard.Build(Missing(contoso) with { Customer = "Contoso", Minutes = null, AsksMinutes = true }, texts));
        yield return ("missing-minutes-refused", MissingCard.Build(Missing(contoso, ("minutesOther", "1200")) with
        {
            Customer = "Contoso",
            Minutes = null,
            AsksMinutes = true,
            Refusals = [new("minutes", RefusalReason.MinutesTooMany, Most: 960)],
        }, texts));
        yield return ("missing-customer", MissingCard.Build(Missing(("minutes", "45")) with { AsksCustomer = true, Suggested = [Customers[1], Customers[3], Customers[2]] }, texts));
        yield return ("missing-customer-first", MissingCard.Build(Missing(("minutes", "45")) with { AsksCustomer = true, Customers = [] }, texts));
        yield return ("missing-customer-own-house", MissingCard.Build(Missing(("minutes", "45")) with
        {
            AsksCustomer = true,
            Refusals = [new("newCustomer", RefusalReason.CustomerIsOwnHouse)],
        }, texts));
        yield return ("missing-customer-and-minutes", MissingCard.Build(Missing() with { Minutes = null, AsksCustomer = true, AsksMinutes = true }, texts));
        yield return ("missing-day", MissingCard.Build(Missing(contoso, ("minutes", "45")) with
        {
            Customer = "Contoso",
            Date = null,
            AsksDate = true,
            Form = Filled(contoso, ("minutes", "45")),
            Refusals = [new("date", RefusalReason.DateImpossible)],
        }, texts));
        yield return ("missing-which-one", MissingCard.Build(Missing(("minutes", "45")) with { AsksCustomer = true, Suggested = [Customers[3], Customers[3] with { Id = new(Id(5)), Name = "Northwind Foods" }] }, texts));
        yield return ("missing-which-one-and-minutes", MissingCard.Build(Missing() with
        {
            Minutes = null,
            AsksCustomer = true,
            AsksMinutes = true,
            Suggested = [Customers[3], Customers[3] with { Id = new(Id(5)), Name = "Northwind Foods" }],
        }, texts));
        yield return ("missing-new-customer", MissingCard.Build(unknown, texts));
        yield return ("missing-new-customer-near", MissingCard.Build(unknown with { Suggested = [Customers[3] with { Name = "Tailspin Toys" }] }, texts));
        yield return ("missing-new-customer-and-minutes", MissingCard.Build(Missing(("saidCustomer", "Tailwind Traders")) with { NewCustomer = "Tailwind Traders", Minutes = null, AsksMinutes = true }, texts));
        yield return ("missing-new-customer-near-and-minutes", MissingCard.Build(Missing(("saidCustomer", "Tailwind Traders")) with
        {
            NewCustomer = "Tailwind Traders",
            Minutes = null,
            AsksMinutes = true,
            Suggested = [Customers[3] with { Name = "Tailspin Toys" }],
        }, texts));
        yield return ("missing-correction", MissingCard.Build(unknown with { Edits = new(Id(11)), Form = Filled(("saidCustomer", "Tailwind Traders")) }, texts));
        yield return ("missing-minutes-doubted", MissingCard.Build(Missing(contoso) with { Customer = "Contoso", Minutes = null, AsksMinutes = true, DoubtedMinutes = 600 }, texts));
        yield return ("missing-day-doubted", MissingCard.Build(Missing(contoso, ("minutes", "45")) with
        {
            Customer = "Contoso",
            Date = null,
            AsksDate = true,
            Days = [Today.PlusDays(-1), Today.PlusDays(-8)],
            Form = Filled(contoso, ("minutes", "45")),
        }, texts));
        yield return ("missing-happened", MissingCard.Build(Missing(contoso, ("minutes", "45")) with { Customer = "Contoso", AsksHappened = true }, texts));
        ContactsToSaveCard.View several = new()
        {
            Today = Today,
            NewCustomers = ["Tailwind Traders", "Wingtip Toys"],
            Contacts =
            [
                new(Id(41), "Tailwind Traders", Filled(("saidCustomer", "Tailwind Traders"), ("date", "2026-11-19"), ("minutes", "45"))),
                new(Id(42), "Wingtip Toys", Filled(("saidCustomer", "Wingtip Toys"), ("date", "2026-11-20"), ("minutes", "30"), ("insight", "They plan in years, we ship in weeks."))),
            ],
        };
        yield return ("contacts-to-save-new", ContactsToSaveCard.Build(several, texts));
        yield return ("contacts-to-save-week", ContactsToSaveCard.Build(several with { NewCustomers = [], Note = texts["Logging.WeekAhead", "Contoso"] }, texts));
        yield return ("duplicate-dialog", DuplicateCard.Build(Duplicate() with { Dialog = "log" }, texts));
        yield return ("duplicate", DuplicateCard.Build(Duplicate(), texts));
        yield return ("duplicate-nearly", DuplicateCard.Build(Duplicate() with { Minutes = 50, Form = Duplicate().Form with { Insight = "They plan in years, we ship in weeks." } }, texts));
    }

    private static IEnumerable<(string, AdaptiveCard)> Confirming(Localizer texts)
    {
        yield return ("confirmation", ConfirmationCard.Build(Confirmation(Line()), texts));
        yield return ("confirmation-plain", ConfirmationCard.Build(Confirmation() with { Interaction = Contact(5, null), WeekMinutes = 5, Headline = ConfirmationHeadline.Changed }, texts));
        yield return ("confirmation-heard", ConfirmationCard.Build(Confirmation() with { Interaction = Contact(5, null), WeekMinutes = 5, AsksHeard = true }, texts));
        yield return ("confirmation-purpose", ConfirmationCard.Build(Confirmation() with { Interaction = Contact() with { Purpose = Purpose.DriveInnovation } }, texts));
        yield return ("confirmation-further-stages", ConfirmationCard.Build(
            Confirmation() with { Interaction = Contact() with { Purpose = Purpose.DriveInnovation }, FurtherStages = true }, texts));
        yield return ("confirmation-stage", ConfirmationCard.Build(Confirmation() with { Interaction = Contact() with { Purpose = Purpose.GoToMarket, Stage = JourneyStage.RenewOrExpand } }, texts));
        foreach (var role in Enum.GetValues<CioCoachBot.Coach.Logging.RightRole>())
        {
            yield return ("confirmation-right-role-" + role.ToString().ToLowerInvariant(), ConfirmationCard.Build(Confirmation() with { RightRole = role }, texts));
        }

        yield return ("confirmation-stance", ConfirmationCard.Build(
            Confirmation(Line()) with { Stance = InsightStance.Concern, AsksStance = true }, texts));
        yield return ("confirmation-acknowledge", ConfirmationCard.Build(
            Confirmation(Line()) with { Stance = InsightStance.Concern, Acknowledgement = CioCoachBot.Coach.Promises.PromiseState.Open, Promises = [(texts["Promises.Acknowledgement"], Today.PlusDays(7))] }, texts));
        yield return ("confirmation-acknowledged", ConfirmationCard.Build(
            Confirmation(Line()) with { Acknowledgement = CioCoachBot.Coach.Promises.PromiseState.Kept }, texts));
        yield return ("confirmation-draft", ConfirmationCard.Build(Confirmation(Line(showDraft: true)), texts));
        yield return ("confirmation-vacant", ConfirmationCard.Build(Confirmation(Line() with { PartnerName = null, Reachable = false }), texts));
        yield return ("confirmation-unreachable", ConfirmationCard.Build(Confirmation(Line() with { Reachable = false }), texts));
        foreach (var state in Enum.GetValues<FollowUpState>().Where(static state => state != FollowUpState.Suggested))
        {
            yield return ("confirmation-" + state.ToString().ToLowerInvariant(), ConfirmationCard.Build(Confirmation(Line(state)), texts));
        }

        yield return ("confirmation-asking", ConfirmationCard.Build(Confirmation() with { AsksWhoHears = true }, texts));
        foreach (var (rule, role) in new[] { (CoCreationBriefRule.Name, PartnerRole.Cmo), (LoanDebriefRule.Name, PartnerRole.Cco), (DataStreamRule.Name, PartnerRole.Cmo), (JointVisitRule.Name, PartnerRole.Sales), (TeachInRule.Name, PartnerRole.Cmo), (UnansweredRule.Name, PartnerRole.Sales), (SilenceRule.Name, PartnerRole.Cco) })
        {
            yield return ("confirmation-" + rule, ConfirmationCard.Build(Confirmation(ByRule(rule, role)), texts));
        }

        yield return ("confirmation-board", ConfirmationCard.Build(Confirmation(ByRule(BoardNotesRule.Name, PartnerRole.Cco), Line(FollowUpState.Suggested, PartnerRole.Sales)) with
        {
            Customer = "Northwind Traders",
            Interaction = Contact(120, null) with { Date = new(2026, 11, 11), Approach = Approach.AdvisoryBoard, Mode = null, Partners = [PartnerRole.Cmo, PartnerRole.Sales] },
            WeekMonday = new(2026, 11, 9),
            WeekMinutes = 210,
            Promises = [("the draft roadmap", new(2026, 12, 4))],
        }, texts));
        ContactsSavedCard.View several = new()
        {
            Today = Today,
            Contacts =
            [
                new(Contact(), "Contoso") { Promises = [("the draft roadmap", new(2026, 12, 4))], FollowUps = [Line()] },
                new(Contact(30, "The licence is too dear for what they use.") with { Id = new(Id(12)), Customer = Customers[3].Id, Mode = Mode.Video }, "Northwind Traders")
                {
                    FollowUps = [Line(FollowUpState.Suggested, PartnerRole.Sales) with { Customer = "Northwind Traders" }],
                },
                new(Contact(60, null) with { Id = new(Id(13)), Customer = Customers[2].Id, Date = new(2026, 11, 15), Mode = null, Partners = [PartnerRole.Cmo] }, "Fabrikam"),
            ],
            Weeks = [new(new(2026, 11, 9), 180, 120), new(new(2026, 11, 16), 75, 120)],
        };
        yield return ("contacts-saved", ContactsSavedCard.Build(several, texts));
        yield return ("contacts-saved-asking", ContactsSavedCard.Build(several with { Contacts = [several.Contacts[0] with { FollowUps = [], AsksWhoHears = true }, several.Contacts[2]] }, texts));
        ContactsSavedCard.View shared = several with
        {
            Contacts = [.. several.Contacts.Take(2).Select(static contact => contact with { Interaction = contact.Interaction with { Minutes = 45, Insight = null }, FollowUps = [], Promises = [] })],
            Weeks = [several.Weeks[1]],
            SharedMinutes = 90,
        };
        yield return ("contacts-saved-shared", ContactsSavedCard.Build(shared, texts));
        yield return ("contacts-saved-each", ContactsSavedCard.Build(shared with { SharedMinutes = null, StepsBack = true, Headline = ConfirmationHeadline.Changed }, texts));
        yield return ("contacts-saved-later", ContactsSavedCard.Build(several with
        {
            Headline = ConfirmationHeadline.Changed,
            Contacts =
            [
                several.Contacts[0] with { FollowUps = [Line(FollowUpState.Sent)] },
                several.Contacts[1] with { FollowUps = [Line(FollowUpState.Suggested, PartnerRole.Sales, showDraft: true) with { Customer = "Northwind Traders" }] },
                several.Contacts[2] with { Interaction = several.Contacts[2].Interaction with { DeletedAt = Now } },
            ],
            Weeks = [several.Weeks[1]],
        }, texts));
        yield return ("contacts-saved-undone", ContactsSavedCard.Build(several with
        {
            Contacts = [.. several.Contacts.Select(static contact => contact with { Interaction = contact.Interaction with { DeletedAt = Now } })],
        }, texts));
        yield return ("confirmation-private-again", ConfirmationCard.Build(Confirmation() with { IsPrivateAgain = true, Headline = ConfirmationHeadline.Changed }, texts));
        yield return ("confirmation-undone", ConfirmationCard.Build(Confirmation() with { Undone = true }, texts));
    }

    private static IEnumerable<(string, AdaptiveCard)> Partnering(Localizer texts)
    {
        PartnerFollowUpCard.View sent = new()
        {
            FollowUp = FollowUp(FollowUpState.Sent),
            From = "the CIO",
            Customer = "Contoso",
            Contact = Contact(),
            Reason = texts.Reason(FollowUp(FollowUpState.Sent), "Contoso", ["Litware", "Northwind Traders"]),
            Today = Today,
        };
        yield return ("partner-follow-up", PartnerFollowUpCard.Build(sent, texts));
        Refusal tooLong = new("why", RefusalReason.FollowUpWhyTooLong, Most: 500);
        yield return ("partner-follow-up-ask-why", PartnerFollowUpCard.Build(sent with { AskWhy = true, Refusals = [tooLong] }, texts));
        yield return ("partner-follow-up-forgotten", PartnerFollowUpCard.Build(sent with { From = null, Contact = null, Reason = null }, texts));
        foreach (var state in new[] { FollowUpState.Accepted, FollowUpState.Declined, FollowUpState.Done, FollowUpState.Recalled })
        {
            var name = "partner-follow-up-" + state.ToString().ToLowerInvariant();
            yield return (name, PartnerFollowUpCard.Build(sent with { FollowUp = FollowUp(state) }, texts));
        }

        yield return ("partner-follow-up-again", PartnerFollowUpCard.Build(
            sent with { Lead = texts["FollowUps.IsThatYourAnswer"], Line = "let me *see* what the roadmap team thinks" }, texts));
        yield return ("partner-follow-up-concluded", PartnerFollowUpCard.Build(
            sent with { FollowUp = FollowUp(FollowUpState.Done) with { Result = FollowUpResult.ProblemSolved } }, texts));
        yield return ("partner-follow-up-supporting", PartnerFollowUpCard.Build(sent with { FollowUp = FollowUp(FollowUpState.Sent) with { LeaderOwns = true } }, texts));
        yield return ("partner-follow-up-denied", PartnerFollowUpCard.Build(
            sent with { FollowUp = FollowUp(FollowUpState.Done), Likely = FollowUpResult.NothingYet }, texts));
        yield return ("partner-follow-up-closed", PartnerFollowUpCard.Build(
            sent with { FollowUp = FollowUp(FollowUpState.Done) with { AnsweredAt = null, Outcome = null } }, texts));
        yield return ("partner-follow-up-withdrawn", PartnerFollowUpCard.Build(
            sent with { FollowUp = FollowUp(FollowUpState.Sent) with { State = FollowUpState.Withdrawn } }, texts));
        yield return ("partner-follow-up-swapped", PartnerFollowUpCard.Build(
            sent with { FollowUp = FollowUp(FollowUpState.Swapped) with { PassedTo = PartnerRole.Sales } }, texts));
        PartnerRequest asked = new()
        {
            Id = new(Id(41)),
            Partner = new("partner"),
            Role = PartnerRole.Cco,
            Leader = new("leader"),
            Kind = RequestKind.Question,
            Words = "what they say about the portal",
            Customer = "Contoso",
            AskedAt = Instant.FromUtc(2026, 11, 16, 8, 0),
        };
        PartnerRequestCard.View request = new() { Request = asked, From = "Cleo Dahl", Today = Today };
        var invited = request with
        {
            Request = asked with { Kind = RequestKind.Visit, Words = "come along to the advisory board", Day = Today.PlusDays(8) },
        };
        var taught = request with { Request = asked with { Kind = RequestKind.TeachIn, Words = "about segmentation", Customer = null } };
        yield return ("partner-request-question", PartnerRequestCard.Build(request, texts));
        yield return ("partner-request-question-again", PartnerRequestCard.Build(
            request with { Lead = texts["Requests.ShallISend", "Cleo Dahl"], Line = "they *love* it" }, texts));
        yield return ("partner-request-question-unanswered", PartnerRequestCard.Build(
            request with { Refusals = [new Refusal("answer", RefusalReason.RequestAnswerMissing)] }, texts));
        yield return ("partner-request-visit", PartnerRequestCard.Build(invited, texts));
        yield return ("partner-request-teach-in", PartnerRequestCard.Build(taught, texts));
        foreach (var (name, view) in new[] { ("question", request), ("visit", invited), ("teach-in", taught) })
        {
            yield return ($"partner-request-{name}-accepted", PartnerRequestCard.Build(
                view with { Request = view.Request with { State = RequestState.Accepted, Answer = "with *pleasure*" } }, texts));
            yield return ($"partner-request-{name}-declined", PartnerRequestCard.Build(
                view with { Request = view.Request with { State = RequestState.Declined } }, texts));
        }

        yield return ("partner-request-recalled", PartnerRequestCard.Build(
            request with { Request = asked with { State = RequestState.Recalled } }, texts));
        CardButton[] callBack = [new(texts["Requests.CallBack"], CardVerbs.RequestRecall, RecallButton.Data(asked.AskedAt))];
        yield return ("notice-request-sent", NoticeCard.Build(new() { Text = texts["Requests.Sent.Question", "Priya Raman"], Buttons = callBack }, texts));
        CardButton[] learn = [.. Enum.GetValues<PartnerRole>().Select(role => new CardButton(texts["Requests.Learn.Ask." + role], CardVerbs.LearnAsk, new LearnButton(role, "segmentation").Data()))];
        yield return ("notice-learn", NoticeCard.Build(new() { Text = texts["Requests.Learn.Ask", texts.Numbers.Quoted("segmentation")], Buttons = learn }, texts));
        yield return ("which-leader", WhichLeaderCard.Build(
            new()
            {
                Said = "Pria",
                Leaders = [new(new("l-1"), "Priya Raman"), new(new("l-2"), "Pia Lund"), new(new("l-3"), "Pria Sol"), new(new("l-4"), "Prina Moss")],
                Wanted = new() { Kind = RequestKind.Visit, Words = "invite Pria to visit Contoso", Customer = "Contoso", Day = Today.PlusDays(8) },
            },
            texts));
        yield return ("which-follow-up", WhichFollowUpCard.Build(
            new()
            {
                Verb = CardVerbs.PartnerDecline,
                Line = "the *budget* is frozen",
                Open =
                [
                    new(new(Id(21)), "Contoso", texts.Theme("onboarding")),
                    new(new(Id(22)), "Contoso", texts.Theme("support")),
                    new(new(Id(23)), "Fabrikam", texts.Theme("price")),
                    new(new(Id(24)), "Litware", texts.Theme("price")),
                ],
            },
            texts));
        yield return ("follow-ups-none", FollowUpsCard.Build(new() { Today = Today }, texts));
        FollowUpsCard.View leaders = new()
        {
            Today = Today,
            Mine =
            [
                Line(), Line(FollowUpState.Suggested, PartnerRole.Sales, showDraft: true),
                Line(FollowUpState.Suggested, PartnerRole.Cmo) with { PartnerName = null, Reachable = false },
                Line(FollowUpState.Sent), Line(FollowUpState.Accepted),
            ],
        };
        yield return ("follow-ups", FollowUpsCard.Build(leaders, texts));
        FollowUpsCard.View partners = new()
        {
            Today = Today,
            ForMe = [.. Enumerable.Range(0, 12).Select(static i => (Line(i == 0 ? FollowUpState.Accepted : FollowUpState.Sent), (string?)"the CIO"))],
        };
        yield return ("follow-ups-partner", FollowUpsCard.Build(partners, texts));
        yield return ("partner-welcome", PartnerWelcomeCard.Build(new() { Role = PartnerRole.Sales }, texts));

        PartnersCard.View people = new()
        {
            People = [Person(Cio, "Jonas Weber"), Person(Cco, "Amira Haddad"), Person(new("33333333-3333-4333-8333-333333333333"), "Zoë O’Brien")],
            Partners = [new(PartnerRole.Cco, Person(Cco, "Amira Haddad"))],
        };
        yield return ("partners", PartnersCard.Build(people, texts));
        yield return ("partners-claimed", PartnersCard.Build(people with { People = [.. people.People, Person(new("44444444-4444-4444-8444-444444444444"), "Ben Cole") with { Claims = PartnerRole.Cmo }] }, texts));
        CardButton[] claim = [new(texts["Administration.Agree"], CardVerbs.ClaimAgree, ClaimButton.Data(Cco, PartnerRole.Cco)), new(texts["Administration.Refuse"], CardVerbs.ClaimRefuse, ClaimButton.Data(Cco, PartnerRole.Cco))];
        yield return ("notice-claim", NoticeCard.Build(new() { Text = texts["Administration.Claim", "Amira Haddad", texts.Terms.The(PartnerRole.Cco)], Buttons = claim }, texts));
        var proposal = EngagementButton.Data(new EngagementProposal(Customers[1].Id, Cio, EngagementModel.Partnering, null, null, Now));
        CardButton[] engagement = [new(texts["Administration.Agree"], CardVerbs.CustomerAgree, proposal), new(texts["Administration.Refuse"], CardVerbs.CustomerRefuse, proposal)];
        yield return ("notice-engagement", NoticeCard.Build(new()
        {
            Text = texts["Customers.Engagement.Ask", "Jonas Weber", "Contoso", CustomerCard.Line(Customers[0], texts), CustomerCard.Line(Customers[1], texts)]
                + " " + texts["Customers.Engagement.Reason", texts.Numbers.Quoted("They plan in years, we ship in weeks.")],
            Buttons = engagement,
        }, texts));
        CardButton[] channel = [new(texts["Administration.Allow"], CardVerbs.DigestAllow, ChannelButton.Values("19:a@thread.tacv2")), new(texts["Administration.Refuse"], CardVerbs.DigestRefuse, ChannelButton.Values("19:a@thread.tacv2"))];
        yield return ("notice-channel", NoticeCard.Build(new() { Text = texts["Administration.Channel", "Amira Haddad", "Leadership"], Buttons = channel }, texts));
        yield return ("leaders", LeadersCard.Build(new() { Leaders = [.. people.People.Select(static person => new Leader { Id = person.Id, Name = person.Name, ZoneId = "UTC", Locale = "en", Since = default })] }, texts));
        yield return ("leaders-page", LeadersCard.Build(
            new()
            {
                Leaders = [.. Enumerable.Range(1, 30).Select(static i => new Leader { Id = new($"l-{i}"), Name = $"Leader {i}", ZoneId = "UTC", Locale = "en", Since = default })],
                Page = 1,
            },
            texts));
        yield return ("partners-changed", PartnersCard.Build(people with { HasChanged = true }, texts));
        yield return ("partners-saved", PartnersCard.Build(people with { Saved = true }, texts));
    }

    private static Person Person(PersonId id, string name) => new(id, name, "Europe/Berlin", "en", Reachable: true);

    public static HistoryCard.View History(int listed, int page, params IReadOnlyList<(Interaction, string)> rows) => History(Localizer.English, listed, page, rows);

    public static HistoryCard.View History(Localizer texts, int listed, int page, params IReadOnlyList<(Interaction, string)> rows) => new()
    {
        Today = Today,
        From = new(2026, 10, 1),
        To = new(2026, 10, 31),
        Period = texts.Numbers.Capital(texts.Days.Month(new(2026, 10, 1), Today)),
        Minutes = 495,
        Contacts = listed,
        Listed = listed,
        Page = page,
        Rows = rows,
    };

    public static Promise OwedPromise(LocalDate due, string text = "the draft roadmap") => Promise(due: due).Promise with { Text = text };

    public static PeriodFigures Month() => new()
    {
        Period = FigurePeriod.Of(FigureSpan.Month, Today),
        Contacts =
        [
            new(Approach.Meeting, Mode.InPerson, JourneyStage.Use, Purpose.DriveInnovation, EngagementModel.Partnering, 2, 150),
            new(Approach.AdvisoryBoard, Mode.InPerson, null, Purpose.GoToMarket, EngagementModel.Contributing, 1, 120),
            new(Approach.Support, Mode.Phone, JourneyStage.GetSupport, Purpose.RunOperations, EngagementModel.Contributing, 1, 45),
            new(Approach.DigitalListening, null, null, null, null, 2, 40),
        ],
        Regularity = Weeks(0, 45, 60, 0, 0, 120, 90, 0, 30, 180, 75, 100),
        Customers = [new(Customers[0], 2, 2), new(Customers[1], 2, 2), new(Customers[3], 2, 0)],
        NeverMet = [JourneyStage.Discover, JourneyStage.Buy, JourneyStage.Advocate],
        Promises = [new(Customers[1].Id, PromiseState.Kept, 2, 0), new(Customers[1].Id, PromiseState.Broken, 1, 0), new(Customers[0].Id, PromiseState.Open, 2, 1)],
        Done = [new(Customers[1].Id, EngagementModel.Contributing, FollowUpResult.Renewal, 1), new(Customers[0].Id, EngagementModel.Partnering, null, 1)],
        Theme = ("onboarding", 2),
    };

    public static Regularity Weeks(params IReadOnlyList<int> minutes) => new(
        [.. minutes.Select((sum, i) => new WeekSum(new IsoWeek(2026, 47).Plus(i + 1 - minutes.Count), sum))]);

    /// <summary>The figures of a leader, and what is known of others.</summary>
    private static IEnumerable<(string, AdaptiveCard)> Figures(Localizer texts)
    {
        FiguresCard.View month = new() { Today = Today, Leader = "Ada Berg", Figures = Month() };
        yield return ("figures-month", FiguresCard.Build(month, texts));
        yield return ("figures-quarter", FiguresCard.Build(
            month with { Figures = Month() with { Period = FigurePeriod.Of(FigureSpan.Quarter, Today) } }, texts));
        yield return ("figures-newcomer", FiguresCard.Build(
            month with
            {
                Figures = Month() with
                {
                    Contacts = [new(Approach.Meeting, null, null, null, null, 1, 45)],
                    Customers = [new(Customers[3], 1, 1)],
                    Promises = [],
                    Done = [],
                    Theme = null,
                    NeverMet = [],
                    Regularity = Weeks(45),
                },
            },
            texts));
        yield return ("figures-one-kind", FiguresCard.Build(
            month with
            {
                Figures = Month() with
                {
                    Contacts = [new(Approach.Observation, Mode.Digital, null, null, null, 3, 90)],
                    Customers = [new(Customers[3], 3, 0)],
                    Promises = [],
                    Done = [],
                    Theme = null,
                    NeverMet = [],
                    Regularity = Weeks(90),
                },
            },
            texts));
        yield return ("figures-none", FiguresCard.Build(
            month with
            {
                Figures = Month() with
                {
                    Period = FigurePeriod.Of(FigureSpan.Month, new(2026, 9, 1)),
                    Contacts = [],
                    Customers = [],
                    Promises = [],
                    Done = [],
                    Theme = null,
                    Regularity = Weeks(),
                },
            },
            texts));

        static LeaderScore Score(string leader, int minutes, int customers, int kept, int open) =>
            new(new(new(leader), minutes, minutes, 0, customers), new(new(leader), kept, 0, open, 0), []);
        yield return ("team", TeamCard.Build(
            new()
            {
                Leaders = 4,
                Named = [("CIO", Score("a", 190, 3, 2, 1)), ("VP Infrastructure", Score("b", 150, 2, 0, 0)), ("VP Applications", Score("c", 0, 0, 0, 1))],
                TargetMinutes = 1440,
                Overdue = ["Adventure Works", "Contoso"],
            },
            texts));
        Leader Leading(string name, string? manager) => new()
        {
            Id = new(name),
            Name = name,
            Manager = manager is null ? null : new PersonId(manager),
            ZoneId = "Europe/Berlin",
            Locale = "en",
            Since = Now,
        };
        yield return ("managers", ManagersCard.Build(
            new() { Leaders = [Leading("Ines Kvist", null), Leading("Pia Lund", "Ines Kvist"), Leading("Priya Raman", "Pia Lund")] }, texts));
        yield return ("scorecard", ScorecardCard.Build(
            new() { Today = Today, Quarter = FigurePeriod.Of(FigureSpan.Quarter, Today).Before, Text = "2026-Q3,CIO,190,150,90,47,2,0,1,1,0,0" }, texts));
        TwelveWeeks own = new(Weeks(0, 45, 60, 0, 0, 120, 90, 0, 30, 180, 75, 100), 700, 240, 2, 3) { Contacts = 11, WithPurpose = 11 };
        TwelveWeeks unsaid = new(Weeks(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 75, 100), 175, 0, 0, 0) { Contacts = 3, WithPurpose = 0 };
        yield return ("benchmark", BenchmarkCard.Build(new() { Today = Today, Own = own }, texts));
        yield return ("benchmark-some-purposes", BenchmarkCard.Build(new() { Today = Today, Own = own with { WithPurpose = 4 } }, texts));
        yield return ("benchmark-no-purpose", BenchmarkCard.Build(new() { Today = Today, Own = unsaid }, texts));
        yield return ("benchmark-none", BenchmarkCard.Build(new() { Today = Today, Own = new(Weeks(), 0, 0, 0, 0) { Contacts = 0, WithPurpose = 0 } }, texts));
        yield return ("why", WhyCard.Build(new() { Own = own, Heard = ("Onboarding took nine weeks and nobody told them who to call.", "Contoso") }, texts));
        yield return ("why-first", WhyCard.Build(new() { Own = new(Weeks(), 0, 0, 0, 0) { Contacts = 0, WithPurpose = 0 } }, texts));
        yield return ("ideas", IdeasCard.Build(
            new()
            {
                Today = Today,
                Last = [(Approach.AdvisoryBoard, new(2026, 6, 11))],
                Customers = Customers,
                Accounts = [Customers[1], Customers[0]],
            },
            texts));
        yield return ("ideas-unmarked", IdeasCard.Build(
            new() { Today = Today, Last = [], Customers = [Customers[3]], Accounts = [] }, texts));
        yield return ("ideas-none", IdeasCard.Build(
            new() { Today = Today, Last = [], Customers = [], Accounts = [] }, texts));
    }

    private static IEnumerable<(string, AdaptiveCard)> Recalling(Localizer texts)
    {
        var october = Contact() with { Date = new(2026, 10, 29) };
        var plain = Contact(120, null) with { Date = new(2026, 10, 14), Approach = Approach.AdvisoryBoard, Mode = null, Partners = [PartnerRole.Cmo] };
        yield return ("history", HistoryCard.Build(History(texts, 12, 0, (october, "Contoso"), (plain, "Northwind Traders"), (october with { DeletedAt = Now }, "Fabrikam"), (plain with { Minutes = 30 }, "Contoso"), (october, "Adventure Works")), texts));
        yield return ("history-taken-back", HistoryCard.Build(History(texts, 1, 0, (october with { DeletedAt = Now }, "Fabrikam")) with { Contacts = 0, Minutes = 0 }, texts));
        yield return ("history-last-page", HistoryCard.Build(History(texts, 12, 2, (plain, "Contoso"), (october, "Fabrikam")), texts));
        yield return ("history-one-page", HistoryCard.Build(History(texts, 2, 0, (plain, "Contoso"), (october, "Fabrikam")), texts));
        yield return ("history-empty", HistoryCard.Build(History(texts, 0, 0), texts));
        var customer = History(texts, 2, 0, (october, "Contoso"), (plain, "Contoso")) with { CustomerId = Customers[1].Id, Customer = "Contoso", LastSeen = october.Date, LastInsight = october.Insight };
        yield return ("history-customer", HistoryCard.Build(customer, texts));
        yield return ("history-customer-never", HistoryCard.Build(customer with { LastSeen = null, LastInsight = null, Rows = [], Listed = 0, Contacts = 0 }, texts));

        yield return ("promises", PromisesCard.Build(new()
        {
            Today = Today,
            Promises = [(OwedPromise(new(2026, 11, 13)), "Contoso"), (OwedPromise(Today, "a named contact for onboarding"), "Northwind Traders"), (OwedPromise(new(2026, 12, 4), "a visit"), "Fabrikam")],
            Note = texts["Promises.KeptFor", "Contoso", "the price list"],
        }, texts));
        yield return ("promises-reminder", PromisesCard.Build(new()
        {
            Today = Today,
            IsReminder = true,
            Promises = [(OwedPromise(Today.PlusDays(-1)), "Contoso"), (OwedPromise(Today, "a named contact for onboarding"), "Northwind Traders")],
        }, texts));
        yield return ("promises-none", PromisesCard.Build(new() { Today = Today, Promises = [] }, texts));

        BriefCard.View brief = new()
        {
            Today = Today,
            Customer = Customers[1],
            MeetsOn = new(2026, 11, 24),
            Mine = new(2026, 11, 2),
            Others = new(2026, 11, 12),
            Promises = [OwedPromise(new(2026, 12, 4)), OwedPromise(new(2026, 11, 13), "a named contact")],
            FollowUps = [Line(FollowUpState.Sent), Line(FollowUpState.Suggested, PartnerRole.Sales)],
            Heard = [("Onboarding took nine weeks and nobody told them who to call.", new(2026, 11, 12), false), ("They plan in years, we ship in weeks.", new(2026, 11, 2), true)],
        };
        yield return ("brief", BriefCard.Build(brief, texts));
        yield return ("brief-rung", BriefCard.Build(
            new() { Today = Today, Customer = Customers[0] with { Model = CioCoachBot.Coach.Customers.EngagementModel.Transactional }, Rung = new(CioCoachBot.Coach.Customers.EngagementModel.Contributing, 3, new(2026, 11, 12)) }, texts));
        yield return ("brief-team", BriefCard.Build(
            brief with
            {
                Customer = Customers[0],
                Stage = JourneyStage.RenewOrExpand,
                Collisions = [("Priya Raman", new(2026, 11, 26))],
                Levels = [new(Level.Cio, new(2026, 11, 2)), new(Level.DirectReport, null), new(Level.Team, new(2026, 11, 12))],
                Contacts =
                [
                    (Contact() with { Date = new(2026, 11, 12), Mode = Mode.InPerson }, false),
                    (Contact() with { Date = new(2026, 11, 2) }, true),
                    (Contact() with { Date = new(2026, 10, 20), Approach = Approach.AdvisoryBoard, Mode = null }, false),
                    (Contact() with { Date = new(2026, 10, 1) }, true),
                ],
            },
            texts));
        foreach (var model in Enum.GetValues<EngagementModel>().Where(static model => model != EngagementModel.Contributing))
        {
            yield return ("brief-" + model.ToString().ToLowerInvariant(), BriefCard.Build(new() { Today = Today, Customer = Customers[0] with { Model = model }, Others = new(2026, 11, 12) }, texts));
        }

        yield return ("brief-unknown", BriefCard.Build(new() { Today = Today, Customer = Customers[3] }, texts));

        CoverageLine[] lines =
        [
            new(Customers[0], null, null),
            new(Customers[1], new(2026, 7, 2), null),
            new(Customers[2], null, new(2026, 9, 30)),
            new(Customers[3], new(2026, 11, 19), new(2026, 11, 13)),
        ];
        yield return ("coverage", CoverageCard.Build(new() { Today = Today, Lines = lines }, texts));
        yield return ("coverage-segments", CoverageCard.Build(new() { Today = Today, Lines = lines, Segments = [new("Banks", 0, 2), new("Retail", 3, 4)] }, texts));
        yield return ("coverage-unmarked-many", CoverageCard.Build(new() { Today = Today, Lines = [.. Enumerable.Repeat(lines[2], 11)] }, texts));
        yield return ("coverage-in-time", CoverageCard.Build(
            new() { Today = Today, Lines = [new(Customers[0], new(2026, 11, 12), null), new(Customers[1], null, new(2026, 11, 2))] }, texts));
        yield return ("coverage-watch", CoverageCard.Build(
            new()
            {
                Today = Today,
                Lines = [new(Customers[2] with { Model = EngagementModel.Transactional }, null, null), new(Customers[0], null, new(2026, 10, 1))],
            },
            texts));
        yield return ("coverage-none", CoverageCard.Build(new() { Today = Today, Lines = [] }, texts));

        yield return ("notice-planned", NoticeCard.Build(new()
        {
            Text = texts["Prompts.PlannedDay", "Contoso", texts.Days.Weekday(IsoDayOfWeek.Tuesday)] + " " + texts["Prompts.WillAskDay", texts.Days.Weekday(IsoDayOfWeek.Wednesday)],
            Buttons = [new(texts["Prompts.DoNotAsk"], CardVerbs.PlanDrop, new PlanButton(new(2026, 11, 24), "Contoso").Data())],
        }, texts));
        yield return ("form-planned", LogFormCard.Build(Form(("customer", Customers[1].Id.ToString()), ("date", "2026-11-19")) with
        {
            Hint = texts["Prompts.HowWas", "Contoso", texts.Days.Dated(Today.PlusDays(-1), Today)],
            Plan = new PlanButton(Today.PlusDays(-1), "Contoso"),
        }, texts));
        yield return ("follow-ups-numbered", FollowUpsCard.Build(new()
        {
            Today = Today,
            Mine = [Line() with { Number = 2 }, Line(FollowUpState.Sent) with { Number = 3 }],
            ForMe = [(Line(FollowUpState.Sent) with { Number = 1 }, "the CIO")],
        }, texts));
    }

    private static IEnumerable<(string, AdaptiveCard)> OwnData(Localizer texts)
    {
        yield return ("privacy", PrivacyCard.Build(new() { ForLeader = true }, texts));
        yield return ("privacy-by-name", PrivacyCard.Build(new() { ForLeader = true, DigestByName = true }, texts));
        yield return ("privacy-partner", PrivacyCard.Build(new() { ForLeader = false }, texts));
        yield return ("export", ExportCard.Build(new() { Contacts = 2, Text = "contact,day,customer,minutes\n1,2026-11-20,Contoso,45\n2,2026-11-18,\"Northwind, Traders\",30\n" }, texts));
        yield return ("export-second-part", ExportCard.Build(new() { Part = 2, Parts = 3, Contacts = 412, Text = "317,2026-02-20,Contoso,45\n" }, texts));
        yield return ("forget-me", ForgetMeCard.Build(new() { Contacts = 34, Sent = 3 }, texts));
        yield return ("forget-me-partner", ForgetMeCard.Build(new() { Roles = [PartnerRole.Cco] }, texts));
        yield return ("forget-me-partner-done", ForgetMeCard.Build(new() { Roles = [PartnerRole.Cco], Done = true }, texts));
        yield return ("forget-me-person", ForgetMeCard.Build(new(), texts));
        yield return ("forget-me-little", ForgetMeCard.Build(new() { Contacts = 1, Sent = 0 }, texts));
        yield return ("forget-me-done", ForgetMeCard.Build(new() { Contacts = 34, Sent = 1, Done = true }, texts));
    }

    /// <summary>The rows of many leaders, of whom the last moved most.</summary>
    public static IReadOnlyList<DigestRow> Many(int leaders) =>
        [.. Enumerable.Range(1, leaders).Select(static i => new DigestRow(new($"{i}"), $"Leader {i}", 100 + i, 120, Trend.Up) { Change = i })];

    private static IEnumerable<(string, AdaptiveCard)> Digesting(Localizer texts)
    {
        DigestSetupCard.View setup = new() { Day = IsoDayOfWeek.Monday, Time = new(8, 30), ZoneId = "Europe/Berlin", Language = texts.Language };
        yield return ("digest-setup", DigestSetupCard.Build(setup, texts));
        yield return ("digest-setup-editing", DigestSetupCard.Build(setup with { Editing = true, Refusals = [new(WeeklySlotForm.TimeInput, RefusalReason.TimeMissing)] }, texts));
        yield return ("digest-setup-chosen", DigestSetupCard.Build(setup with { Chosen = true }, texts));
        yield return ("digest-setup-waits", DigestSetupCard.Build(setup with { Chosen = true, Waits = "19:leadership@thread.tacv2" }, texts));

        var facts = Facts();
        yield return ("digest", DigestCard.Build(new() { Facts = facts }, texts));
        yield return ("digest-week-before", DigestCard.Build(
            new() { Facts = facts with { Heard = [facts.Heard[0] with { CountBefore = 1 }, facts.Heard[1] with { CountBefore = 0 }, facts.Heard[2]], IndirectMinutes = 75, Results = [(FollowUpResult.Renewal, 1), (FollowUpResult.NothingYet, 2)] }, HasBefore = true }, texts));
        yield return ("digest-movers", DigestCard.Build(new() { Facts = facts with { Rows = Many(30) } }, texts));
        yield return ("digest-example", DigestCard.Build(new() { Facts = facts, Example = true }, texts));
        yield return ("digest-nobody-named", DigestCard.Build(new() { Facts = facts with { Rows = [] } }, texts));
        yield return ("digest-withheld", DigestCard.Build(new() { Facts = facts with { Leaders = 0, OfNamed = true, Total = null, Rows = [], CustomersMet = 0, Heard = [.. facts.Heard.Skip(1)] } }, texts));
        yield return ("digest-of-named", DigestCard.Build(new() { Facts = facts with { Leaders = 3, OfNamed = true, Total = new(245, 240, null, 1, 2), Rows = [.. facts.Rows.Take(2)], WithNothing = 1 } }, texts));
        yield return ("digest-one-met", DigestCard.Build(new() { Facts = facts with { Total = new(1048, 100, 455, 1, 1), Heard = [.. Enumerable.Range(0, 10).Select(static place => new DigestHeard(null, 1, [$"Customer {place}"], [new($"Customer {place}", "They like the roadmap.")], null))] } }, texts));
        yield return ("digest-empty", DigestCard.Build(new()
        {
            Facts = new()
            {
                Week = new(2026, 53),
                Leaders = 4,
                Total = new(0, 540, 455, 0, 0),
                Rows = [],
                WithNothing = 2,
                Heard = [],
                CustomersMet = 0,
                FollowUpsDone = 0,
                FollowUpsOpen = 2,
                PromisesKept = 0,
                PromisesDue = 0,
                PromisesBroken = 1,
                NotSeen = [new("Adventure Works", null)],
            },
        }, texts));
    }
}
