package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select calendar}: the days of a stage's tests. */
@Command(
        name = "calendar",
        description =
                "Shows who is at which station of a stage when, and before which panel; with --plan gives everybody"
                        + " their times, by the planning engine.",
        footer = "  hamsafar select calendar programme secondary --plan --as n.akhtar:secretary")
final class SelectCalendarCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Option(names = "--plan", description = "give everybody their times, anew if they have some")
    private boolean plan;

    @Override
    Operation operation() {
        return plan ? new DeskOperation.ScheduleTests(stage) : new DeskOperation.ShowCalendar(stage);
    }
}
