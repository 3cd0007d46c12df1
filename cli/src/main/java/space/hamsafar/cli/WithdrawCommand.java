package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.programme.change.ChangeEvent.RequestWithdrawn;

/** {@code hamsafar withdraw}: its author withdraws a change request, or a centre refuses it. */
@Command(
        name = "withdraw",
        description = "Withdraws an open change request; with --centre, a control centre refuses it.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar withdraw plan-out 1 --by N --reason \"no longer needed\"")
final class WithdrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLANFOLDER", description = "plan folder with a baseline")
    private Path planFolder;

    @Parameters(index = "1", paramLabel = "NUMBER", description = "of the request")
    private int number;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "who withdraws it")
    private String by;

    @Option(names = "--centre", paramLabel = "CENTRE", defaultValue = "", description = "centre that refuses it")
    private String centre;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why")
    private String reason;

    @Option(names = "--at", paramLabel = "TIME", description = "time of the decision (default: now)")
    private Optional<String> at;

    @Override
    public Integer call() {
        var changes = Changes.of(planFolder);
        var event = new RequestWithdrawn(Changes.at(at), by, number, centre, reason);
        Changes.required(changes.append(record -> record.withdraw(event)));
        RecordReport.request(
                spec.commandLine().getOut(),
                Changes.read(changes).request(number).orElseThrow());
        return ExitCodes.OK;
    }
}
