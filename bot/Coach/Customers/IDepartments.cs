namespace CioCoachBot.Coach.Customers;

/// <summary>Tells the enterprise's own departments from customers, in whichever of the known languages they are named.</summary>
public interface IDepartments
{
    /// <summary>
    /// True when the name says a department, or colleagues, and nothing else: "HR" and "our finance team", but not "HR Solutions GmbH".
    /// </summary>
    bool IsOne(string name);
}
