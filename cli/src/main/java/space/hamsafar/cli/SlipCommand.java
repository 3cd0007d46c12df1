package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.Slip;
import space.hamsafar.programme.SlipPlanner;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.source.Spelling;

/** {@code hamsafar slip}: what the slip of one milestone does to all that follows. */
@Command(
        name = "slip",
        description = "Shows every later date that moves when a milestone or obligation slips, down to the launch day,"
                + " and which obligations become late.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar slip examples/pakistan-china two-named +30d")
final class SlipCommand implements Callable<Integer> {

    private static final Pattern SHIFT = Pattern.compile("\\+?([0-9]{1,4})(d|w)");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Parameters(index = "1", paramLabel = "MILESTONE", description = "id of a milestone or obligation")
    private String milestone;

    @Parameters(index = "2", paramLabel = "SHIFT", description = "how much later, such as +30d or +6w")
    private String shift;

    @Option(names = "--json", description = "print the moves as JSON")
    private boolean json;

    @Mixin
    private PlanRun run;

    @Override
    public Integer call() {
        int days = days();
        Programme programme = Folders.read(folder);
        requireStep(programme);
        Slip slip;
        try (var bar = ProgressBar.on(spec.commandLine().getErr())) {
            slip = SlipPlanner.plan(programme, milestone, days, run.options(), PlanRun.on(bar));
        }
        if (json) {
            JsonOut.print(spec.commandLine().getOut(), SlipReport.asData(slip));
        } else {
            SlipReport.print(
                    Console.of(spec.commandLine().getOut(), spec.commandLine().getErr()), programme, slip);
        }
        return ExitCodes.OK;
    }

    private int days() {
        Matcher matcher = SHIFT.matcher(shift);
        int days = matcher.matches() ? Integer.parseInt(matcher.group(1)) * ("w".equals(matcher.group(2)) ? 7 : 1) : 0;
        if (days < 1) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    "the shift is '" + shift + "': write how much later, from +1d to +9999d, or in weeks as +6w");
        }
        return days;
    }

    private void requireStep(Programme programme) {
        List<String> ids = programme.agreement().steps().stream().map(Step::id).toList();
        if (!ids.contains(milestone)) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    "no milestone or obligation '" + milestone + "' in " + folder + Spelling.hint(milestone, ids));
        }
    }
}
