using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Where clauses end: at stops, brackets, quotes and line ends; a dot or a dash only where it parts words.</summary>
internal static class ClauseEnd
{
    public static bool IsAt(TokenText text, int i)
    {
        if (!text.IsSign(i) || text[i].Mark != Mark.None)
        {
            return false;
        }

        return text[i].Sign switch
        {
            ',' or ';' or ':' or '!' or '?' or '…' or '\n' or '|' or '–' or '—' => true,
            '(' or ')' or '"' or '“' or '”' or '„' or '«' or '»' => true,
            '.' => !text.Has(i + 1) || text[i + 1].SpaceBefore || text.IsSign(i + 1),
            '-' => text[i].SpaceBefore || (text.Has(i + 1) && text[i + 1].SpaceBefore),
            _ => false,
        };
    }
}
