package space.hamsafar.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The run that the launcher records after a build, so that later starts find their classes loaded and linked.
 *
 * <p>It walks through the short commands and throws their output away. A fault in it only makes later starts slower, so
 * exit codes are ignored.
 */
final class StartUpRehearsal {
    private StartUpRehearsal() {}

    /** Runs the short commands; the only word is the folder of the project, whose example is checked. */
    public static void main(String[] args) {
        run("--version");
        run("--help");
        run("no-such-command");
        Path example = Path.of(args.length == 0 ? "." : args[0]).resolve("examples/pakistan-china");
        if (Files.isDirectory(example)) {
            run("check", example.toString());
        }
    }

    private static void run(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(nowhere, nowhere, words);
    }
}
