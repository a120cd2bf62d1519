namespace CioCoachBot.Storage.Sqlite;

/// <summary>Keeps a second process off the file: it would send again what the first has in hand. The system lets go when the process ends.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _file;

    /// <param name="database">The database's file; the lock lies beside it.</param>
    /// <exception cref="UnusableDatabaseException">Another process has it.</exception>
    public FileLock(string database)
    {
        try
        {
            _file = new FileStream(database + ".lock", Alone());
        }
        catch (IOException taken)
        {
            throw new UnusableDatabaseException(
                $"{database} is in use by another process, perhaps this bot already. Stop that one, or name another file in Storage__ConnectionString.", taken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static FileStreamOptions Alone()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
