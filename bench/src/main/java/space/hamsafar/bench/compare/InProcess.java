package space.hamsafar.bench.compare;

import space.hamsafar.bench.InstanceFiles;

/** A solver in this process. */
record InProcess(Solver solver) implements Session {

    @Override
    public String name() {
        return solver.name();
    }

    @Override
    public Reply ask(Task task) {
        return Reply.of(solver, InstanceFiles.read(task.file(), task.format()).project(), task.budget());
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
