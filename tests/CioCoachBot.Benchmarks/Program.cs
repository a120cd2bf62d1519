if (args is ["understand", ..])
{
    return CioCoachBot.Benchmarks.UnderstandBenchmark.Run(args[1..]);
}

System.Console.WriteLine("benchmarks");
return 0;
