using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// "Ask Priya what Contoso says", "invite Tomasz to visit Fabrikam", "teach Priya about segmentation": what is wanted, and of whom. What
/// is asked at a time and nothing else is a reminder, not a question.
/// </summary>
/// <param name="Intent">What is wanted.</param>
/// <param name="From">First token of the name.</param>
/// <param name="To">After the last token of the name.</param>
/// <param name="IsEveryone">True where everybody is meant.</param>
internal sealed record LeaderRequest(Intent Intent, int From, int To, bool IsEveryone)
{
    private const int LongestName = 3;

    private static readonly (LexiconTag Tag, Intent Intent)[] Heads =
    [
        (LexiconTag.AskLeader, Intent.AskLeader),
        (LexiconTag.InviteLeader, Intent.InviteLeader),
        (LexiconTag.TeachLeader, Intent.TeachLeader),
    ];

    public static LeaderRequest? In(Message message, SlotMatches slots)
    {
        foreach (var (tag, intent) in Heads)
        {
            if (message.Find(0, tag, out var head) && Of(intent, head.Length, message, slots) is { } request
                && slots.Lengths.Count == 0 && (intent != Intent.AskLeader || request.Asks(message, slots)))
            {
                return request;
            }
        }

        return null;
    }

    /// <summary>"Ask the CCO who looks after Contoso", "invite sales to the visit": wanted of a partner, and no contact.</summary>
    public static bool IsOfPartner(Message message, SlotMatches slots)
    {
        foreach (var (tag, _) in Heads)
        {
            if (slots.Lengths.Count == 0 && message.Find(0, tag, out var head))
            {
                var at = head.Length;
                while (message.Is(at, WordClass.The) || message.Is(at, PromiseWord.The) || message.Is(at, LexiconTag.Article)
                    || message.Is(at, LexiconTag.Own) || message.Is(at, LexiconTag.On))
                {
                    at++;
                }

                return message.IsMarked(at, Mark.Partner);
            }
        }

        return false;
    }

    public static ParsedMessage Read(Intent intent, SaidValues said)
    {
        var (message, slots) = (said.Message, said.Slots);
        if (In(message, slots) is not { } request)
        {
            return new ParsedMessage { Intent = intent };
        }

        var customer = slots.Customers.FindLast(named => named.From >= request.To);
        return new ParsedMessage
        {
            Intent = intent,
            Customer = customer?.Name,
            Date = said.Day(ahead: true),
            Request = new ParsedRequest(
                request.IsEveryone ? null : message.Said(request.From, request.To),
                intent switch
                {
                    Intent.InviteLeader => SubjectOfRequest.Of(message, slots, request.To),
                    Intent.TeachLeader => SubjectOfRequest.Without(request.Words(message, customer)),
                    _ => request.Words(message, customer),
                }),
        };
    }

    private static LeaderRequest? Of(Intent intent, int from, Message message, SlotMatches slots)
    {
        if (message.Find(from, LexiconTag.Everybody, out var all))
        {
            return new LeaderRequest(intent, from, from + all.Length, IsEveryone: true);
        }

        var named = slots.Customers.Find(customer => customer.From == from);
        if (named is { IsNew: false } || (named is null && !IsName(message, from)))
        {
            return null;
        }

        var to = from + 1;
        while (to - from < LongestName && IsMore(message, to))
        {
            to++;
        }

        return new LeaderRequest(intent, from, to, IsEveryone: false);
    }

    /// <summary>A word that no table explains; one that is a word as well ("Will") with a capital, where nouns have none.</summary>
    private static bool IsName(Message message, int i) =>
        message.IsWord(i) && message[i].Mark == Mark.None && message[i].WordLength > 1
        && (message.Longest(i) == 0 || IsWordAsName(message, i))
        && !message.Is(i, WordClass.Me) && !message.Is(i, WordClass.Answer) && !message.Is(i, WordClass.The)
        && !message.Is(i, WordClass.TellsWhom) && !message.Is(i, WordClass.Whose);

    private static bool IsWordAsName(Message message, int i) =>
        message[i] is { Capital: true, AllCaps: false } && !message.Language.Has(LanguageTrait.CapitalNouns)
        && !message.Is(i, LexiconTag.Partner) && !message.Is(i, LexiconTag.AccountTeam) && !message.Is(i, LexiconTag.Weekday)
        && !message.Is(i, LexiconTag.Month) && !message.Is(i, LexiconTag.Day) && !message.Is(i, LexiconTag.Own);

    private static bool IsMore(Message message, int i) =>
        message.IsWord(i) && message[i] is { Capital: true, Mark: Mark.None or Mark.Customer } && message.Longest(i) == 0
        && !message.IsMarked(i - 1, Mark.Day);

    /// <summary>True where something follows that can be answered: a customer, a question, what no time explains.</summary>
    private bool Asks(Message message, SlotMatches slots)
    {
        if (slots.Customers.Exists(customer => customer.From >= To))
        {
            return true;
        }

        var isTimed = slots.Days.Count > 0 || slots.Times.Count > 0;
        for (var i = To; i < message.Count; i++)
        {
            if (message.Is(i, LexiconTag.Question)
                || (!isTimed && message.IsWord(i) && message[i].Mark == Mark.None && message.Longest(i) == 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What follows the name, or where everybody is asked, what follows "who meets Contoso".</summary>
    private string Words(Message message, NamedCustomer? customer)
    {
        var from = IsEveryone && customer is not null ? customer.To : To;
        while (message.IsSign(from) || (IsEveryone && (message.Is(from, LexiconTag.Met) || message.Is(from, LexiconTag.Meets))))
        {
            from++;
        }

        var words = message.Said(from, message.Count);
        return words.Length == 0 && from > To ? message.Said(To, message.Count) : words;
    }
}
