package space.hamsafar.programme.seat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.qualification.Qualification;
import space.hamsafar.programme.qualification.Standing;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.TrainingPlan;

/**
 * The backup in the prime's place.
 *
 * @param lastDay last day on which it can still be decided
 * @param reason what sets that day
 * @param replanned what must be planned anew if so, a sentence each
 */
public record SeatSwap(Optional<LocalDate> lastDay, String reason, List<String> replanned) {

    public SeatSwap {
        replanned = List.copyOf(replanned);
    }

    /**
     * The last day of a swap.
     *
     * <p>After it the backup still needs the days that the seat takes, and all that a backup lacks on the day must fit
     * before the launch. It is the earliest of: the launch less the days that the seat takes; the day before a
     * qualification of the backup that is needed to fly lapses for good.
     *
     * @param launch day of the launch
     * @param seatDays days between the decision and the launch: seat liner, papers, moving the experiments
     * @param backup the backup's standings on the day of the launch, for what is needed to fly
     */
    public static SeatSwap of(LocalDate launch, int seatDays, List<Standing> backup) {
        var lacking = backup.stream().filter(standing -> !standing.isHeld()).toList();
        if (!lacking.isEmpty()) {
            return new SeatSwap(
                    Optional.empty(),
                    "the backup would not be qualified at the launch: "
                            + String.join(
                                    ", ",
                                    lacking.stream()
                                            .map(Standing::qualification)
                                            .toList()),
                    List.of());
        }
        var day = launch.minusDays(seatDays);
        var gained = backup.stream().flatMap(one -> one.since().stream()).max(LocalDate::compareTo);
        String reason = "the seat takes " + seatDays + " days before the launch on " + launch;
        if (gained.filter(ready -> ready.isAfter(day)).isPresent()) {
            reason += "; on that day the backup still has training until " + gained.get();
        }
        return new SeatSwap(Optional.of(day), reason, List.of());
    }

    /** The same with what must be planned anew. */
    public SeatSwap withReplanned(List<String> what) {
        return new SeatSwap(lastDay, reason, what);
    }

    /** The sessions of the prime alone from a day on, which the backup would have to take over. */
    public static List<Session> primeAlone(TrainingPlan plan, String prime, ZoneId zone, LocalDate from) {
        return plan.sessions().stream()
                .filter(session -> session.trainees().equals(List.of(prime)))
                .filter(session -> !session.start().atZone(zone).toLocalDate().isBefore(from))
                .toList();
    }

    /** The qualifications that are needed to fly. */
    public static List<Qualification> needed(List<Qualification> all) {
        return all.stream().filter(Qualification::neededToFly).toList();
    }
}
