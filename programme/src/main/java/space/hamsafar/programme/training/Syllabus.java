package space.hamsafar.programme.training;

import java.util.List;
import space.hamsafar.programme.qualification.Qualification;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Provenance;

/**
 * Everything that decides the training.
 *
 * @param step id of the agreement's step whose dates it sets: it begins no earlier than that step may
 * @param site id of the site where it is held
 * @param trainees ids of the people who are trained
 * @param phases in order
 * @param units what is learnt
 * @param outages days on which a facility cannot be used
 * @param maxHoursPerDay most hours a trainee has on a day
 * @param maxHoursPerWeek most hours a trainee has in a week from Monday
 * @param lastDay no session later than this many days after the first, as the agreement's longest training
 * @param provenance origin of the syllabus
 * @param rules what holds between units, and what stands in the way of people
 * @param qualifications what units and examinations lead to
 */
public record Syllabus(
        String step,
        String site,
        List<String> trainees,
        List<TrainingPhase> phases,
        List<Unit> units,
        List<Outage> outages,
        Figure maxHoursPerDay,
        Figure maxHoursPerWeek,
        Figure lastDay,
        Provenance provenance,
        TrainingRules rules,
        List<Qualification> qualifications) {

    public Syllabus {
        trainees = List.copyOf(trainees);
        phases = List.copyOf(phases);
        units = List.copyOf(units);
        outages = List.copyOf(outages);
        qualifications = List.copyOf(qualifications);
    }

    /** The same syllabus under other rules. */
    public Syllabus withRules(TrainingRules newRules) {
        return with(outages, newRules);
    }

    /** The same syllabus with other outages and rules. */
    public Syllabus with(List<Outage> newOutages, TrainingRules newRules) {
        return new Syllabus(
                step,
                site,
                trainees,
                phases,
                units,
                newOutages,
                maxHoursPerDay,
                maxHoursPerWeek,
                lastDay,
                provenance,
                newRules,
                qualifications);
    }

    /** How many sessions of a unit a trainee has, those that must be taken again included. */
    public int sessions(Unit unit, String trainee) {
        return unit.sessions() + (int) retakes(unit.id(), trainee);
    }

    private long retakes(String unit, String trainee) {
        return rules.retakes().stream()
                .filter(retake -> retake.unit().equals(unit) && retake.person().equals(trainee))
                .count();
    }
}
