using CioCoachBot.Coach;
using CioCoachBot.Storage.Delivery;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Delivery;

/// <summary>The outbox against a list in memory: any sequence of steps hands out the same messages in the same order.</summary>
public abstract class OutboxModelSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Duration Lease = Duration.FromSeconds(60);
    private int _runs;

    [EngineFact]
    public void Any_sequence_of_steps_does_what_a_list_does()
    {
        var steps = Gen.Choose(0, 9_999).ListOf().ToArbitrary();
        Prop.ForAll(steps, list =>
            {
                Unit(async unit =>
                {
                    await RunAsync(unit.Outbox, [.. list]);
                    return true;
                }).GetAwaiter().GetResult();
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    private async ValueTask RunAsync(IOutbox outbox, int[] steps)
    {
        var run = _runs++;
        var model = new List<Entry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var now = Now;
        foreach (var step in steps)
        {
            var (choice, a, b) = (step % 10, step / 10 % 10, step / 100);
            switch (choice)
            {
                case 0 or 1 or 2:
                    await AddAsync(outbox, model, keys, run, now, a, b);
                    break;
                case 3 or 4:
                    var claimed = await outbox.ClaimAsync(now, now + Lease, a);
                    Assert.Equal(
                        Claim(model, now, a),
                        claimed.Select(message => (message.Id, message.Attempts, message.MaybeSent)));
                    break;
                case 5 when model.Count > 0:
                    await outbox.SentAsync(Tenant, model[b % model.Count].Id);
                    model.RemoveAt(b % model.Count);
                    break;
                case 6 when model.Count > 0:
                    var retried = model[b % model.Count];
                    retried.NotBefore = now + Duration.FromSeconds(a * 20);
                    retried.LeasedUntil = null;
                    await outbox.RetryAsync(Tenant, retried.Id, retried.NotBefore);
                    break;
                case 7 when a > 7:
                    Assert.Equal(model.RemoveAll(entry => entry.Conversation == $"a:{b % 3}"), await outbox.GiveUpConversationAsync(Tenant, $"a:{b % 3}", "gone", now));
                    break;
                case 8 when a > 7:
                    Assert.Equal(model.Count(entry => entry.LeasedUntil is { } until && until != default), await outbox.ReleaseAllAsync());
                    model.ForEach(entry => entry.LeasedUntil = entry.LeasedUntil is null ? null : default(Instant));
                    break;
                default:
                    now += Duration.FromSeconds(a * 10);
                    break;
            }

            Assert.Equal((model.Count, model.Count == 0 ? null : model.Min(entry => entry.CreatedAt)), await outbox.DepthAsync());
        }

        foreach (var entry in model) { await outbox.GiveUpAsync(Tenant, entry.Id, "end", now); }
    }

    private static async ValueTask AddAsync(IOutbox outbox, List<Entry> model, HashSet<string> keys, int run, Instant now, int a, int b)
    {
        var leasedUntil = b % 2 == 0 ? now + Lease : Instant.MinValue;
        var entry = new Entry
        {
            Id = NewId(now),
            Conversation = $"a:{a % 3}",
            CreatedAt = now,
            LeasedUntil = b % 2 == 0 ? leasedUntil : null,
            Attempts = b % 2 == 0 ? 1 : 0,
        };
        var once = a > 6 ? $"{run}:{b % 4}" : null;
        var message = new Outgoing
        {
            Id = entry.Id,
            Tenant = Tenant,
            ConversationId = entry.Conversation,
            Kind = OutgoingKind.Send,
            Payload = [1],
            Once = once is null ? null : new MessageKey(MessageKind.Digest, null, once, ""),
            CreatedAt = now,
        };
        var isNew = once is null || keys.Add(once);
        Assert.Equal(isNew, await outbox.AddAsync(message, leasedUntil));
        if (isNew) { model.Add(entry); }
    }

    private static List<(Guid Id, int Attempts, bool MaybeSent)> Claim(List<Entry> model, Instant now, int limit)
    {
        var heads = model.GroupBy(entry => entry.Conversation, StringComparer.Ordinal).Select(conversation => conversation.First());
        var claimed = new List<(Guid, int, bool)>();
        foreach (var entry in heads.Where(head => head.NotBefore <= now && !(head.LeasedUntil > now)).OrderBy(head => head.CreatedAt).ThenBy(head => head.Id.ToString("N"), StringComparer.Ordinal).Take(limit))
        {
            claimed.Add((entry.Id, entry.Attempts++, entry.LeasedUntil is not null));
            entry.LeasedUntil = now + Lease;
        }

        return claimed;
    }

    private sealed class Entry
    {
        public required Guid Id { get; init; }

        public required string Conversation { get; init; }

        public required Instant CreatedAt { get; init; }

        public Instant NotBefore { get; set; }

        public Instant? LeasedUntil { get; set; }

        public int Attempts { get; set; }
    }
}
