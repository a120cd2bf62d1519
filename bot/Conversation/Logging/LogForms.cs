using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>The form of a log in a turn.</summary>
internal static class LogForms
{
    /// <summary>For a new contact, with a customer where one is known, today where no day is.</summary>
    public static async ValueTask<AdaptiveCard> FormAsync(this TurnContext context, CustomerId? customer = null, LocalDate? day = null) => LogFormCard.Build(
        new LogFormCard.View
        {
            Customers = await context.CustomersAsync(),
            Today = context.Today,
            Form = LogForm.On(day ?? context.Today) with { Customer = customer },
        },
        context.Texts);

    /// <summary>For a change of one: as it is logged, or as it was typed and refused.</summary>
    public static async ValueTask<AdaptiveCard> FormAsync(
        this TurnContext context, InteractionDetails logged, LogForm? typed = null, IReadOnlyList<Refusal>? refusals = null) => LogFormCard.Build(
        new LogFormCard.View
        {
            Edits = logged.Interaction.Id,
            Customers = await context.CustomersAsync(),
            Today = context.Today,
            Form = typed ?? LogForm.Of(logged.Interaction, logged.Promises),
            Refusals = refusals ?? [],
        },
        context.Texts);
}
