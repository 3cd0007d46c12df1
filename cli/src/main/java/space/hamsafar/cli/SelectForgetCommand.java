package space.hamsafar.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.MedicalOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select forget}: forgets a person. */
@Command(
        name = "forget",
        description =
                "Destroys the keys of a person, so that their application, and findings, comments and reasons about them,"
                        + " cannot be read again; with --rejected, of all rows that imports rejected. Counts, ranks and the"
                        + " log stay as they are.",
        footer = "  hamsafar select forget programme A-1 --as m.rahim:data-officer")
final class SelectForgetCommand extends SelectAct {

    @ArgGroup(multiplicity = "1")
    private Who who;

    private static final class Who {
        @Parameters(index = "1", paramLabel = "APPLICANT", description = "id of the application")
        private String applicant;

        @Option(names = "--rejected", description = "all rows that imports rejected")
        private boolean rejected;
    }

    @Override
    Operation operation() {
        return who.rejected ? new MedicalOperation.ForgetRejected() : new MedicalOperation.ForgetPerson(who.applicant);
    }
}
