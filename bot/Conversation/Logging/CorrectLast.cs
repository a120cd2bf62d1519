using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>
/// "Actually it was an hour", "the Contoso one was with Litware": changes what was logged last, or last with the customer who is named, on
/// its own card. What is not said is asked for in the form.
/// </summary>
internal sealed class CorrectLast : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Edit];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        if (await MeantAsync(context, said.About) is not { } meant)
        {
            return said.About is null ? [context.Aside(context.Texts["Logging.NothingToChange"])] : await UnknownAsync(context, said);
        }

        if (said.Insight is { } insight)
        {
            return await AddedInsight.ToAsync(context, meant, insight);
        }

        if (said.Due is { } due)
        {
            return await PromiseDay.MoveAsync(context, meant, due);
        }

        if (said is { Purpose: not null } or { Stage: not null } or { Stance: not null })
        {
            return await SaidAim.ToAsync(context, meant, said);
        }

        return said is { Minutes: null, Date: null, Customer: null, Mode: null, Partners.Count: 0, Problem: null }
            ? [context.Answer(await context.FormAsync(meant))]
            : await new Corrections(context, await context.CustomersAsync()).ApplyAsync(meant, new Correction
            {
                Customer = said.Customer == said.About ? null : said.Customer,
                Date = said.Date,
                Minutes = said.Minutes,
                Mode = said.Mode,
                Partners = said.Partners,
                Wrong = ParsedDraft.Wrong(said, said.Minutes, said.Date, context.Today),
            });
    }

    private static async ValueTask<InteractionDetails?> MeantAsync(TurnContext context, string? about) =>
        about is { } name ? await NamedContact.LastAsync(context, name, minutes: context.Said!.Customer == about ? null : context.Said.Minutes)
            : await context.Contacts.LastTouchedAsync() is [.., var last] ? last
            : null;

    /// <summary>Who was not met yet and how long it was is a contact of its own.</summary>
    private static async ValueTask<IReadOnlyList<Reply>> UnknownAsync(TurnContext context, ParsedMessage said)
    {
        if (said.Customer != said.About || said is { Minutes: null, Date: null } || said.Insight is not null)
        {
            return [context.Aside(context.Texts["Logging.NoneWith", said.About])];
        }

        var customers = await context.CustomersAsync();
        var contact = new ParsedContact { Customer = said.Customer, Date = said.Date, Minutes = said.Minutes, Partners = said.Partners };
        return await new LogFlow(context, customers).AnswerAsync(ParsedDraft.Of(contact, said, customers, context.Today));
    }
}
