package space.hamsafar.bench.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How to start the worker of a solver.
 *
 * @param solver its name
 * @param classPath of the process
 * @param mainClass one that calls {@link Worker#serve}
 */
public record WorkerCommand(String solver, String classPath, String mainClass) {

    /** The same for all, so that none is favoured; the compilers and the collector are the JVM's own choice. */
    static final List<String> OPTIONS = List.of(
            "-Xmx4g",
            "-XX:+DisplayVMOutputToStderr",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** A worker for our own engine, from the class path of this process. */
    public static WorkerCommand own() {
        return new WorkerCommand(Hamsafar.NAME, System.getProperty("java.class.path"), Worker.class.getName());
    }

    List<String> words(Path temporary) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(OPTIONS);
        words.add("-Djava.io.tmpdir=" + temporary);
        words.addAll(List.of("-cp", classPath, mainClass, solver));
        return words;
    }
}
