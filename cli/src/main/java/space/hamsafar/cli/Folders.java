package space.hamsafar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.folder.ProgrammeFolder;
import space.hamsafar.programme.folder.Reading;
import space.hamsafar.programme.source.Problem;

/** Reads programme folders for commands, and knows where the project's own example is. */
final class Folders {

    private Folders() {}

    /**
     * The programme in a folder.
     *
     * @throws Refusal with every problem, a line each, if it has any
     */
    static Programme read(Path folder) {
        return switch (ProgrammeFolder.read(folder)) {
            case Reading.Read(Programme programme, List<Problem> _) -> programme;
            case Reading.Refused(List<Problem> problems) ->
                throw new Refusal(
                        ExitCodes.PROBLEMS,
                        problems.stream().map(Problem::toString).toList());
        };
    }

    /** The example that comes with the project. */
    static Path example() {
        Path folder = Path.of(System.getProperty("hamsafar.root", "."), "examples", "pakistan-china");
        if (!Files.isDirectory(folder)) {
            throw new Refusal(ExitCodes.NO_INPUT, "no example at " + folder + ": start it by the launcher ./hamsafar");
        }
        return folder;
    }
}
