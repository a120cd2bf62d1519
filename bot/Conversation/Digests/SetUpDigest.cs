using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Digests;

/// <summary>Chooses day, time, zone and language of a channel's digest. For admins and whoever installed the app there.</summary>
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

        var filled = DigestSetupForm.Read(context.Form);
        var refusals = new List<Refusal>();
        if (SlotInputs.Read(context, refusals) is not { } slot)
        {
            return [context.Answer(ChannelDigest.SetupCard(channel, editing: true, filled, refusals))];
        }

        channel = channel with
        {
            Day = slot.Day,
            Time = slot.Time,
            ZoneId = slot.ZoneId,
            Language = filled.Language ?? channel.Language,
            Active = true,
            Name = context.Turn.Place.Name ?? channel.Name,
        };
        await context.Store.DigestChannels.SaveAsync(channel);
        await context.Store.Agenda.PlanAsync(DueKind.Digest, channel.Id, DigestPlan.Next(channel, context.Now));
        return [context.Answer(ChannelDigest.SetupCard(channel))];
    }
}
