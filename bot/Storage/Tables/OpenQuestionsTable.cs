using CioCoachBot.Coach;
using CioCoachBot.Coach.Questions;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Tables;

/// <summary>What the people of one tenant were asked last.</summary>
internal sealed class OpenQuestionsTable(ISql sql, string tenant) : IOpenQuestions
{
    private const string Find = "select person_id, asked, asked_at from open_questions where tenant_id = $1 and person_id = $2";

    private const string Save = """
        insert into open_questions (tenant_id, person_id, asked, asked_at) values ($1, $2, $3, $4)
        on conflict (tenant_id, person_id) do update set asked = excluded.asked, asked_at = excluded.asked_at
        """;

    private const string Close = "delete from open_questions where tenant_id = $1 and person_id = $2";

    /// <inheritdoc/>
    public ValueTask<OpenQuestion?> FindAsync(PersonId person) => sql.FirstAsync(
        Find, static row => new OpenQuestion(new(row.Text(0)), row.Text(1), row.When(2)), tenant, person.Value);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(OpenQuestion question) =>
        await sql.ExecuteAsync(Save, tenant, question.Person.Value, question.Asked, Value.Of(question.AskedAt));

    /// <inheritdoc/>
    public async ValueTask CloseAsync(PersonId person) => await sql.ExecuteAsync(Close, tenant, person.Value);
}
