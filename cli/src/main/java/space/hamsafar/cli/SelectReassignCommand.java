package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select reassign}: replaces an assessor while scores come in. */
@Command(
        name = "reassign",
        description =
                "Gives to others what an assessor has not scored yet who is away (--away), and the applicants in whom an"
                        + " assessor declared an interest. Everything else stays, and so do scores that were submitted; those of"
                        + " an assessor with an interest stay on record and do not count.",
        footer = "  hamsafar select reassign programme --stage preliminary --away e.shah --reason 'on leave'"
                + " --as n.akhtar:secretary")
final class SelectReassignCommand extends SelectAct {

    @Option(names = "--stage", required = true, paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Option(names = "--away", paramLabel = "PERSON", description = "assessor who scores nobody else in this stage")
    private String away = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "for the record; without anything about health")
    private String reason;

    @Override
    Operation operation() {
        return new DeskOperation.ReassignAssessors(stage, away, reason);
    }
}
