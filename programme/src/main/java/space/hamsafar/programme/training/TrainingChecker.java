package space.hamsafar.programme.training;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/** Judges timetables by the syllabus and the setting alone; it knows nothing of how they were made. */
public final class TrainingChecker {

    private TrainingChecker() {}

    /**
     * Every rule that the timetable breaks; empty for a good and complete one.
     *
     * <p>Sessions of unknown units or with unknown trainees are told as such, and only the others are judged further.
     */
    public static List<Finding> check(Syllabus syllabus, Setting setting, TrainingPlan plan) {
        var findings = new ArrayList<>(checkAsTold(syllabus, setting, plan));
        new FallbackChecks(syllabus, setting, plan, findings).check();
        return findings;
    }

    /** Every rule that the timetable breaks if all dates come as they were told. */
    static List<Finding> checkAsTold(Syllabus syllabus, Setting setting, TrainingPlan plan) {
        var findings = new ArrayList<Finding>();
        var facts = TimetableFacts.of(syllabus, setting, plan, findings);
        new SessionChecks(facts, findings).check();
        new BookingChecks(facts, findings).check();
        new HourChecks(facts, findings).check();
        new OrderChecks(facts, findings).check();
        new StaffChecks(facts, findings).check();
        new LevelChecks(facts, findings).check();
        new KindChecks(facts, findings).check();
        new SummaryChecks(facts, findings).check();
        return findings;
    }

    /** The rules that a session breaks by itself, wherever the others are, if all dates come as they were told. */
    static List<Finding> checkAlone(Syllabus syllabus, Setting setting, TrainingPlan ofOneSession) {
        var findings = new ArrayList<Finding>();
        var facts = TimetableFacts.of(syllabus, setting, ofOneSession, findings);
        new HourChecks(facts, findings).check();
        new StaffChecks(facts, findings).check();
        new KindChecks(facts, findings).check();
        return findings;
    }
}
