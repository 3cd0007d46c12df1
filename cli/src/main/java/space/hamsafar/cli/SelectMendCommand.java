package space.hamsafar.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.DeskOperation.Failure;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select mend}: mends a day of tests. */
@Command(
        name = "mend",
        description =
                "Mends the calendar of a stage when an applicant does not come, a station breaks down or a member of a"
                        + " panel falls ill: what was held stays, as few as possible come at another time, and all changes are told"
                        + " with their reason. Try it with --dry-run.",
        footer = "  hamsafar select mend programme secondary --broken centrifuge --from 2026-01-14T09:30"
                + " --until 2026-01-16T00:00 --as n.akhtar:secretary")
final class SelectMendCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Option(names = "--no-show", split = ",", paramLabel = "APPLICANT", description = "who did not come")
    private List<String> absent = List.of();

    @Option(names = "--broken", split = ",", paramLabel = "STATION", description = "what is out of order")
    private List<String> broken = List.of();

    @Option(names = "--ill", split = ",", paramLabel = "PERSON", description = "member of a panel who is away")
    private List<String> ill = List.of();

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "since when, in local time of the site, such as 2026-01-14T09:30 (default: now)")
    private String from = "";

    @Option(names = "--until", paramLabel = "TIME", description = "until when (default: the end of that day)")
    private String until = "";

    @Override
    Operation operation() {
        List<Failure> failures = new ArrayList<>();
        absent.forEach(who -> failures.add(new Failure(Failure.Kind.NO_SHOW, who, from, until)));
        broken.forEach(who -> failures.add(new Failure(Failure.Kind.BROKEN, who, from, until)));
        ill.forEach(who -> failures.add(new Failure(Failure.Kind.ILL, who, from, until)));
        if (failures.isEmpty()) {
            throw new Refusal(ExitCodes.USAGE, "say what failed: --no-show, --broken or --ill");
        }
        return new DeskOperation.MendTests(stage, failures);
    }
}
