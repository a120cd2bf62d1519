using System.Reflection;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Coach.Questions;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using NodaTime;

namespace CioCoachBot.Tests.Storage;

/// <summary>
/// Calls every method of every port for another tenant with the first one's ids. A new method takes part by itself; one with a new kind
/// of argument fails until it is told here.
/// </summary>
public abstract class TenantsSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly string[] OverAllTenants = ["ClaimAsync", "ReleaseAllAsync", "DepthAsync", "ForgetBeforeAsync", "BulkTenantsAsync"];

    private static readonly Person Amy = new(Person(1), "Amy", "UTC", "en", Reachable: false);
    private static readonly Customer Contoso = new(new(NewId()), "Contoso", EngagementModel.Partnering, Strategic: true);
    private static readonly Interaction Contact = new() { Id = new(NewId()), Leader = Amy.Id, Customer = Contoso.Id, Date = Today, Minutes = 45, Insight = "they plan in years", Shareable = true, Stage = JourneyStage.Use, LoggedAt = Now };
    private static readonly MessageKey Key = MessageKey.Welcome(Amy.Id);
    private static readonly CardKey Confirmation = CardKey.Log(Contact);
    private static readonly Outgoing Reply = new() { Id = NewId(), Tenant = Tenant, ConversationId = "a:1", Kind = OutgoingKind.Send, Payload = [1], Once = Key, CardKey = Confirmation, CreatedAt = Now };
    private static readonly PostedCard Card = new("a:1", "100");

    private static readonly ConversationAddress Chat = new()
    {
        Tenant = Tenant,
        Id = "a:1",
        Kind = "personal",
        ServiceUrl = "https://smba.trafficmanager.net/emea/",
        Person = Amy.Id,
    };

    private static readonly FollowUp Proposal = new()
    {
        Id = new(NewId()),
        Interaction = Contact.Id,
        Leader = Amy.Id,
        Customer = Contoso.Id,
        Role = PartnerRole.Cmo,
        Rule = "cmo-topic",
        Theme = "brand",
        Due = Today,
        State = FollowUpState.Sent,
        Partner = Amy.Id,
        SuggestedAt = Now,
    };

    private static readonly PartnerRequest Question = new()
    {
        Id = new(NewId()),
        Partner = Amy.Id,
        Role = PartnerRole.Cmo,
        Leader = Amy.Id,
        Kind = RequestKind.Question,
        Words = "what do they say",
        AskedAt = Now,
    };

    private static readonly FollowUp Finished = Proposal with { Id = new(NewId()), State = FollowUpState.Done, DoneAt = Now };

    private static readonly PartnerRequest Invitation = Question with { Id = new(NewId()), Kind = RequestKind.Visit, Customer = "Contoso", Day = Today };

    private static readonly Promise Roadmap = new()
    {
        Id = new(NewId()),
        Interaction = Contact.Id,
        Leader = Amy.Id,
        Customer = Contoso.Id,
        Text = "t",
        Due = Today,
        GivenAt = Now,
    };

    public static TheoryData<string, string> Methods()
    {
        var data = new TheoryData<string, string>();
        var ports = typeof(ICoachStore).GetProperties().Where(port => port.PropertyType.IsInterface)
            .Concat([typeof(IUnitOfWork).GetProperty(nameof(IUnitOfWork.Seen))!, typeof(IUnitOfWork).GetProperty(nameof(IUnitOfWork.Conversations))!, typeof(IUnitOfWork).GetProperty(nameof(IUnitOfWork.Outbox))!]);
        foreach (var port in ports)
        {
            foreach (var method in port.PropertyType.GetMethods().Where(method => !OverAllTenants.Contains(method.Name, StringComparer.Ordinal)))
            {
                data.Add(port.Name, method.Name);
            }
        }

        return data;
    }

    [EngineTheory]
    [MemberData(nameof(Methods))]
    public async Task One_tenants_data_is_invisible_and_untouchable_from_another(string port, string method)
    {
        await Fill();
        var before = await Snapshot();

        object? answer = null;
        try
        {
            answer = await Unit(unit => Call(unit, OtherTenant, port, method));
        }
        catch (InvalidOperationException) when (method == nameof(IInteractions.ReviseAsync))
        {
            // There is nothing to revise.
        }
        catch (System.Data.Common.DbException) when (method == nameof(IPartners.AppointAsync))
        {
            // There is nobody to appoint.
        }

        // True: the other tenant has not used that key. Nothing else may come back.
        Assert.True(answer is null or 0 or true or System.Collections.ICollection { Count: 0 }, $"{port}.{method} answered {answer}");
        Assert.Equal(before, await Snapshot());
    }

    [EngineFact]
    public async Task Every_read_finds_something_in_the_tenant_itself()
    {
        await Fill();
        foreach (var row in Methods().Where(row => IsRead((string)row[1])))
        {
            var answer = await Unit(unit => Call(unit, Tenant, (string)row[0], (string)row[1]));
            Assert.True(answer is not (null or 0 or System.Collections.ICollection { Count: 0 }), $"{row[0]}.{row[1]} found nothing");
        }
    }

    private static bool IsRead(string method) =>
        !new[] { "Hasten", "ClaimBulk", "Save", "Add", "Revise", "Appoint", "Set", "Plan", "TryAdd", "MarkDead", "Sent", "Retire", "Retry", "GiveUp", "Forget", "Close", "Remove", "Replace" }
            .Any(verb => method.StartsWith(verb, StringComparison.Ordinal));

    private Task Fill() => Unit(async unit =>
    {
        var store = unit.Coach(Tenant);
        await store.People.SaveAsync(Amy);
        await store.Leaders.SaveAsync(new() { Id = Amy.Id, Name = "Amy", ZoneId = "UTC", Locale = "en", Since = Now });
        await store.Partners.AppointAsync(PartnerRole.Cmo, Amy.Id);
        await store.Customers.SaveAsync(Contoso);
        await store.Interactions.AddAsync(Contact with { Minutes = 30 });
        await store.Interactions.ReviseAsync(Contact with { Version = 2 }, Now);
        await store.FollowUps.SaveAsync(Proposal);
        await store.FollowUps.SaveAsync(Finished);
        await store.Promises.SaveAsync(Roadmap);
        await store.Targets.SetAsync(new(Amy.Id, 90, Today));
        await store.Absences.SaveAsync(new(Amy.Id, Today, Today.PlusDays(2)));
        await store.WorkingWeeks.SaveAsync(new(Amy.Id, Today, [IsoDayOfWeek.Monday]));
        await store.Holidays.ReplaceAsync(Today, [new(Today, "")]);
        await store.DigestChannels.SaveAsync(new() { Id = "a:1", InstalledBy = Amy.Id, ZoneId = "UTC", Active = true });
        await store.DigestWeeks.SaveAsync(new(IsoWeek.Of(Today), ToldTotal.Told, [Amy.Id], []));
        await store.EngagementProposals.SaveAsync(new(Contoso.Id, Amy.Id, EngagementModel.Contributing, null, "they speak up", Now));
        await store.DeclinedRungs.SaveAsync(new(Contoso.Id, EngagementModel.Partnering, Amy.Id, Now));
        await store.HearerChoices.SaveAsync(new(Contact.Id, Amy.Id, PartnerRole.Cco, ["service"]));
        await store.HeardThemes.SaveAsync(Contact with { Id = new(NewId()) }, ["service"]);
        await store.Requests.SaveAsync(Question);
        await store.Requests.SaveAsync(Invitation);
        await store.Agenda.PlanAsync(DueKind.Prompt, "a:1", Now, 30);
        await store.Spoken.AddAsync(new(Amy.Id, Now, MessageKind.Prompt, "listening"));
        await store.Questions.SaveAsync(new(Amy.Id, "how long?", Now));
        await unit.Seen.TryAddAsync(Tenant, "a:1", Person(1), Now);
        await unit.Seen.SaveAnswerAsync(Tenant, "a:1", [1]);
        await unit.Conversations.SaveAsync(Chat, Now);
        await unit.Conversations.SaveCardAsync(Tenant, Confirmation, Card);
        await unit.Outbox.AddAsync(Reply, Now);
    });

    /// <summary>All that the first tenant can read, and what waits for it.</summary>
    private async Task<string> Snapshot()
    {
        var lines = new List<string>();
        foreach (var row in Methods().Where(row => IsRead((string)row[1])))
        {
            var answer = await Unit(unit => Call(unit, Tenant, (string)row[0], (string)row[1]));
            lines.Add($"{row[0]}.{row[1]}: {System.Text.Json.JsonSerializer.Serialize(answer)}");
        }

        var waiting = await Unit(async unit =>
        {
            var claimed = await unit.Outbox.ClaimAsync(Now, Now, 100);
            return claimed.Where(message => message.Tenant == Tenant).Select(message => message with { Attempts = 0, MaybeSent = false }).ToArray();
        });
        lines.Add(System.Text.Json.JsonSerializer.Serialize(waiting.Select(message => (message.Id, message.NotBefore))));
        return string.Join('\n', lines);
    }

    private static async ValueTask<object?> Call(IUnitOfWork unit, TenantId tenant, string port, string method)
    {
        var owner = typeof(ICoachStore).GetProperty(port) is { } coachPort ? coachPort.GetValue(unit.Coach(tenant)) : typeof(IUnitOfWork).GetProperty(port)!.GetValue(unit);
        var info = owner!.GetType().GetInterfaces().Single(type => type.Namespace!.StartsWith(nameof(CioCoachBot), StringComparison.Ordinal)).GetMethod(method)!;
        var task = info.Invoke(owner, [.. info.GetParameters().Select(parameter => Argument(parameter, tenant))])!;
        if (task is ValueTask plain)
        {
            await plain;
            return null;
        }

        var typed = (Task)task.GetType().GetMethod(nameof(ValueTask<int>.AsTask))!.Invoke(task, null)!;
        await typed;
        return typed.GetType().GetProperty(nameof(Task<int>.Result))!.GetValue(typed);
    }

    private static object? Argument(ParameterInfo parameter, TenantId tenant) => parameter switch
    {
        { ParameterType: var type } when type == typeof(TenantId) => tenant,
        { ParameterType: var type } when type == typeof(PersonId) || type == typeof(PersonId?) => Amy.Id,
        { ParameterType: var type } when type == typeof(CustomerId) => Contoso.Id,
        { ParameterType: var type } when type == typeof(InteractionId) => Contact.Id,
        { ParameterType: var type } when type == typeof(FollowUpId) => Proposal.Id,
        { ParameterType: var type } when type == typeof(RequestId) => Question.Id,
        { ParameterType: var type } when type == typeof(PartnerRequest) => Question with { State = RequestState.Declined },
        { ParameterType: var type } when type == typeof(PromiseId) => Roadmap.Id,
        { ParameterType: var type } when type == typeof(Guid) => Reply.Id,
        { ParameterType: var type } when type == typeof(PartnerRole) => PartnerRole.Cmo,
        { ParameterType: var type } when type == typeof(DueKind) => DueKind.Prompt,
        { ParameterType: var type } when type == typeof(Approach) => Contact.Approach,
        { ParameterType: var type } when type == typeof(int) => 9,
        { ParameterType: var type } when type == typeof(bool) => false,
        { ParameterType: var type } when type == typeof(IReadOnlyCollection<string>) => new[] { "intruder" },
        { ParameterType: var type } when type == typeof(LocalDate) => Today,
        { ParameterType: var type } when type == typeof(Instant?) => (Instant?)null,
        { ParameterType: var type } when type == typeof(int?) => (int?)null,
        { ParameterType: var type, Name: "deletedAfter" } when type == typeof(Instant) => Now,
        { ParameterType: var type, Name: "at" } when type == typeof(Instant) => Now,
        { ParameterType: var type, Name: "from" } when type == typeof(Instant) => Now,
        { ParameterType: var type } when type == typeof(Instant) => Now + Duration.FromDays(1),
        { ParameterType: var type, Name: "name" } when type == typeof(string) => Contoso.Name,
        { ParameterType: var type, Name: "trait" or "theme" } when type == typeof(string) => "service",
        { ParameterType: var type } when type == typeof(string) => "a:1",
        { ParameterType: var type } when type == typeof(byte[]) => new byte[] { 9 },
        { ParameterType: var type } when type == typeof(Person) => Amy with { Name = "Intruder" },
        { ParameterType: var type } when type == typeof(Leader) => new Leader { Id = Amy.Id, Name = "Intruder", ZoneId = "UTC", Locale = "en", Since = Now },
        { ParameterType: var type } when type == typeof(Customer) => Contoso with { Strategic = false },
        { ParameterType: var type } when type == typeof(Interaction) => Contact with { Version = 3, Minutes = 999 },
        { ParameterType: var type } when type == typeof(FollowUp) => Proposal with { State = FollowUpState.Dismissed },
        { ParameterType: var type } when type == typeof(Promise) => Roadmap with { State = PromiseState.Broken },
        { ParameterType: var type } when type == typeof(EngagementProposal) => new EngagementProposal(Contoso.Id, Amy.Id, null, true, null, Now),
        { ParameterType: var type } when type == typeof(EngagementModel) => EngagementModel.Partnering,
        { ParameterType: var type } when type == typeof(DeclinedRung) => new DeclinedRung(Contoso.Id, EngagementModel.Partnering, Amy.Id, Now),
        { ParameterType: var type } when type == typeof(HearerChoice) => new HearerChoice(Contact.Id, Amy.Id, null, ["service"]),
        { ParameterType: var type } when type == typeof(Spoken) => new Spoken(Amy.Id, Now, MessageKind.Prompt, "intruder"),
        { ParameterType: var type } when type == typeof(OpenQuestion) => new OpenQuestion(Amy.Id, "?", Now),
        { ParameterType: var type } when type == typeof(Absence) => new Absence(Amy.Id, Today, Today.PlusDays(9)),
        { ParameterType: var type } when type == typeof(WorkingWeek) => new WorkingWeek(Amy.Id, Today, [IsoDayOfWeek.Sunday]),
        { ParameterType: var type } when type == typeof(IReadOnlyList<Holiday>) => Array.Empty<Holiday>(),
        { ParameterType: var type } when type == typeof(Target) => new Target(Amy.Id, 1, Today),
        { ParameterType: var type } when type == typeof(DigestChannel) => new DigestChannel { Id = "a:1", InstalledBy = Person(9), ZoneId = "UTC", Active = true },
        { ParameterType: var type } when type == typeof(IsoWeek) => IsoWeek.Of(Today),
        { ParameterType: var type } when type == typeof(SharedInsight) => null,
        { ParameterType: var type } when type == typeof(DigestTold) => new DigestTold(IsoWeek.Of(Today), ToldTotal.None, [Amy.Id], [Amy.Id]),
        { ParameterType: var type } when type == typeof(ConversationAddress) => Chat with { Tenant = tenant, ServiceUrl = "https://intruder.example/" },
        { ParameterType: var type } when type == typeof(CardKey) => Confirmation,
        { ParameterType: var type } when type == typeof(PostedCard) => new PostedCard("a:9", "999"),
        { ParameterType: var type } when type == typeof(Outgoing) => Reply with { Tenant = tenant, Payload = [9] },
        _ => throw new InvalidOperationException($"Say here what {parameter.Member.DeclaringType!.Name}.{parameter.Member.Name} gets for {parameter.ParameterType.Name} {parameter.Name}."),
    };
}
