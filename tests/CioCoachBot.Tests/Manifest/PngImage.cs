using System.Buffers.Binary;
using System.IO.Compression;

namespace CioCoachBot.Tests.Manifest;

/// <summary>
/// Reads 8-bit RGB and RGBA images without interlacing: enough to check an icon's pixels. Format: PNG specification, third edition.
/// </summary>
internal sealed class PngImage
{
    private readonly byte[] _samples;

    private PngImage(int width, int height, int channels, byte[] samples) => (Width, Height, Channels, _samples) = (width, height, channels, samples);

    public int Width { get; }

    public int Height { get; }

    /// <summary>3 without an alpha channel, 4 with one.</summary>
    public int Channels { get; }

    public (byte Red, byte Green, byte Blue, byte Alpha) this[int x, int y]
    {
        get
        {
            var at = ((y * Width) + x) * Channels;
            return (_samples[at], _samples[at + 1], _samples[at + 2], Channels == 4 ? _samples[at + 3] : (byte)255);
        }
    }

    public IEnumerable<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels =>
        from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) select this[x, y];

    public static PngImage Read(byte[] file)
    {
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], file[..8]);
        int width = 0, height = 0, channels = 0;
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var data = file.AsSpan(at + 8, length);
            switch (System.Text.Encoding.ASCII.GetString(file, at + 4, 4))
            {
                case "IHDR":
                    width = BinaryPrimitives.ReadInt32BigEndian(data);
                    height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
                    Assert.Equal(8, data[8]);
                    channels = data[9] switch { 2 => 3, 6 => 4, var type => throw new NotSupportedException($"Colour type {type}.") };
                    Assert.Equal(0, data[12]);
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += 12 + length;
        }

        packed.Position = 0;
        return new PngImage(width, height, channels, Unfilter(new ZLibStream(packed, CompressionMode.Decompress), width * channels, height, channels));
    }

    private static byte[] Unfilter(ZLibStream rows, int stride, int height, int channels)
    {
        var samples = new byte[stride * height];
        var row = new byte[stride + 1];
        for (var y = 0; y < height; y++)
        {
            rows.ReadExactly(row);
            for (var x = 0; x < stride; x++)
            {
                int left = x >= channels ? samples[(y * stride) + x - channels] : 0;
                int up = y > 0 ? samples[((y - 1) * stride) + x] : 0;
                int corner = x >= channels && y > 0 ? samples[((y - 1) * stride) + x - channels] : 0;
                var predicted = row[0] switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) };
                samples[(y * stride) + x] = (byte)(row[x + 1] + predicted);
            }
        }

        return samples;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
