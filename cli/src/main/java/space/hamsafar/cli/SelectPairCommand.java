package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select pair}: judges a pair of applications. */
@Command(
        name = "pair",
        description =
                "Says whether two applications that the screening paired are of one person; then the earlier one does not count.",
        footer = "  hamsafar select pair programme A-000001 A-000002 --same --as n.akhtar:secretary")
final class SelectPairCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "FIRST", description = "an application")
    private String first;

    @Parameters(index = "2", paramLabel = "SECOND", description = "another one")
    private String second;

    @Option(names = "--same", negatable = true, required = true, description = "one person, or with --no-same two")
    private boolean same;

    @Override
    Operation operation() {
        return new DeskOperation.JudgePair(first, second, same);
    }
}
