package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select pair}: judges a pair of applications. */
@Command(
        name = "pair",
        description =
                "Says whether two applications that the screening paired are of one person; then the earlier one does not count.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select pair programme A-000001 A-000002 --same --as n.akhtar:secretary")
final class SelectPairCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Parameters(index = "1", paramLabel = "FIRST", description = "an application")
    private String first;

    @Parameters(index = "2", paramLabel = "SECOND", description = "another one")
    private String second;

    @Option(names = "--same", negatable = true, required = true, description = "one person, or with --no-same two")
    private boolean same;

    @Override
    public Integer call() {
        return options.perform(new DeskOperation.JudgePair(first, second, same));
    }
}
