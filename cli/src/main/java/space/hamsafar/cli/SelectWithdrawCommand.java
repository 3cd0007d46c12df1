package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select withdraw}: withdraws an application. */
@Command(
        name = "withdraw",
        description = "Withdraws an application: an applicant their own, or the data officer by their order.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select withdraw programme A-000001 --as A-000001:applicant")
final class SelectWithdrawCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Parameters(index = "1", paramLabel = "APPLICANT", description = "the application")
    private String applicant;

    @Override
    public Integer call() {
        return options.perform(new DeskOperation.Withdraw(applicant));
    }
}
