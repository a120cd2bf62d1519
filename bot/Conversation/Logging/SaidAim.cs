using CioCoachBot.Cards;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>What a contact was for, where its customer stands, or how what was heard is meant, said in words: a change like any other, of all contacts of a message.</summary>
internal static class SaidAim
{
    public static async ValueTask<IReadOnlyList<Reply>> ToAsync(TurnContext context, InteractionDetails meant, ParsedMessage said)
    {
        if (said is { Stance: not null, Purpose: null, Stage: null } && meant.Interaction.Insight is null)
        {
            return [context.Aside(context.Texts["Logging.Stance.NothingHeard"])];
        }

        var together = said.About is null ? meant.Together : [];
        var changed = await ChangeAsync(context, meant, said);
        foreach (var other in together.Where(id => id != meant.Interaction.Id))
        {
            if (await context.Contacts.FindAsync(other.Value) is { Interaction.DeletedAt: null } found)
            {
                await ChangeAsync(context, found, said);
            }
        }

        return await context.SayAsync(
            changed,
            ConfirmationHeadline.Changed,
            context.Line("Logging.ChangedAim", changed, Aim(said, context)),
            canUndo: together.Count <= 1 && changed.Interaction.Version > meant.Interaction.Version);
    }

    private static ValueTask<InteractionDetails> ChangeAsync(TurnContext context, InteractionDetails logged, ParsedMessage said) =>
        context.Contacts.ChangeAsync(logged, logged.Interaction with
        {
            Purpose = said.Purpose ?? logged.Interaction.Purpose,
            Stage = said.Stage ?? logged.Interaction.Stage,
            Stance = logged.Interaction.Insight is null ? null : said.Stance ?? logged.Interaction.Stance,
        });

    private static string Aim(ParsedMessage said, TurnContext context) => string.Join(" · ", new[]
    {
        said.Purpose is { } purpose ? context.Texts["Logging.Purpose." + purpose] : null,
        said.Stage is { } stage ? context.Texts.Terms.Of(stage) : null,
        said.Stance is { } stance ? context.Texts["Logging.Stance." + stance] : null,
    }.OfType<string>());
}
