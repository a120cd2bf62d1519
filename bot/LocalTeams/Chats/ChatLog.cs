using System.Text.Json;

namespace CioCoachBot.LocalTeams.Chats;

/// <summary>
/// Everything that happened, one JSON line each, appended and handed to the operating system before anybody is answered:
/// a process killed at any point loses nothing that it acknowledged. A last line cut short was never acknowledged and is dropped.
/// </summary>
internal sealed class ChatLog : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _file;

    public ChatLog(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1);
        History = Load(_file);
    }

    /// <summary>What had happened when the log was opened.</summary>
    public IReadOnlyList<ChatEvent> History { get; }

    public void Append(ChatEvent happened)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(happened, ChatJson.Default.ChatEvent);
        byte[] line = [.. json, (byte)'\n'];
        lock (_gate)
        {
            _file.Write(line);
            _file.Flush();
        }
    }

    public void Dispose() => _file.Dispose();

    private static List<ChatEvent> Load(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var events = new List<ChatEvent>();
        var start = 0;
        for (int end; (end = Array.IndexOf(bytes, (byte)'\n', start)) >= 0; start = end + 1)
        {
            events.Add(JsonSerializer.Deserialize(bytes.AsSpan(start, end - start), ChatJson.Default.ChatEvent)!);
        }

        file.SetLength(start);
        file.Position = start;
        return events;
    }
}
