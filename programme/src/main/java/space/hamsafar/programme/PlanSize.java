package space.hamsafar.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import space.hamsafar.programme.training.Unit;

/** Tells a plan that is far larger than its programme, so that nobody spends hours on judging it. */
final class PlanSize {
    /** More than the longest stay that can be asked for. */
    private static final Duration LONGEST_STAY = Duration.ofDays(400);

    private static final int MOST_ENTRIES = 50_000;

    private PlanSize() {}

    /** What is too large in a phase of the plan; empty if nothing is. */
    static Optional<String> excess(String phase, Programme programme, ProgrammePlan plan) {
        return switch (phase) {
            case "training" -> training(programme, plan);
            case "flight" -> flight(plan);
            default -> Optional.empty();
        };
    }

    private static Optional<String> training(Programme programme, ProgrammePlan plan) {
        long each =
                programme.syllabus().units().stream().mapToLong(Unit::sessions).sum();
        long most = 2 * each * programme.syllabus().trainees().size();
        long found = plan.training().sessions().size();
        return found > most
                ? Optional.of("it has " + found + " sessions, more than twice as many as the syllabus asks for")
                : Optional.empty();
    }

    private static Optional<String> flight(ProgrammePlan plan) {
        var flight = plan.flight();
        if (flight.timeline().size() > MOST_ENTRIES) {
            return Optional.of("its timeline has " + flight.timeline().size() + " entries, more than " + MOST_ENTRIES);
        }
        return flight.docking()
                .flatMap(docking -> flight.undocking().map(undocking -> stay(docking, undocking)))
                .filter(stay -> stay.abs().compareTo(LONGEST_STAY) > 0)
                .map(stay -> "its stay lasts " + stay.toDays() + " days, more than " + LONGEST_STAY.toDays());
    }

    private static Duration stay(Instant docking, Instant undocking) {
        return Duration.between(docking, undocking);
    }
}
