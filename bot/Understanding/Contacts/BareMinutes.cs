using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>
/// Reads minutes without their unit: "contoso 45", "contoso for 45". Only fives up to a working day, and nothing behind that they
/// could count.
/// </summary>
internal static class BareMinutes
{
    private const int Least = 5;

    public static int? Of(Message message, Segments segments, NamedCustomer customer, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (segments.IsFact(i) && IsPlace(message, customer, i) && EndsHere(message, i + 1, to) && At(message, i) is { } minutes)
            {
                return minutes;
            }
        }

        return null;
    }

    /// <summary>The number at the token, where it can be minutes.</summary>
    public static int? At(Message message, int i) =>
        message.IsNumber(i) && message[i].Mark == Mark.None && message[i].Number is >= Least and <= Length.Day
        && message[i].Number % Least == 0
            ? message[i].Number
            : null;

    private static bool IsPlace(Message message, NamedCustomer customer, int i) =>
        i == customer.To || (i == customer.To + 1 && message.IsSign(i - 1, ',')) || message.Is(i - 1, WordClass.For)
        || (message.IsSign(i - 1, ':') && message.Is(i - 2, LexiconTag.Unit));

    private static bool EndsHere(Message message, int next, int to)
    {
        if (message.IsSign(next))
        {
            return message[next].Sign is not ('%' or '/') && (message[next].Sign != '.' || next + 1 >= to);
        }

        return next >= to || message[next].Mark != Mark.None || message.Is(next, LexiconTag.And) || message.Is(next, LexiconTag.Place);
    }
}
