package space.hamsafar.peers;

import space.hamsafar.bench.BenchException;
import space.hamsafar.bench.compare.Solver;
import space.hamsafar.bench.compare.Worker;

/** The process that serves a peer; see {@link Worker}. */
public final class PeerWorker {

    private PeerWorker() {}

    /** Serves the solver that the first argument names. */
    public static void main(String[] args) {
        Worker.serve(args, PeerWorker::solver);
    }

    /** The solver of a name. */
    static Solver solver(String name) {
        return switch (name) {
            case "cp-sat" -> new CpSat();
            case "timefold" -> new Timefold();
            case "choco" -> new Choco();
            default ->
                throw new BenchException("solver '" + name + "' is unknown: it must be cp-sat, timefold or choco");
        };
    }
}
