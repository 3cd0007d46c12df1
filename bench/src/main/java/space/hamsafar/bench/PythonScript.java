package space.hamsafar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A peer that speaks Python: a script of this program, run by the system's interpreter, which has the system's packages. */
public final class PythonScript {
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    private PythonScript() {}

    /**
     * What a script prints.
     *
     * @param home the class beside which the script stands
     * @param name of the script
     * @param question what it reads from its standard input, all of it before it prints
     * @return empty where Python is not installed
     * @throws BenchException if the process cannot be started or read
     */
    public static Optional<String> run(Class<?> home, String name, byte[] question) {
        if (!Files.isExecutable(PYTHON)) {
            return Optional.empty();
        }
        try {
            Path script = Files.createTempFile("peer", ".py");
            try (InputStream in = home.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the resource " + name + " is missing from the program");
                }
                Files.write(script, in.readAllBytes());
                return Optional.of(answer(script, question));
            } finally {
                Files.delete(script);
            }
        } catch (IOException e) {
            throw new BenchException(name + " could not be run: " + e.getMessage(), e);
        }
    }

    private static String answer(Path script, byte[] question) throws IOException {
        Process process = new ProcessBuilder(PYTHON.toString(), script.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(question);
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
