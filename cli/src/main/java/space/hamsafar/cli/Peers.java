package space.hamsafar.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import space.hamsafar.bench.compare.WorkerCommand;

/** The other solvers that can be asked for, each in a process of its own. */
final class Peers {

    /** The folder of their jars, which the launcher builds on first use and names by this property. */
    private static final String FOLDER = "hamsafar.peers";

    private static final String MAIN = "space.hamsafar.peers.PeerWorker";
    private static final List<String> NAMES = List.of("cp-sat", "timefold", "choco");

    private Peers() {}

    /** Our own engine, then those named. */
    static List<WorkerCommand> withOurs(List<String> names) {
        var commands = new ArrayList<WorkerCommand>();
        commands.add(WorkerCommand.own());
        for (String name : names) {
            if (!NAMES.contains(name)) {
                throw new Refusal(
                        ExitCodes.USAGE,
                        "peer '" + name + "' is unknown: it must be one of " + String.join(", ", NAMES));
            }
            commands.add(new WorkerCommand(name, classPath(), MAIN));
        }
        return commands;
    }

    /**
     * The class path of the other programs.
     *
     * @throws Refusal if they are not built
     */
    static String classPath() {
        String folder = Optional.ofNullable(System.getProperty(FOLDER))
                .orElseThrow(() -> new Refusal(
                        ExitCodes.UNAVAILABLE,
                        "the other solvers are not here: start the command by ./hamsafar, which fetches them once"));
        return folder + File.separator + "*";
    }

    /** The command as it was typed. */
    static String typed(CommandSpec spec) {
        return "./hamsafar "
                + String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
    }
}
