using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Conversation.Routing;

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
        List<Refusal> refusals = [.. filled.Slot.Refusals()];
        if (refusals.Count > 0)
        {
            return [new Reply.Show(ChannelDigest.SetupCard(channel, editing: true, filled, refusals))];
        }

        return await ChannelDigest.ChooseAsync(context, channel with
        {
            Day = filled.Slot.Day!.Value,
            Time = filled.Slot.Time!.Value,
            ZoneId = filled.Slot.ZoneId!,
            Language = filled.Language ?? channel.Language,
        });
    }
}
