using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// A partner answers in words: the card that came last, else the one that is open; with several open, the coach asks which is meant.
/// </summary>
internal sealed class PartnerWords : IPartnerWords
{
    /// <summary>What may be meant by a word why not: anything but a wish that the coach can fulfil.</summary>
    private static readonly Intent[] NoWish =
        [Intent.Unknown, Intent.Thanks, Intent.Log, Intent.Plan, Intent.NoContact, Intent.Snooze, Intent.Pause, Intent.Edit];

    private const int ShortestFirstWord = 4;

    public async ValueTask<IReadOnlyList<Reply>?> AnswerAsync(
        string text, IUnderstanding understanding, ParseContext reading, TurnContext context)
    {
        if (await OwnerWords.AnswerAsync(text, context) is { } owned)
        {
            return owned;
        }

        if (await LearnWords.AnswerAsync(text, context) is { } learned)
        {
            return learned;
        }

        var question = await OpenQuestions.FindAsync(context);
        if (Concluded(text, question) is var (done, result))
        {
            return await PartnerFollowUp.StepAsync(context, done, followUp => FollowUpSteps.Conclude(followUp, context.Me, result));
        }

        var open = await context.Store.FollowUps.OpenOfPartnerAsync(context.Me);
        if (open.Count == 0)
        {
            return null;
        }

        var listed = Listed(question, open);
        var asked = question is null ? null : open.FirstOrDefault(
            followUp => question.Inputs.GetValueOrDefault(FollowUpButton.IdData) == followUp.Id.ToString());
        if (question is { Asks: true } && asked is null && listed is null)
        {
            return null; // Something else was asked last.
        }

        // Why not is no question that a yes or a no answers.
        var isWhy = asked is not null && question!.Open.Contains(PartnerAnswerForm.LineInput, StringComparer.Ordinal);
        if (isWhy && YesOrNo.IsBare(text))
        {
            return null;
        }

        var names = (await context.CustomersAsync()).ToDictionary(customer => customer.Id, customer => customer.Name);
        var (from, told) = await FromAsync(text, open, context);
        if (from is not null)
        {
            open = [.. open.Where(followUp => followUp.Leader == from)];
            asked = open.FirstOrDefault(followUp => followUp.Id == asked?.Id);
        }

        var (leading, named, said) = Named(told, open, names);
        var isAddressed = from is not null || leading.Count > 0;
        if (leading.Count > 0)
        {
            open = leading;
            asked = open.FirstOrDefault(followUp => followUp.Id == asked?.Id);
        }

        var numbered = isAddressed ? open : listed ?? open;
        if (SwapWords.Read(said) is var (number, role))
        {
            return await SwapAsync(number, role, named ?? asked ?? (open.Count == 1 ? open[0] : null), numbered, context);
        }

        if (TypedStep.Read(said, isAsked: asked is not null && !isWhy) is { } step)
        {
            // A leader who is a partner as well may speak of the own follow-ups.
            var isTheirs = asked is not null || listed is not null || !context.IsLeader
                || (isAddressed && step.Verb != CardVerbs.PartnerDone);
            return isTheirs ? await AnswerAsync(step, open, numbered, named, asked, names, context) : null;
        }

        if (listed is not null)
        {
            return await ListedWords.AnswerAsync(text, question!, listed, names, context); // Else its button answers.
        }

        var meant = understanding.Understand(text, reading);
        if (isWhy && NoWish.Contains(meant.Intent) && !IsContact(meant, context))
        {
            return await StepAsync(new TypedStep(CardVerbs.PartnerDecline, null, text.Trim(), IsSure: true), asked!, context);
        }

        var only = named ?? asked ?? (open.Count == 1 && !context.IsLeader ? open[0] : null);
        return only is not null && AnswerInWords.Is(text) && (meant.Intent == Intent.Unknown || IsAnswer(meant, context))
            && understanding.CustomersIn(text, reading).All(customer => names.GetValueOrDefault(only.Customer) == customer)
            ? await PartnerFollowUp.AskAsync(context, only, text.Trim())
            : null;
    }

    /// <summary>"We will look at it next week" logs and plans nothing where its writer has no customer time.</summary>
    private static bool IsAnswer(ParsedMessage meant, TurnContext context) => !context.IsLeader
        && (meant.Intent == Intent.Week || NoWish.Contains(meant.Intent)) && meant.Intent != Intent.Thanks && meant.Customer is null
        && meant.Interactions.All(static one => one.Customer is null);

    /// <summary>A leader who tells of a whole contact logs it.</summary>
    private static bool IsContact(ParsedMessage meant, TurnContext context) =>
        context.IsLeader && meant is { Intent: Intent.Log, Interactions: [{ Customer: not null, Minutes: not null }, ..] };

    private static async ValueTask<IReadOnlyList<Reply>?> AnswerAsync(
        TypedStep step,
        IReadOnlyList<FollowUp> open,
        IReadOnlyList<FollowUp> numbered,
        FollowUp? named,
        FollowUp? asked,
        Dictionary<CustomerId, string> names,
        TurnContext context)
    {
        if (step.IsOfAll)
        {
            return await ListedWords.TakeAllAsync(step, numbered, context);
        }

        if (step.Number is { } number)
        {
            return number >= 1 && number <= numbered.Count ? await StepAsync(step, numbered[number - 1], context) : null;
        }

        var fitting = open.Where(followUp => Fits(followUp, step)).ToList();
        var meant = named ?? (fitting.Count == 1 ? fitting[0] : fitting.Count == 0 ? asked : null);
        if (meant is not null)
        {
            var isName = ListedWords.IsNamed(step.Rest, meant, names);
            return step.IsSure || isName
                ? await StepAsync(isName ? step with { Line = null } : step, meant, context)
                : await PartnerFollowUp.AskAsync(context, meant, step.Line!);
        }

        return fitting.Count == 0 ? null :
        [
            context.Answer(WhichFollowUpCard.Build(
                new WhichFollowUpCard.View
                {
                    Verb = step.Verb,
                    Line = step.Line,
                    Open = [.. fitting.Select(followUp => new WhichFollowUpCard.Choice(
                        followUp.Id, names.GetValueOrDefault(followUp.Customer, ""), context.Texts.About(followUp)))],
                },
                context.Texts)),
        ];
    }

    /// <summary>The leader whose name stands in front, "Ada, I take it", and what follows it.</summary>
    private static async ValueTask<(PersonId? From, string Told)> FromAsync(string text, IReadOnlyList<FollowUp> open, TurnContext context)
    {
        var said = text.TrimStart();
        foreach (var leader in (await context.Store.Leaders.AllAsync()).Where(leader => open.Any(followUp => followUp.Leader == leader.Id)))
        {
            foreach (var name in new[] { leader.Name, leader.Name.Split(' ')[0] })
            {
                if (said.Length > name.Length && said.StartsWith(name, StringComparison.OrdinalIgnoreCase) && said[name.Length] is ',' or ':')
                {
                    return (leader.Id, said[(name.Length + 1)..].TrimStart());
                }
            }
        }

        return (null, text);
    }

    private static async ValueTask<IReadOnlyList<Reply>?> SwapAsync(
        int? number, PartnerRole role, FollowUp? meant, IReadOnlyList<FollowUp> open, TurnContext context)
    {
        meant = number is not { } place ? meant : place >= 1 && place <= open.Count ? open[place - 1] : null;
        return meant is null || meant.Role == role ? null : await PartnerFollowUp.StepAsync(
            context, meant.Id, followUp => FollowUpSteps.Swap(followUp, context.Me, role, null, context.Now));
    }

    /// <summary>True where the step can be taken: what is taken already can only be done.</summary>
    public static bool Fits(FollowUp followUp, TypedStep step) =>
        step.Verb == CardVerbs.PartnerDone || followUp.State == FollowUpState.Sent;

    /// <summary>What came of what is done, where that was asked last and the text says it.</summary>
    private static (FollowUpId Id, FollowUpResult Result)? Concluded(string text, Question? question) =>
        question?.Offers.FirstOrDefault(static offer => offer.Verb == CardVerbs.PartnerResult) is { } offer
        && !text.Contains('?', StringComparison.Ordinal) && TypedStep.Read(text, isAsked: false) is null
        && OutcomeWords.Read(text).Said is { } result
        && Guid.TryParse(offer.Data.GetValueOrDefault(FollowUpButton.IdData), out var id)
            ? (new FollowUpId(id), result)
            : null;

    /// <summary>Those among which the coach asked to choose, in the order of their numbers; null where it asked no such thing.</summary>
    private static List<FollowUp>? Listed(Question? question, IReadOnlyList<FollowUp> open)
    {
        var listed = (question?.Offers ?? [])
            .Select(static offer => offer.Data.GetValueOrDefault(FollowUpButton.IdData))
            .Distinct(StringComparer.Ordinal)
            .Select(id => open.FirstOrDefault(followUp => followUp.Id.ToString() == id))
            .OfType<FollowUp>()
            .ToList();
        return listed.Count > 1 ? listed : null;
    }

    /// <summary>
    /// Those whose customer's name stands in front, the one that is named, if it is one, and the text without a name in front.
    /// </summary>
    private static (IReadOnlyList<FollowUp> Leading, FollowUp? Named, string Said) Named(
        string text, IReadOnlyList<FollowUp> open, Dictionary<CustomerId, string> names)
    {
        var of = open
            .Select(followUp => (FollowUp: followUp, Name: names.GetValueOrDefault(followUp.Customer) is { } name ? SaidAs(name, text) : null))
            .Where(static one => one.Name is not null)
            .ToList();
        var said = text.TrimStart();
        var first = of.Select(static one => one.Name!)
            .Where(name => said.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .MaxBy(static name => name.Length);
        if (first is null)
        {
            return ([], of.Count == 1 ? of[0].FollowUp : null, text);
        }

        List<FollowUp> leading = [.. of.Where(one => string.Equals(one.Name, first, StringComparison.OrdinalIgnoreCase)).Select(static one => one.FollowUp)];
        return (leading, leading.Count == 1 ? leading[0] : null, said[first.Length..].TrimStart(' ', ':', ',', '-', '–'));
    }

    /// <summary>The customer's name as the text has it: whole, or its first word where that is long enough to be meant; null where it has none.</summary>
    private static string? SaidAs(string name, string text)
    {
        var first = name.Split(' ')[0];
        return text.Contains(name, StringComparison.OrdinalIgnoreCase) ? name
            : first.Length >= ShortestFirstWord && Words(text).Contains(first, StringComparer.OrdinalIgnoreCase) ? first
            : null;
    }

    private static string[] Words(string text) => text.Split([' ', ',', '.', ':', ';', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes the step of what was typed.</summary>
    public static ValueTask<IReadOnlyList<Reply>> StepAsync(TypedStep step, FollowUp meant, TurnContext context) =>
        PartnerFollowUp.StepAsync(context, meant.Id, followUp => step.Verb switch
        {
            CardVerbs.PartnerAccept => FollowUpSteps.Accept(followUp, context.Me, step.Line, context.Now),
            CardVerbs.PartnerDecline => FollowUpSteps.Decline(followUp, context.Me, step.Line, context.Now),
            _ => FollowUpSteps.Complete(followUp, context.Me, step.Line, context.Now, OutcomeWords.Read(step.Line).Said),
        });
}
