package space.hamsafar.programme.training;

import java.util.List;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/** The rule that a timetable holds however a tentative date comes, unless the risk is taken. */
final class FallbackChecks {

    private final Syllabus syllabus;
    private final Setting setting;
    private final TrainingPlan plan;
    private final List<Finding> findings;

    FallbackChecks(Syllabus syllabus, Setting setting, TrainingPlan plan, List<Finding> findings) {
        this.syllabus = syllabus;
        this.setting = setting;
        this.plan = plan;
        this.findings = findings;
    }

    void check() {
        for (var outcome : Fallbacks.ofKept(syllabus, setting, plan)) {
            outcome.moves().forEach(move -> report(outcome.date(), move));
        }
    }

    private void report(TentativeDate date, Fallbacks.Move move) {
        findings.add(new Finding(
                "training.fallback",
                move.session().unit(),
                move.session().unit() + " " + move.session().number() + " cannot stay if " + date.what() + " comes on "
                        + date.becomes().map(Object::toString).orElse("another day") + ", not on " + date.told() + ": "
                        + move.reason().message()));
    }
}
