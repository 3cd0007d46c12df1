package space.hamsafar.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import space.hamsafar.programme.training.Readiness;

/**
 * How much later a trainee could be ready.
 *
 * @param latest last day of readiness with which nothing that follows the training, the launch before all, comes later
 * @param days from the day of readiness until then; negative where what follows waits already
 */
public record ReadinessMargin(LocalDate latest, long days) {

    /** The margin of a readiness by the dates of a plan's agreement. */
    public static ReadinessMargin of(Programme programme, ProgrammePlan plan, Readiness readiness) {
        LocalDate latest = plan.agreement()
                .step(programme.syllabus().step())
                .latestFinish()
                .minusDays(1);
        return new ReadinessMargin(latest, ChronoUnit.DAYS.between(readiness.readyOn(), latest));
    }
}
