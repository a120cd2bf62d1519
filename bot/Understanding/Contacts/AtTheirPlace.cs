using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>
/// Whether the customer is where the contact was: "two days at Contoso", "am Freitag bei Woodgrove"; but "talked to their CCO at Proseware"
/// says only whose CCO.
/// </summary>
internal static class AtTheirPlace
{
    public static bool Is(Message message, NamedCustomer? customer)
    {
        if (customer is null || message[customer.To - 1].Possessive || !message.Is(customer.From - 1, LexiconTag.AtPlace))
        {
            return false;
        }

        var before = customer.From - 2;
        if (before < 0 || message.IsSign(before))
        {
            return true;
        }

        return message[before].Mark switch
        {
            Mark.Minutes or Mark.Day or Mark.Time => true,
            Mark.Partner => !message.Is(before - 1, LexiconTag.Theirs),
            Mark.Approach => message.Is(before, LexiconTag.Meets)
                || (message.Find(before - 1, LexiconTag.Meets, out var meets) && meets.Length == 2),
            Mark.None => message.Is(before, LexiconTag.Being),
            _ => false,
        };
    }
}
