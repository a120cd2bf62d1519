using CioCoachBot.Coach.FollowUps.Topics;

namespace CioCoachBot.Coach.Customers;

/// <summary>Tells the enterprise's own departments from customers: "HR", "our finance team", "die Personalabteilung", "le service informatique".</summary>
/// <remarks>A name is internal only when every word of it is: "HR Solutions GmbH" and "Legal &amp; General" are companies.</remarks>
internal static class InternalDepartments
{
    // Words that say whose or which, or join two departments.
    private const string Fillers =
        "our, my, the, internal, own, of, and, for, unser, unsere, unserem, unserer, unseren, mein, meine, die, der, das, den, dem, interne, interner, internes, und, "
        + "notre, nos, mon, ma, mes, le, la, les, l, d, de, du, des, et, interne, internes, nuestro, nuestra, nuestros, nuestras, mi, mis, el, los, las, del, y, interno, interna, internos, internas";

    // Words for any department; alone they are none, unless a filler such as "our" stands with them.
    private const string Bodies =
        "team, teams, department, departments, dept, division, colleagues, people, folks, guys, staff, abteilung, abteilungen, fachabteilung, kollegen, kolleginnen, mitarbeiter, "
        + "equipe, equipes, service, services, departement, direction, collegues, equipo, equipos, departamento, departamentos, direccion, companeros, area, users, user, customer, customers, "
        + "boss, chef, jefe, employees, employes, empleados, personal";

    private const string Departments =
        "hr, human resources, people operations, talent acquisition, recruiting, payroll, it, information technology, ict, finance, accounting, accounts payable, accounts receivable, controlling, "
        + "treasury, internal audit, legal, compliance, procurement, purchasing, facilities, facility management, logistics, marketing, sales, communications, corporate communications, pr, "
        + "public relations, engineering, product management, r d, research development, operations, service desk, help desk, helpdesk, support, customer support, customer success, security, infosec, "
        + "board, board of directors, management, leadership, ceo, cfo, coo, cio, cto, ciso, cmo, cco, cro, chro, works council, headquarters, "
        + "personalabteilung, personalwesen, rechtsabteilung, finanzabteilung, finanzen, buchhaltung, einkauf, vertrieb, vertriebsabteilung, marketingabteilung, edv, it abteilung, fachbereich, "
        + "geschaftsfuhrung, geschaftsleitung, vorstand, betriebsrat, revision, produktion, fertigung, entwicklung, lohnbuchhaltung, rechnungswesen, einkaufsabteilung, verwaltung, kundenservice, "
        + "rh, ressources humaines, comptabilite, informatique, dsi, financier, financiere, finances, juridique, achats, ventes, commercial, commerciale, communication, conseil d administration, "
        + "direction generale, comite d entreprise, "
        + "rrhh, recursos humanos, contabilidad, informatica, finanzas, financiero, financiera, juridico, legales, compras, ventas, comunicacion, direccion general, consejo de administracion, comite de empresa";

    private static readonly HashSet<string> FillerWords = Split(Fillers);
    private static readonly HashSet<string> BodyWords = Split(Bodies);
    private static readonly HashSet<string> DepartmentNames = Split(Departments);
    private static readonly int LongestName = DepartmentNames.Max(name => name.Count(c => c == ' ') + 1);

    /// <summary>True when the name says a department, or colleagues, and nothing else.</summary>
    public static bool Contain(string name)
    {
        var words = Words.Of(name).FindAll(word => !string.Equals(word, Words.Stop, StringComparison.Ordinal));
        var (fillers, bodies, departments) = (0, 0, 0);
        for (var place = 0; place < words.Count;)
        {
            if (LengthOfDepartment(words, place) is > 0 and var length)
            {
                departments++;
                place += length;
            }
            else if (BodyWords.Contains(words[place]))
            {
                bodies++;
                place++;
            }
            else if (FillerWords.Contains(words[place]))
            {
                fillers++;
                place++;
            }
            else
            {
                return false;
            }
        }

        return departments > 0 || (bodies > 0 && fillers > 0);
    }

    private static int LengthOfDepartment(List<string> words, int place)
    {
        for (var length = Math.Min(LongestName, words.Count - place); length > 0; length--)
        {
            if (DepartmentNames.Contains(string.Join(' ', words.Skip(place).Take(length))))
            {
                return length;
            }
        }

        return 0;
    }

    private static HashSet<string> Split(string words) => words.Split(", ").ToHashSet(StringComparer.Ordinal);
}
