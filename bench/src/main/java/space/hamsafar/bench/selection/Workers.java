package space.hamsafar.bench.selection;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import space.hamsafar.bench.BenchException;

/** Starts {@link Worker}s. */
final class Workers {

    private Workers() {}

    static ProcessBuilder worker(String memory, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseParallelGC",
                "-cp",
                classPath(),
                Worker.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** The class path of this process; a jar that names others in its manifest is enough. */
    private static String classPath() {
        return System.getProperty("java.class.path", "." + File.pathSeparator);
    }

    /** Runs a command to its end and returns what it printed. */
    static String output(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new BenchException(
                        String.join(" ", builder.command().subList(0, 1)) + " ended with code " + code);
            }
            return printed.strip();
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new BenchException("interrupted");
        }
    }
}
