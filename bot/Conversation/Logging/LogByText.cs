using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Logs what was typed: at once where everything is certain, else after the one question that is open.</summary>
internal sealed class LogByText : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Log];

    public bool Logs => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        if (said.Interactions.Count == 0)
        {
            return [context.Answer(await context.FormAsync())];
        }

        if (said is { IsPromiseAlone: true, Interactions: [var given] } && await AddedPromise.ToLastAsync(context, given) is { } promised)
        {
            return promised;
        }

        var customers = await context.CustomersAsync();
        List<ParsedContact> contacts = [.. said.Interactions];
        for (var i = 0; i < contacts.Count; i++)
        {
            contacts[i] = Listened(contacts[i], context);
        }

        contacts[^1] = contacts[^1] with { Insight = Whole(contacts[^1], context.Turn.Input) };
        return await new LogFlow(context, customers).AnswerAsync(
            [.. contacts.Select(contact => ParsedDraft.Of(Confided(contact, context.Turn.Input), said, customers, context.Today))]);
    }

    /// <summary>What was told in confidence stays so: the words that say it go with the note.</summary>
    private static ParsedContact Confided(ParsedContact contact, Input input) =>
        contact.Insight is { } insight && input is Input.Text { Value: var text }
            && InsightTopics.Known.ConfidenceIn(text) is { } words && InsightTopics.Known.ConfidenceIn(insight) is null
                ? contact with { Insight = words + ": " + insight }
                : contact;

    /// <summary>"Digital listening, 20 minutes": where neither place nor group is named, the approach is all that there is.</summary>
    private static ParsedContact Listened(ParsedContact contact, TurnContext context) =>
        contact is { Customer: null, Segment: null, Candidates.Count: 0, Minutes: not null }
            && contact.Approach is Approach.Observation or Approach.DigitalListening
            ? contact with { Segment = context.Texts.Terms.Of(contact.Approach.Value) }
            : contact;

    /// <summary>Only the beginning of a very long text is read; what is left of it is insight too, and must count as such.</summary>
    private static string? Whole(ParsedContact contact, Input input)
    {
        if (contact is not { Insight: { } read, Promises.Count: 0 } || input is not Input.Text { Value: var text })
        {
            return contact.Insight;
        }

        var at = text.IndexOf(read, StringComparison.Ordinal);
        var rest = at < 0 ? string.Empty : text[(at + read.Length)..].TrimEnd();
        return read.Length + rest.Length > Interaction.MaxInsight ? read + rest : read;
    }
}
