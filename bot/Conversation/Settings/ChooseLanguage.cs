using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Settings;

/// <summary>In which language a person reads: as typed in a word, else asked.</summary>
internal sealed class ChooseLanguage : ITurnHandler
{
    private const string FollowingClient = "teams";
    private static readonly Dictionary<string, string?> Choices = Typed();

    public IReadOnlyList<string> Verbs => [CardVerbs.LanguageSet];

    public IReadOnlyList<string> Words { get; } = [.. CommandWords.Of(Command.Language), .. Choices.Keys];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var choice = context.Turn.Input is Input.Text text
            ? new LanguageForm(Choices.TryGetValue(text.Value.Trim().TrimEnd('.', '!', '?', ' '), out var typed), typed)
            : LanguageForm.Read(context.Form);
        if (!choice.Asked)
        {
            return [context.Answer(LanguageCard.Build(new LanguageCard.View { Language = context.Person.Language }, context.Texts))];
        }

        context.Did(CardVerbs.LanguageSet, [new LanguageForm(Asked: true, context.Person.Language).Data()]);
        context = await SetAsync(context, choice.Language);
        return [context.Answer(
            context.Notice(context.Texts[choice.Language is null ? "Settings.LanguageFollows" : "Settings.LanguageSet"]))];
    }

    /// <summary>The turn of the person who reads that language from now on; null follows the client.</summary>
    public static async ValueTask<TurnContext> SetAsync(TurnContext context, string? language)
    {
        var person = context.Person with { Language = language };
        await context.Store.People.SaveAsync(person);
        context = context.With(person);
        if (!context.IsLeader)
        {
            return context;
        }

        context = context.With(context.Leader with { Locale = person.ReadsIn });
        await context.Store.Leaders.SaveAsync(context.Leader);
        return context;
    }

    /// <summary>
    /// "language German", "Sprache Deutsch", "Deutsch bitte", "en español por favor": the command, or words of asking, with a language's name, in whichever languages they are, and what it chooses.
    /// </summary>
    private static Dictionary<string, string?> Typed()
    {
        var typed = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in Localizer.Languages.Append(FollowingClient))
        {
            foreach (var name in CommandWords.Of("Languages." + language))
            {
                foreach (var sentence in Sentences(name, isLanguage: language != FollowingClient))
                {
                    typed[sentence] = language == FollowingClient ? null : language;
                }
            }
        }

        return typed;
    }

    private static IEnumerable<string> Sentences(string name, bool isLanguage)
    {
        foreach (var word in CommandWords.Of(Command.Language))
        {
            yield return word + " " + name;
        }

        if (!isLanguage)
        {
            yield break;
        }

        foreach (var said in CommandWords.Of("Speak").Select(lead => lead + " " + name).Prepend(name))
        {
            yield return said;
            foreach (var please in CommandWords.Of("Please"))
            {
                yield return said + " " + please;
                yield return said + ", " + please;
                yield return please + " " + said;
            }
        }
    }
}
