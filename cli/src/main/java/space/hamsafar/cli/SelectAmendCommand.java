package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select amend}: changes the rules in the open. */
@Command(
        name = "amend",
        description = "Takes over rules that were changed after the campaign began.",
        footer = "  hamsafar select amend programme --reason 'two more assessors' --as n.akhtar:secretary")
final class SelectAmendCommand extends SelectAct {

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "for all to read")
    private String reason;

    @Override
    Operation operation() {
        return new DeskOperation.AmendRules(reason);
    }
}
