package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select amend}: changes the rules in the open. */
@Command(
        name = "amend",
        description = "Takes over rules that were changed after the campaign began.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select amend programme --reason 'two more assessors' --as n.akhtar:secretary")
final class SelectAmendCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "for all to read")
    private String reason;

    @Override
    public Integer call() {
        return options.perform(new DeskOperation.AmendRules(reason));
    }
}
