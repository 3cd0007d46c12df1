package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import space.hamsafar.campaign.operation.Operation;

/** A command of {@code hamsafar select} that asks the campaign of a folder for one operation. */
@Command(mixinStandardHelpOptions = true, footerHeading = "%nExample:%n")
abstract class SelectAct implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    /** What is asked for; {@link Refusal} if the options do not say it. */
    abstract Operation operation();

    /** Refuses a table about persons that would lie in the programme folder. */
    final void refuseInside(Path file) {
        options.refuseInside(file);
    }

    @Override
    public final Integer call() {
        return options.perform(operation());
    }
}
