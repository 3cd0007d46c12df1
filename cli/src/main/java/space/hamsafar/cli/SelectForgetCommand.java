package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.MedicalOperation;

/** {@code hamsafar select forget}: forgets a person. */
@Command(
        name = "forget",
        description =
                "Destroys the key of a person, so that findings, comments and reasons about them cannot be read again. The row of"
                        + " their application stays in the campaign's files. The log still verifies.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select forget programme A-1 --as m.rahim:data-officer")
final class SelectForgetCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Parameters(index = "1", paramLabel = "APPLICANT", description = "id of the application")
    private String applicant;

    @Override
    public Integer call() {
        return options.perform(new MedicalOperation.ForgetPerson(applicant));
    }
}
