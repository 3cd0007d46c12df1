package space.hamsafar.bench.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.hamsafar.bench.BestKnown;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Violation;

/**
 * One solver on one instance, judged.
 *
 * @param makespan absent without a schedule that the checker accepts
 * @param lowerBound as far as the solver knows
 * @param best shortest makespan known; absent where no schedule is
 * @param gapPercent how much longer the schedule is than the best known, below 0 for a new best; absent without either
 * @param firstFeasibleMs wall time to the first schedule; absent if there is none or nobody told
 * @param ms wall time
 * @param cpuMs CPU time of the process
 * @param peakMiB most memory that the process has had so far; absent where the system does not tell
 * @param note a word for people; may be empty
 */
public record Row(
        String instance,
        String solver,
        Verdict verdict,
        @Nullable Integer makespan,
        int lowerBound,
        @Nullable Integer best,
        @Nullable Double gapPercent,
        @Nullable Long firstFeasibleMs,
        long ms,
        long cpuMs,
        @Nullable Long peakMiB,
        String note) {

    /** Judges a reply by the project's rules and by what is published. */
    static Row judge(BestKnown known, Project project, String solver, Reply reply) {
        Optional<Schedule> schedule = reply.asSchedule();
        Verdict verdict = reply.verdict();
        String note = reply.note();
        List<Violation> broken =
                schedule.map(found -> Checker.check(project, found)).orElse(List.of());
        if (!broken.isEmpty() || verdict.hasSchedule() != schedule.isPresent()) {
            verdict = Verdict.REJECTED;
            note = broken.isEmpty() ? "says " + reply.verdict().word() + " without a schedule" : "" + broken.getFirst();
        }
        Integer makespan =
                verdict.hasSchedule() ? schedule.map(Schedule::makespan).orElse(null) : null;
        if (contradicts(known, verdict, makespan, reply.lowerBound())) {
            note = "found " + (makespan == null ? "no schedule" : makespan) + ", bound " + reply.lowerBound() + ", "
                    + verdict.word() + ", but known is " + known;
            verdict = Verdict.CONTRADICTED;
        }
        Integer upper = known.upper().isPresent() ? known.upper().getAsInt() : null;
        return new Row(
                known.instance(),
                solver,
                verdict,
                makespan,
                reply.lowerBound(),
                upper,
                makespan == null || upper == null ? null : percent(makespan, upper),
                reply.firstFeasibleMs(),
                reply.ms(),
                reply.cpuMs(),
                reply.peakMiB(),
                note);
    }

    /** Whether a schedule or a bound is one that others have proven impossible. */
    private static boolean contradicts(BestKnown known, Verdict verdict, @Nullable Integer makespan, int lowerBound) {
        if (verdict.isFailure()) {
            return false;
        }
        boolean impossible = makespan != null
                && (known.infeasible() || makespan < known.lower().orElse(0) || makespan < lowerBound);
        boolean notShortest = verdict == Verdict.OPTIMAL
                && makespan != null
                && known.upper().isPresent()
                && makespan > known.upper().getAsInt();
        boolean tooSure = known.upper().isPresent()
                && (verdict == Verdict.INFEASIBLE || lowerBound > known.upper().getAsInt());
        return impossible || notShortest || tooSure;
    }

    /** How much more a number is than another, which counts as 1 if it is 0. */
    static double percent(int number, int other) {
        return 100.0 * (number - other) / Math.max(1, other);
    }
}
