using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>
/// "Two days at Contoso", "war bei Contoso": where the speaker was at a customer's, it was in person, unless another word says how. In
/// "spoke to Anna at Contoso" it is only where she works.
/// </summary>
internal static class AtPlace
{
    public static bool Is(Message message, NamedCustomer? customer)
    {
        if (customer is null || !message.Is(customer.From - 1, LexiconTag.Location))
        {
            return false;
        }

        var before = customer.From - 2;
        if (before < 0 || message.IsSign(before) || message[before].Mark is Mark.Minutes or Mark.Day or Mark.Time)
        {
            return true;
        }

        for (var i = before; i >= 0 && !message.IsSign(i) && message[i].Mark is not (Mark.Approach or Mark.Mode); i--)
        {
            if (message.Is(i, LexiconTag.Being))
            {
                return true;
            }
        }

        return false;
    }
}
