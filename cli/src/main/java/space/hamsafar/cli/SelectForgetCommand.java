package space.hamsafar.cli;

import org.jspecify.annotations.Nullable;
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

    @Parameters(index = "1", arity = "0..1", paramLabel = "APPLICANT", description = "id of the application")
    private @Nullable String applicant;

    @Option(names = "--rejected", description = "all rows that imports rejected, in place of an applicant")
    private boolean rejected;

    @Override
    Operation operation() {
        if (applicant != null && !rejected) {
            return new MedicalOperation.ForgetPerson(applicant);
        }
        if (applicant == null && rejected) {
            return new MedicalOperation.ForgetRejected();
        }
        throw new Refusal(ExitCodes.USAGE, "name an APPLICANT, or --rejected");
    }
}
