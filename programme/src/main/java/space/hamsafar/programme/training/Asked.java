package space.hamsafar.programme.training;

/**
 * Sessions that somebody asks about.
 *
 * @param unit id of the unit
 * @param number which of its sessions; 0 for all
 * @param trainee who attends; empty for anybody
 */
public record Asked(String unit, int number, String trainee) {

    boolean concerns(Lesson lesson) {
        return lesson.unit().id().equals(unit)
                && (number == 0 || lesson.number() == number)
                && (trainee.isEmpty() || lesson.trainees().contains(trainee));
    }
}
