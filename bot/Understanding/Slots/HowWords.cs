using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads words that tell how a contact was and where.</summary>
internal static class HowWords
{
    public static Sighting<Approach>? Approach(Message message, int i) =>
        message.Find(i, LexiconTag.Approach, out var approach) && approach.Length >= message.Longest(i) - 1
        && !(message.IsNumber(i - 1) && message.IsSign(i - 2, '/'))
            ? new Sighting<Approach>(i, i + approach.Length, (Approach)approach.Value)
            : null;

    public static Sighting<Mode>? Mode(Message message, int i) =>
        message.Find(i, LexiconTag.Mode, out var mode) && mode.Length >= message.LongestPlain(i)
        && !(mode.Length == 1 && IsPeople(message, i)) && !IsDenied(message, i)
            ? new Sighting<Mode>(i, i + mode.Length, (Mode)mode.Value)
            : null;

    /// <summary>A picture that tells where: a telephone, a cup.</summary>
    public static Sighting<Mode>? ModeOfPicture(Message message, int i)
    {
        if (!message.IsSign(i))
        {
            return null;
        }

        Mode? mode = message.Text.AsSpan(message[i].Start, message[i].End - message[i].Start) switch
        {
            "☎" or "📞" or "📱" => Coach.Interactions.Mode.Phone,
            "☕" or "🍽" or "🍴" or "🍻" or "🍺" or "🍷" => Coach.Interactions.Mode.InPerson,
            "🎥" or "📹" or "💻" => Coach.Interactions.Mode.Video,
            "✉" or "📧" => Coach.Interactions.Mode.Digital,
            _ => null,
        };
        return mode is { } known ? new Sighting<Mode>(i, i + 1, known) : null;
    }

    /// <summary>"not a phone call this time".</summary>
    private static bool IsDenied(Message message, int i) =>
        message.Is(i - 1, WordClass.Denies) || (message.Is(i - 1, LexiconTag.Article) && message.Is(i - 2, WordClass.Denies));

    /// <summary>A mode inside the words of an approach: "status call".</summary>
    public static Sighting<Mode>? ModeWithin(Message message, int i, int to)
    {
        for (var inner = i + 1; inner < to && !message.Is(i, LexiconTag.Mode); inner++)
        {
            if (message.Find(inner, LexiconTag.Mode, out var within))
            {
                return new Sighting<Mode>(inner, to, (Mode)within.Value);
            }
        }

        return null;
    }

    /// <summary>"their teams", "the IT teams" are people, not the app.</summary>
    private static bool IsPeople(Message message, int i)
    {
        var isApp = message[i].Capital && !message[i].AllCaps;
        if (i == 0 || isApp || !message.Is(i, WordClass.AppOrPeople))
        {
            return false;
        }

        return message.Is(i - 1, LexiconTag.Theirs) || message.Is(i - 1, LexiconTag.Own) || message.Is(i - 1, WordClass.BeforePeople)
            || (message.IsWord(i - 1) && message[i - 1].Mark == Mark.None && message.Longest(i - 1) == 0);
    }
}
