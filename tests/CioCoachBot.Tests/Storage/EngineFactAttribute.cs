using Xunit.Abstractions;
using Xunit.Sdk;

namespace CioCoachBot.Tests.Storage;

/// <summary>
/// A fact of a suite, which runs on every engine. On a laptop without PostgreSQL it is skipped there; with CI=true it runs and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("CioCoachBot.Tests.Storage.EngineFactDiscoverer", "CioCoachBot.Tests")]
public sealed class EngineFactAttribute : FactAttribute;

/// <summary>As <see cref="EngineFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("CioCoachBot.Tests.Storage.EngineTheoryDiscoverer", "CioCoachBot.Tests")]
public sealed class EngineTheoryAttribute : TheoryAttribute;

/// <summary>Finds the facts of a suite, once for each engine.</summary>
public sealed class EngineFactDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        new EngineTestCase(DiagnosticMessageSink, testMethod);
}

/// <summary>Finds the theories of a suite, once for each engine and row.</summary>
public sealed class EngineTheoryDiscoverer(IMessageSink diagnostics) : TheoryDiscoverer(diagnostics)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object[] dataRow) =>
        [new EngineTestCase(DiagnosticMessageSink, testMethod, dataRow)];
}

/// <summary>A fact on one engine.</summary>
public sealed class EngineTestCase : XunitTestCase
{
    [Obsolete("For the runner, which makes it again in its own process.")]
    public EngineTestCase()
    {
    }

    public EngineTestCase(IMessageSink diagnostics, ITestMethod method, object[]? row = null)
        : base(diagnostics, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, method, row)
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.Name.Contains(".PostgreSql.", StringComparison.Ordinal) ? Prerequisites.WhyNot(Prerequisite.PostgreSql) : null;
}
