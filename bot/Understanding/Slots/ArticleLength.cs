using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads lengths without a number: "half an hour", "a quarter of an hour", "an hour and a half", "a good hour".</summary>
internal static class ArticleLength
{
    public static Length? At(Message message, int i) => AfterAdjective(message, i) ?? Plain(message, i, isHead: i == 0);

    /// <summary>"Lovely hour with Contoso", at the head of a sentence: the word before the hour only praises it.</summary>
    private static Length? AfterAdjective(Message message, int i)
    {
        var isHead = i == 0 || (message.IsSign(i - 1) && message[i - 1].Sign is '.' or '\n' or '!');
        return isHead && message.IsWord(i) && message[i].Mark == Mark.None && IsAdjective(message, i)
            && Plain(message, i + 1, isHead: true) is { } length && message.Is(length.To, LexiconTag.With)
                ? length with { From = i }
                : null;
    }

    private static bool IsAdjective(Message message, int i)
    {
        foreach (var hit in message.HitsAt(i))
        {
            if (hit.Tag is not (LexiconTag.Filler or LexiconTag.Cue or LexiconTag.Greeting))
            {
                return false;
            }
        }

        return true;
    }

    private static Length? Plain(Message message, int i, bool isHead)
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
        var isBare = at == i && length.Minutes == unit.Value;
        var isPraised = isBare && isHead && IsWithPraise(message, length.To);
        if (isPraised)
        {
            return length with { To = length.To + 1 };
        }

        var saysNothing = (isBare && !(isHead && message.Is(length.To, LexiconTag.With))) || unit.Value == 1;
        var isAnyDay = unit.Value == Length.Day && at - i < 2 && !IsWeekly(message, at + unit.Length);
        return saysNothing || isAnyDay ? null : length;
    }

    /// <summary>"Heure agréable avec Contoso", where adjectives follow.</summary>
    private static bool IsWithPraise(Message message, int to) =>
        message.Language.Has(LanguageTrait.HourFirst) && message.IsWord(to) && message.Longest(to) == 0
        && message.Is(to + 1, LexiconTag.With);

    /// <summary>"a day a week": only so is a bare day a length.</summary>
    private static bool IsWeekly(Message message, int i) =>
        (message.Is(i, LexiconTag.Article) || message.Is(i, WordClass.Per)) && message.Is(i + 1, LexiconTag.Period);
}
