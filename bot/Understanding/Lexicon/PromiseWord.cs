namespace CioCoachBot.Understanding.Lexicon;

/// <summary>Small sets of single words around a verb of promising that tell whose the promise is; see <see cref="WordClass"/>.</summary>
[Flags]
internal enum PromiseWord
{
    None = 0,

    /// <summary>They, he: somebody else promises.</summary>
    Third = 1 << 0,

    /// <summary>Have, also: between the subject and its verb.</summary>
    Auxiliary = 1 << 1,

    /// <summary>Had, was: a promise of the past, or one that was made to us.</summary>
    Had = 1 << 2,

    /// <summary>Nothing, not: none was made.</summary>
    Nothing = 1 << 3,

    /// <summary>Never: behind a promise that was not kept.</summary>
    Never = 1 << 4,

    /// <summary>Call, clear up: a verb that is itself what was promised, unlike "send".</summary>
    Verb = 1 << 5,

    /// <summary>Ago: it was promised in the past.</summary>
    Past = 1 << 6,

    /// <summary>Them, to them: between the speaker and the verb.</summary>
    Whom = 1 << 7,

    /// <summary>The: begins the subject of somebody else's promise.</summary>
    The = 1 << 8,

    /// <summary>Us, me: behind a promise that was made to us.</summary>
    ToUs = 1 << 9,
}
