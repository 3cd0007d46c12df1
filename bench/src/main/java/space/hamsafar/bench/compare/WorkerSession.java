package space.hamsafar.bench.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A solver in a process of its own, which is warmed up before its first task and replaced after a failure. Not
 * thread-safe.
 */
final class WorkerSession implements Session {

    private final WorkerCommand command;
    private final List<Task> warmUp;
    private final boolean fresh;
    private @Nullable WorkerProcess process;

    /**
     * Starts nothing yet.
     *
     * @param warmUp tasks whose replies nobody reads, so that loading and compiling are not billed
     * @param fresh whether each task has a new process
     */
    WorkerSession(WorkerCommand command, List<Task> warmUp, boolean fresh) {
        this.command = command;
        this.warmUp = List.copyOf(warmUp);
        this.fresh = fresh;
    }

    @Override
    public String name() {
        return command.solver();
    }

    @Override
    public Reply ask(Task task) {
        if (process == null) {
            process = WorkerProcess.start(command);
            for (Task small : warmUp) {
                Reply reply = process.ask(small);
                if (reply.verdict().isFailure()) {
                    close();
                    return reply;
                }
            }
        }
        Reply reply = process.ask(task);
        if (fresh || reply.verdict().isFailure()) {
            close();
        }
        return reply;
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
