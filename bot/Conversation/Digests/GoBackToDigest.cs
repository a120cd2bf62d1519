using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>From an example back to the settings, from one's own week back to the digest: for the presser alone, as it went there.</summary>
internal sealed class GoBackToDigest : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestBack];

    public Audience For => Audience.Anyone;

    public bool Anywhere => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var back = DigestBackButton.Read(context.Form);
        var card = back.Week is { } week ? await DigestAsync(week, context) : await SetupAsync(back.Form, context);
        return card is null ? context.OutOfDate() : [new Reply.Show(card)];
    }

    /// <summary>A digest that was told already; null for any other, and where none may be shown.</summary>
    /// <remarks>Of the running week only what a channel was told in a digest that came on its day: it stays as it was told.</remarks>
    private static async ValueTask<AdaptiveCard?> DigestAsync(IsoWeek week, TurnContext context)
    {
        if (await context.Store.DigestWeeks.FindAsync(week) is null)
        {
            return null;
        }

        if (context.InChat)
        {
            return context.IsLeader && week <= DigestPlan.WeekShown(context.Leader.Zone, context.Now)
                ? await PostDigestNow.PreviewAsync(context, week)
                : null;
        }

        return await context.Store.DigestChannels.FindAsync(context.Turn.Place.ConversationId) is { AllowedBy: not null } channel
            && week <= DigestPlan.WeekReported(channel.Zone, context.Now)
            ? await ChannelDigest.CardAsync(context, week, channel.Zone, Localizer.For(channel.Language))
            : null;
    }

    private static async ValueTask<AdaptiveCard?> SetupAsync(bool form, TurnContext context) => context.Turn.Place.Kind == PlaceKind.Channel
        ? ChannelDigest.SetupCard(
            await context.Store.DigestChannels.FindAsync(context.Turn.Place.ConversationId) ?? ChannelDigest.New(context), editing: form)
        : null;
}
