package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code hamsafar}: reads the words, starts the command that they name and returns its exit code. */
@Command(
        name = "hamsafar",
        description = "Plans and runs a visiting-astronaut programme, from the agreement to the landing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            // All commands stand here, in the order in which the help shows them.
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the input has problems, or no plan meets every demand",
            "2:the command line was not understood",
            "66:a file or folder cannot be read",
            "69:a JDK 25 or newer, or Maven, is missing",
            "70:a fault of the program, or a build that failed",
            "73:the output cannot be written",
            "75:another build held this folder for too long; try again"
        },
        footerHeading = "%nExample:%n",
        footer = "  hamsafar --version")
final class Main {
    private Main() {}

    /** Runs the command and ends the process with one of the {@link ExitCodes}. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Returns the exit code of the command that the words name, its output written to the two writers. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((fault, command, parsed) -> report(fault, command));
        if (args.length == 0) {
            commands.usage(err);
            return ExitCodes.USAGE;
        }
        return commands.execute(args);
    }

    private static int report(Exception fault, CommandLine command) {
        command.getErr()
                .println("hamsafar: internal fault: " + fault + "\nPlease report it together with the command line.");
        return ExitCodes.INTERNAL;
    }
}
