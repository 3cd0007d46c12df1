package space.hamsafar.bench.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import space.hamsafar.bench.BenchException;
import space.hamsafar.bench.InstanceFiles;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process that serves one solver: a task as JSON on each line of standard input, a reply on each marked line of
 * standard output. It ends when its input does, so that it does not outlive its parent.
 */
public final class Worker {

    /** Begins a line with a reply, to tell it from what a native library prints. */
    static final String MARK = "hamsafar-reply ";

    private static final JsonMapper JSON = new JsonMapper();

    private Worker() {}

    /** Serves our own engine. */
    public static void main(String[] args) {
        serve(args, name -> {
            if (!name.equals(Hamsafar.NAME)) {
                throw new BenchException("solver '" + name + "' is unknown: it must be " + Hamsafar.NAME);
            }
            return Hamsafar.inTime();
        });
    }

    /**
     * Serves a solver until the input ends, then ends the process.
     *
     * @param args the name of the solver
     * @param solvers gives the solver of a name
     */
    public static void serve(String[] args, Function<String, Solver> solvers) {
        PrintStream replies = System.out;
        System.setOut(System.err);
        Solver solver = solvers.apply(args[0]);
        BlockingQueue<String> tasks = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("tasks").start(() -> {
            read(System.in, tasks);
            Runtime.getRuntime().halt(0);
        });
        try {
            while (true) {
                replies.println(MARK + answer(solver, tasks.take()));
                replies.flush();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void read(InputStream input, BlockingQueue<String> tasks) {
        try (var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tasks.add(line);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The reply to a task, in JSON. */
    static String answer(Solver solver, String line) {
        Task task = JSON.readValue(line, Task.class);
        var project = InstanceFiles.read(task.file(), task.format()).project();
        // What earlier tasks left behind is not to be paid from this budget.
        System.gc();
        return JSON.writeValueAsString(Reply.of(solver, project, task.budget()));
    }
}
