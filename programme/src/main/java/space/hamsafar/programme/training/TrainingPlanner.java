package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.List;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Answer;
import space.hamsafar.programme.setting.Setting;

/** Makes the timetable of the training. */
public final class TrainingPlanner {

    private TrainingPlanner() {}

    /**
     * The timetable of a syllabus: every mandatory session if the search finds a place for it, as short as it can, with
     * as many optional sessions as fit, and lessons that run throughout spread over the whole time.
     *
     * <p>Lessons within a day lie in a working shift of all who attend or might teach; where no shift of the day is
     * long enough they run through its breaks. A session over days takes whole calendar days from a working day on. Of
     * a week's hours it takes its hours a day, and leaves the rest, if any, to lessons. Sites more than 100 km apart
     * cost a day's journey.
     *
     * @param syllabus what is to be learnt
     * @param setting people, sites, facilities and calendars
     * @param earliest local day before which there is no session
     * @param limits of the search
     * @throws java.util.NoSuchElementException if the syllabus names somebody or something that the setting lacks
     */
    public static TrainingPlan plan(Syllabus syllabus, Setting setting, LocalDate earliest, Limits limits) {
        var training = new TrainingProject(syllabus, setting, earliest);
        var found = new TrainingSearch(syllabus, setting, training, limits).search();
        return new Timetable(training, found.solution().schedule())
                .plan(syllabus, lowerBound(syllabus, setting, training, found.makespanLowerBound()), found.project());
    }

    /**
     * Why the sessions of a unit stand where they stand, or nowhere, in the timetable that the same arguments make.
     *
     * @param asked the unit, and which of its sessions
     */
    public static List<Answer> explain(
            Syllabus syllabus, Setting setting, LocalDate earliest, Limits limits, Asked asked) {
        var training = new TrainingProject(syllabus, setting, earliest);
        var found = new TrainingSearch(syllabus, setting, training, limits).search();
        return new Timetable(training, found.solution().schedule()).answers(found.project(), setting, asked);
    }

    private static LocalDate lowerBound(
            Syllabus syllabus, Setting setting, TrainingProject training, int makespanLowerBound) {
        var grid = training.grid();
        var byOrder = grid.day(Math.max(0, makespanLowerBound - 1));
        var byHours =
                new Workload(syllabus, setting).earliestEnd(training.lessons(), grid.firstDay(), training.lastDay());
        return byOrder.isAfter(byHours) ? byOrder : byHours;
    }
}
