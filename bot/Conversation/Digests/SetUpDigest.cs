using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>Chooses day, time and zone of a channel's digest. For admins and whoever installed the app there.</summary>
internal sealed class SetUpDigest : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestSetup];

    public Audience For => Audience.Anyone;

    public bool Anywhere => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await ChannelDigest.FindAsync(context) is not { } channel)
        {
            return ChannelDigest.NotYours(context);
        }

        var slot = WeeklySlotForm.Read(context.Form);
        List<Refusal> refusals = [.. slot.Refusals()];
        if (refusals.Count > 0)
        {
            var values = WeeklySlotForm.Inputs.Where(context.Data.ContainsKey).ToDictionary(input => input, input => context.Data[input], StringComparer.Ordinal);
            return [context.Answer(ChannelDigest.SetupCard(channel, editing: true, values, refusals))];
        }

        channel = channel with { Day = slot.Day!.Value, Time = slot.Time!.Value, ZoneId = slot.ZoneId!, Active = true, Name = context.Turn.Place.Name ?? channel.Name };
        await context.Store.DigestChannels.SaveAsync(channel);
        await context.Store.Agenda.PlanAsync(DueKind.Digest, channel.Id, DigestPlan.Next(channel, context.Now));
        return [context.Answer(ChannelDigest.SetupCard(channel))];
    }
}
