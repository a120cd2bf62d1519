using CioCoachBot.Understanding.Lexicon;
using NodaTime;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A time of day that was said.</summary>
/// <param name="To">After the last token.</param>
/// <param name="Minute">Minute of the day, as said.</param>
/// <param name="IsExplicit">True with a colon, am, pm or o'clock.</param>
/// <param name="IsHalfKnown">True where am or pm was said, or the hour leaves no doubt.</param>
internal readonly record struct Clock(int To, int Minute, bool IsExplicit, bool IsHalfKnown)
{
    /// <summary>The time; an hour from 1 to 7 without am or pm is the afternoon's, as people at work mean it.</summary>
    public LocalTime Time
    {
        get
        {
            var minute = !IsHalfKnown && Minute is >= 60 and < 480 ? Minute + 720 : Minute;
            return new LocalTime(minute / 60 % 24, minute % 60);
        }
    }
}

/// <summary>Reads times of day: "9:30", "3pm", "14 Uhr", "9h30", "noon".</summary>
internal static class Clocks
{
    /// <summary>The time that begins at the token, or null.</summary>
    public static Clock? At(Message message, int i)
    {
        if (message.Find(i, LexiconTag.Noon, out var noon))
        {
            return new Clock(i + noon.Length, noon.Value, IsExplicit: true, IsHalfKnown: true);
        }

        int hour;
        var to = i + 1;
        if (message.IsNumber(i))
        {
            if (message[i].Digits is 3 or 4 && message.Find(to, LexiconTag.Clock, out _))
            {
                hour = message[i].Number / 100;
            }
            else
            {
                hour = message[i].Number;
            }
        }
        else if (message.Find(i, LexiconTag.Number, out var word) && word.Value is >= 1 and <= 12)
        {
            hour = word.Value;
            to = i + word.Length;
        }
        else
        {
            return null;
        }

        var minute = message.IsNumber(i) && message[i].Digits is 3 or 4 ? message[i].Number % 100 : 0;
        var isExplicit = false;
        if (message.IsNumber(i) && message[i].Digits <= 2)
        {
            if ((message.IsSign(to, ':') || message.IsSign(to, '.')) && message.IsGlued(to) && message.IsNumber(to + 1) && message.IsGlued(to + 1) && message[to + 1].Digits == 2)
            {
                isExplicit = message.IsSign(to, ':') || message[to + 1].Number % 5 == 0;
                minute = message[to + 1].Number;
                to += 2;
            }
            else if (message.IsGlued(to) && to < message.Count && message[to].WordLength == 1 && message.Word(to)[0] == 'h')
            {
                isExplicit = true;
                to++;
                if (message.IsNumber(to) && message.IsGlued(to))
                {
                    minute = message[to].Number;
                    to++;
                }
            }
        }

        var half = false;
        if (message.Find(to, LexiconTag.Clock, out var clock))
        {
            isExplicit = true;
            to += clock.Length;
            if (clock.Value is 0 or 12)
            {
                half = true;
                if (hour > 12)
                {
                    return null;
                }

                hour = (hour % 12) + clock.Value;
            }
            else if (message.IsNumber(to) && message[to].Digits == 2 && message[to].Number < 60 && message.Language.Tag == "de")
            {
                minute = message[to].Number;
                to++;
            }
        }

        return hour > 24 || minute > 59 ? null : new Clock(to, (hour % 24 * 60) + minute, isExplicit, half || hour > 12 || hour == 0);
    }

    /// <summary>Minutes from the first to the second, over noon or midnight where that is what was meant.</summary>
    public static int Between(Clock first, Clock second)
    {
        var start = first.Minute;
        var end = second.Minute;
        if (second.IsHalfKnown && !first.IsHalfKnown && start < 720 && end >= 720 && start + 720 < end)
        {
            // "2 to 3pm"
            start += 720;
        }

        var minutes = end - start;
        if (minutes <= 0)
        {
            minutes += !second.IsHalfKnown && start <= 780 && minutes + 720 > 0 ? 720 : 1440;
        }

        return minutes;
    }
}
