package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select withdraw}: withdraws an application. */
@Command(
        name = "withdraw",
        description = "Withdraws an application: an applicant their own, or the data officer by their order.",
        footer = "  hamsafar select withdraw programme A-000001 --as A-000001:applicant")
final class SelectWithdrawCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "APPLICANT", description = "the application")
    private String applicant;

    @Override
    Operation operation() {
        return new DeskOperation.Withdraw(applicant);
    }
}
