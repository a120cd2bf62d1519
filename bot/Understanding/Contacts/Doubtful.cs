using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>What of a contact can be read in another way.</summary>
internal static class Doubtful
{
    public static IReadOnlyList<Doubt> In(ParsedContact contact, Happened happened)
    {
        var doubts = new List<Doubt>(0);
        Add(doubts, Doubt.Date, contact.Days.Count > 1);
        Add(doubts, Doubt.Minutes, (contact.SharedMinutes ?? contact.Minutes) > Length.Day);
        Add(doubts, Doubt.Customer, contact.Candidates.Count > 1);
        Add(doubts, Doubt.Happened, happened == Happened.Unclear);
        return doubts;
    }

    private static void Add(List<Doubt> doubts, Doubt doubt, bool isDoubtful)
    {
        if (isDoubtful)
        {
            doubts.Add(doubt);
        }
    }
}
