package space.hamsafar.peers;

import space.hamsafar.bench.compare.Answer;
import space.hamsafar.bench.compare.Budget;
import space.hamsafar.bench.compare.Solver;
import space.hamsafar.planning.Project;

/** Choco. */
final class Choco implements Solver {

    @Override
    public String name() {
        return "choco";
    }

    @Override
    public String version() {
        return "5.0.0";
    }

    @Override
    public Answer solve(Project project, Budget budget) {
        return Answer.unsupported("not yet");
    }
}
