package space.hamsafar.bench.compare;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import space.hamsafar.bench.BenchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A worker and the pipes to it. It has a temporary folder of its own, which goes when it goes: native libraries are
 * unpacked there and would stay behind when the process is ended. Not thread-safe.
 */
final class WorkerProcess implements AutoCloseable {

    /** Wall time beyond the budget after which a worker counts as hung: presolving may overrun, and reading is free. */
    private static final double GRACE_SECONDS = 30;

    private static final String END = "";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Process process;
    private final Writer tasks;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread goodbye;

    private WorkerProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        tasks = new BufferedWriter(process.outputWriter(StandardCharsets.UTF_8));
        goodbye = new Thread(() -> end(process, folder));
        try {
            Runtime.getRuntime().addShutdownHook(goodbye);
        } catch (IllegalStateException ending) {
            end(process, folder);
            throw new BenchException("the comparison was ended from outside; nothing is saved");
        }
        Thread.ofPlatform().daemon().name("replies").start(this::read);
    }

    /** Starts a process. */
    static WorkerProcess start(WorkerCommand command) {
        try {
            Path folder = Files.createTempDirectory("hamsafar-worker");
            Process process = new ProcessBuilder(command.words(folder))
                    .redirectError(folder.resolve("errors.log").toFile())
                    .start();
            return new WorkerProcess(folder, process);
        } catch (IOException failed) {
            throw new UncheckedIOException("the worker for " + command.solver() + " does not start", failed);
        }
    }

    private void read() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(Worker.MARK)) {
                    lines.add(line.substring(Worker.MARK.length()));
                }
            }
        } catch (IOException closed) {
            // The process has been ended, which the line below tells.
        }
        lines.add(END);
    }

    /** The reply, or a failure after which this process is of no more use. */
    Reply ask(Task task) {
        long begin = System.nanoTime();
        String line = exchange(task);
        long ms = (System.nanoTime() - begin) / 1_000_000;
        if (line == null) {
            return Reply.failure(Verdict.TIMED_OUT, ms, "no answer within its wall time and " + GRACE_SECONDS + " s");
        }
        if (line.equals(END)) {
            return Reply.failure(Verdict.CRASHED, ms, "process ended" + code() + lastWords());
        }
        try {
            return JSON.readValue(line, Reply.class);
        } catch (JacksonException senseless) {
            return Reply.failure(Verdict.CRASHED, ms, "reply makes no sense: " + senseless.getOriginalMessage());
        }
    }

    /** The worker's line; {@link #END} if it has ended, null if it did not answer in time. */
    private @Nullable String exchange(Task task) {
        try {
            tasks.write(JSON.writeValueAsString(task) + "\n");
            tasks.flush();
        } catch (IOException closed) {
            return END;
        }
        try {
            double seconds = task.budget().wallSeconds() + GRACE_SECONDS;
            return lines.poll((long) (seconds * 1000), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private String code() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? " with exit code " + process.exitValue() : "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** The first line that tells what went wrong, from its standard error. */
    private String lastWords() {
        try (Stream<String> errors = Files.lines(folder.resolve("errors.log"), StandardCharsets.ISO_8859_1)) {
            Optional<String> line = errors.filter(text -> !text.isBlank() && !text.startsWith("WARNING"))
                    .findFirst();
            return line.map(text -> ": " + text).orElse("");
        } catch (IOException gone) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(goodbye);
            end(process, folder);
        } catch (IllegalStateException ending) {
            // The hook is at work already.
        }
    }

    private static void end(Process process, Path folder) {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException left) {
            System.err.println("hamsafar: " + folder + " could not be removed: " + left.getMessage());
        }
    }
}
