using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Words that no table gives a meaning that belongs to the facts: they carry what was learned.</summary>
internal static class UnknownWords
{
    public static bool[] Of(Message message)
    {
        var unknown = new bool[message.Count];
        var known = 0;
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Kind != TokenKind.Word || message[i].Mark != Mark.None)
            {
                continue;
            }

            foreach (var hit in message.HitsAt(i))
            {
                known = IsOfFacts(hit.Tag) ? Math.Max(known, i + hit.Length) : known;
            }

            unknown[i] = i >= known;
        }

        return unknown;
    }

    private static bool IsOfFacts(LexiconTag tag) =>
        tag is LexiconTag.Filler or LexiconTag.Met or LexiconTag.Meets or LexiconTag.With or LexiconTag.Place or LexiconTag.Of
            or LexiconTag.And or LexiconTag.On or LexiconTag.Article or LexiconTag.Each or LexiconTag.Own or LexiconTag.Theirs
            or LexiconTag.Present or LexiconTag.Future or LexiconTag.At or LexiconTag.DayPart or LexiconTag.This or LexiconTag.Number
            or LexiconTag.Title or LexiconTag.Lead or LexiconTag.Unit or LexiconTag.Not or LexiconTag.Partner or LexiconTag.Ahead
            or LexiconTag.Ordinal or LexiconTag.Promise or LexiconTag.Halved or LexiconTag.Or;
}
