namespace CioCoachBot.Cards.Texts;

/// <summary>The words of what is owed to a customer who told something: the coach's, known again in whichever language they were kept.</summary>
public static class AcknowledgementTexts
{
    private const string Key = "Promises.Acknowledgement";

    private static readonly HashSet<string> All = [.. Localizer.Languages.Select(static language => Localizer.For(language)[Key])];

    /// <summary>The words in the reader's language.</summary>
    public static string Acknowledgement(this Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[Key];
    }

    /// <summary>True where a promise is in these words, and not in a leader's.</summary>
    public static bool IsAcknowledgement(string promise) => All.Contains(promise);
}
