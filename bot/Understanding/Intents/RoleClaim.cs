using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Intents;

/// <summary>"I am the CMO", "hi, I am the head of sales here": the speaker, and then one of our partners' roles.</summary>
internal static class RoleClaim
{
    private const int MostWords = 10;

    /// <summary>The value of words that say so only where they are the whole message.</summary>
    private const int Alone = 1;

    /// <summary>A word so short may be another one, unless it stands in capitals.</summary>
    private const int ShortestSure = 2;

    public static bool Is(Survey survey) =>
        survey.Words <= MostWords && !survey.AnyCustomer && !survey.AnyMinutes && !survey.IsQuestion && Of(survey.Message) is not null;

    /// <summary>"I lead IT", "hallo, ich bin der CIO": the speaker, and nothing of a contact.</summary>
    public static bool LeadsIt(Survey survey)
    {
        if (survey.Words > MostWords || survey.AnyCustomer || survey.AnyMinutes || survey.IsQuestion)
        {
            return false;
        }

        for (var i = 0; i < survey.Message.Count; i++)
        {
            if (survey.Message.Find(i, LexiconTag.LeadsIt, out var leads)
                && (leads.Value != Alone || IsAll(survey.Message, i, leads.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"IT", "the IT department": an answer and nothing beside it; "it" may be anything.</summary>
    private static bool IsAll(Message message, int from, int length)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if ((i < from || i >= from + length) && !message.IsSign(i) && !message.Is(i, LexiconTag.Article)
                && !message.Is(i, PromiseWord.The) && !message.Is(i, LexiconTag.Greeting))
            {
                return false;
            }
        }

        return message[from + length - 1].AllCaps || message[from + length - 1].WordLength > ShortestSure;
    }

    /// <summary>The role that is claimed, or null.</summary>
    public static PartnerRole? Of(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Find(i, LexiconTag.Introduces, out var speaker) && RoleAt(message, i + speaker.Length) is { } role)
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>A role, and not somebody's of that role: "the CMO's assistant".</summary>
    private static PartnerRole? RoleAt(Message message, int at)
    {
        while (message.Is(at, LexiconTag.Article) || message.Is(at, WordClass.The) || message.Is(at, LexiconTag.Own))
        {
            at++;
        }

        return message.Find(at, LexiconTag.Partner, out var role) && !message[at + role.Length - 1].Possessive
            ? (PartnerRole)role.Value
            : null;
    }
}
