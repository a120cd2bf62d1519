using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads partners and the account's team, whether they were there or not.</summary>
internal static class PartnerWords
{
    public static Sighting<PartnerRole>? Partner(Message message, int i) =>
        message.Find(i, LexiconTag.Partner, out var partner) && IsPerson(message, i, i + partner.Length)
            ? new Sighting<PartnerRole>(i, i + partner.Length, (PartnerRole)partner.Value)
            : null;

    /// <summary>After the account's team that is named at the token, or null.</summary>
    public static int? AccountTeam(Message message, int i) =>
        message.Find(i, LexiconTag.AccountTeam, out var team) && !message.Is(i - 1, LexiconTag.Theirs) ? i + team.Length : null;

    /// <summary>A word of a role before "call" or "strategy" is an adjective.</summary>
    private static bool IsPerson(Message message, int i, int to) =>
        message[i].AllCaps || !(message.Is(to, LexiconTag.Approach) || message.Is(to, LexiconTag.Mode))
        || message.Is(i - 1, LexiconTag.With) || message.Is(i - 1, LexiconTag.Own);
}
