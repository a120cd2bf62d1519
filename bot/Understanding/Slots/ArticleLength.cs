using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads lengths without a number: "half an hour", "a quarter of an hour", "an hour and a half", "a good hour".</summary>
internal static class ArticleLength
{
    public static Length? At(Message message, int i)
    {
        var at = message.Find(i, LexiconTag.Article, out var article) ? i + article.Length : i;
        var isHalf = message.Find(at, LexiconTag.Half, out var part);
        if (isHalf || message.Find(at, LexiconTag.Quarter, out part))
        {
            var next = LengthWords.Unit(message, at + part.Length);
            return message.Find(next, LexiconTag.Unit, out var whole) && whole.Value >= Length.Hour
                ? new Length(i, next + whole.Length, whole.Value / (isHalf ? 2 : 4))
                : null;
        }

        while (at > i && message.Is(at, WordClass.RoundsUnit))
        {
            at++;
        }

        if (!message.Find(at, LexiconTag.Unit, out var unit))
        {
            return null;
        }

        // "hour" alone says nothing, unless a half comes after it; "a minute" is a manner of speaking.
        var length = LengthWords.WithRest(message, i, at + unit.Length, unit.Value, unit.Value);
        var saysNothing = (at == i && length.Minutes == unit.Value && !IsHead(message, i, length.To)) || unit.Value == 1;
        var isAnyDay = unit.Value == Length.Day && at - i < 2 && !IsWeekly(message, at + unit.Length);
        return saysNothing || isAnyDay ? null : length;
    }

    /// <summary>"Hour with Contoso", at the head of the message.</summary>
    private static bool IsHead(Message message, int i, int to) => i == 0 && message.Is(to, LexiconTag.With);

    /// <summary>"a day a week": only so is a bare day a length.</summary>
    private static bool IsWeekly(Message message, int i) =>
        (message.Is(i, LexiconTag.Article) || message.Is(i, WordClass.Per)) && message.Is(i + 1, LexiconTag.Period);
}
