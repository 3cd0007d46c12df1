package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import space.hamsafar.planning.Objective;

/** The best schedule of a lean project so far. Not thread-safe. */
final class LeanBest {

    private final LeanProject project;
    private final int[] start;
    private final int[] mode;
    private final long[] team;
    private long score = Long.MAX_VALUE;
    private Objective objective;
    private Optional<Snapshot> adopted = Optional.empty();

    LeanBest(LeanProject project) {
        this.project = project;
        start = new int[project.count()];
        mode = new int[project.count()];
        team = new long[project.count()];
        Arrays.fill(mode, Timetable.ABSENT);
        objective = new Objective(project.count(), 0, 0, 0, 0, 0);
    }

    long score() {
        return score;
    }

    Objective objective() {
        return objective;
    }

    /** Takes the schedule generated last if it is better; an incomplete one only if it was built forwards; says whether. */
    boolean offer(long newScore, LeanBuilder decoder, int[] modes, boolean forward, int missing) {
        if (newScore >= score || missing > 0 && !forward) {
            return false;
        }
        score = newScore;
        adopted = Optional.empty();
        int makespan = decoder.makespan();
        for (int i = 0; i < start.length; i++) {
            int end = decoder.start()[i] + project.duration(modes[i]);
            boolean placed = decoder.start()[i] != Spans.NEVER;
            mode[i] = placed ? modes[i] : Timetable.ABSENT;
            start[i] = !placed || forward ? decoder.start()[i] : makespan - end;
            team[i] = decoder.team()[i];
        }
        dropExcess();
        int absent = (int) Arrays.stream(mode).filter(m -> m < 0).count();
        int last = IntStream.range(0, start.length)
                .filter(i -> mode[i] >= 0)
                .map(i -> start[i] + project.duration(mode[i]))
                .max()
                .orElse(0);
        objective = new Objective(absent, 0, 0, last, 0, 0);
        return true;
    }

    /** Leaves out those that take most, until the supplies suffice for the rest. */
    private void dropExcess() {
        Supplies supplies = project.supplies();
        for (int s = 0; s < supplies.count(); s++) {
            int supply = s;
            long left = supplies.capacity()[s]
                    - IntStream.of(mode)
                            .filter(m -> m >= 0)
                            .mapToLong(m -> supplies.use()[m][supply])
                            .sum();
            while (left < 0) {
                int most = -1;
                for (int i = 0; i < mode.length; i++) {
                    boolean more =
                            mode[i] >= 0 && (most < 0 || supplies.use()[mode[i]][s] > supplies.use()[mode[most]][s]);
                    most = more ? i : most;
                }
                left += supplies.use()[mode[most]][s];
                mode[most] = Timetable.ABSENT;
            }
        }
    }

    /** Takes a better, complete schedule that was found elsewhere. */
    void adopt(Snapshot found) {
        adopted = Optional.of(found);
        objective = found.objective();
        score = objective.makespan();
    }

    Snapshot snapshot() {
        if (adopted.isPresent()) {
            return adopted.get();
        }
        Crew.Part[][] roles = project.compiled().crew().roles();
        int[][] staff = new int[mode.length][];
        for (int i = 0; i < mode.length; i++) {
            staff[i] = mode[i] < 0 ? new int[0] : project.teams().byRole(roles[mode[i]], team[i]);
        }
        return new Snapshot(mode.clone(), start.clone(), staff, objective);
    }
}
