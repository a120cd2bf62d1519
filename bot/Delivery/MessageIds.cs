using NodaTime;

namespace CioCoachBot.Delivery;

/// <summary>
/// Ids (UUID version 7) that sort in the order in which this process made them, also within one millisecond: the twelve bits behind the
/// time count.
/// </summary>
internal static class MessageIds
{
    private const int CounterValues = 1 << 12;
    private static long _last;

    public static Guid Next(Instant now)
    {
        var floor = now.ToUnixTimeMilliseconds() * CounterValues;
        long last, next;
        do
        {
            last = Interlocked.Read(ref _last);
            // A clock that stands or steps back does not disturb the order: the count runs on.
            next = Math.Max(last + 1, floor);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);

        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(next / CounterValues)).TryWriteBytes(bytes, bigEndian: true, out _);
        var counter = (int)(next % CounterValues);
        bytes[6] = (byte)(0x70 | (counter >> 8));
        bytes[7] = (byte)counter;
        return new Guid(bytes, bigEndian: true);
    }
}
