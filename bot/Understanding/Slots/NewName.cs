using System.Text;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A customer that is not on the list, named as the person wrote it, with capitals.</summary>
internal static class NewName
{
    private const int Ending = 2;

    public static NamedCustomer Of(Message message, int from, int to)
    {
        var said = message.Said(from, to);
        said = message[to - 1].Possessive ? said[..^Ending] : said;
        return new NamedCustomer(from, to, HasCapital(said) ? said : WithCapitals(message, from, to, said), IsNew: true, []);
    }

    private static bool HasCapital(string name) => name.Any(char.IsUpper);

    private static string WithCapitals(Message message, int from, int to, string said)
    {
        var name = new StringBuilder(said);
        for (var i = from; i < to; i++)
        {
            var at = message[i].Start - message[from].Start;
            if (message.IsWord(i) && at < name.Length && (i == from || !message.Is(i, WordClass.NameLink)))
            {
                name[at] = char.ToUpperInvariant(name[at]);
            }
        }

        return name.ToString();
    }
}
