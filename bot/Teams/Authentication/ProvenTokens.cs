using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace CioCoachBot.Teams.Authentication;

/// <summary>
/// The tokens that were proven, by their SHA-256, so that a signature is checked once per token and not once per turn. The tokens
/// themselves are not kept.
/// Bounded: when full, what has run out goes first, then everything, which costs one signature check per live token.
/// </summary>
internal sealed class ProvenTokens(int capacity = 2048)
{
    private readonly ConcurrentDictionary<Hash, ProvenToken> _tokens = new();

    /// <summary>How many are held.</summary>
    public int Count => _tokens.Count;

    /// <summary>The hash of a token.</summary>
    public static Hash HashOf(string token)
    {
        // A token is ASCII of about 1 KB; a longer one is hashed from the heap.
        var length = Encoding.UTF8.GetMaxByteCount(token.Length);
        Span<byte> utf8 = length <= 8192 ? stackalloc byte[length] : new byte[length];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8[..Encoding.UTF8.GetBytes(token, utf8)], hash);
        return MemoryMarshal.Read<Hash>(hash);
    }

    /// <summary>The proven token with this hash that holds now and under these keys, or null.</summary>
    public ProvenToken? Find(Hash hash, Instant now, SigningKeySet keys) =>
        _tokens.TryGetValue(hash, out var token) && token.HoldsAt(now, keys) ? token : null;

    /// <summary>Remembers a proven token.</summary>
    public void Add(Hash hash, ProvenToken token, Instant now)
    {
        if (_tokens.Count >= capacity)
        {
            foreach (var (other, held) in _tokens)
            {
                if (!held.HoldsAt(now, token.Keys))
                {
                    _tokens.TryRemove(other, out _);
                }
            }

            if (_tokens.Count >= capacity)
            {
                _tokens.Clear();
            }
        }

        _tokens[hash] = token;
    }

    /// <summary>256 bits, compared by value.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly record struct Hash(ulong A, ulong B, ulong C, ulong D);
}
