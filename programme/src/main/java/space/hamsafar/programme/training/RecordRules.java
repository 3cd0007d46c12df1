package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.hamsafar.programme.qualification.Achievements;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.source.Spelling;

/** What a training record must respect before it is added. */
public final class RecordRules {

    private final Syllabus syllabus;
    private final Setting setting;
    private final List<TrainingRecord> before;

    /**
     * Rules for a next record.
     *
     * @param before the records that there are, in their order
     */
    public RecordRules(Syllabus syllabus, Setting setting, List<TrainingRecord> before) {
        this.syllabus = syllabus;
        this.setting = setting;
        this.before = List.copyOf(before);
    }

    /** Everything that is wrong with a record as the next one, a sentence each; empty if it can be added. */
    public List<String> problems(TrainingRecord record) {
        var problems = new ArrayList<String>();
        var unit = unit(record.unit());
        if (!syllabus.trainees().contains(record.person())) {
            problems.add("'" + record.person() + "' is no trainee; there is " + String.join(", ", syllabus.trainees()));
        }
        if (unit.isEmpty()) {
            var ids = syllabus.units().stream().map(Unit::id).toList();
            problems.add(
                    "there is no unit '" + record.unit() + "' in the syllabus" + Spelling.hint(record.unit(), ids));
            return problems;
        }
        boolean known = setting.people().stream().anyMatch(member -> member.id().equals(record.by()));
        if (!record.by().isEmpty() && !known) {
            problems.add("there is no person '" + record.by() + "' who could have given the session"
                    + Spelling.nearest(
                                    record.by(),
                                    setting.people().stream().map(Member::id).toList())
                            .map(near -> ": did you mean '" + near + "'?")
                            .orElse(""));
        }
        checkGrade(record, unit.get(), problems);
        checkCorrection(record, problems);
        checkTry(record, unit.get(), problems);
        checkExaminer(record, unit.get(), problems);
        return problems;
    }

    /** The result that a grade means for a unit: passed or failed where it has a pass mark. */
    public static TrainingRecord.Result result(Unit unit, int grade) {
        return unit.particulars()
                .examination()
                .map(rule -> grade >= rule.passMark() ? TrainingRecord.Result.PASSED : TrainingRecord.Result.FAILED)
                .orElse(TrainingRecord.Result.ATTENDED);
    }

    private static void checkGrade(TrainingRecord record, Unit unit, List<String> problems) {
        if (unit.particulars().examination().isEmpty() || record.result() == TrainingRecord.Result.MISSED) {
            return;
        }
        if (record.grade().isEmpty()) {
            problems.add(unit.id() + " has a pass mark: give the grade");
        } else if (record.result() != result(unit, record.grade().getAsInt())) {
            problems.add("a grade of " + record.grade().getAsInt() + " does not mean "
                    + record.result().name().toLowerCase(Locale.ROOT) + ": the pass mark of " + unit.id()
                    + " is "
                    + unit.particulars().examination().orElseThrow().passMark());
        }
    }

    private void checkCorrection(TrainingRecord record, List<String> problems) {
        if (record.corrects() == 0) {
            return;
        }
        boolean there = before.stream()
                .anyMatch(other -> other.number() == record.corrects()
                        && other.person().equals(record.person())
                        && other.unit().equals(record.unit()));
        if (!there) {
            problems.add("record " + record.corrects() + " is none of " + record.person() + " in " + record.unit()
                    + ": only such a one can be corrected");
        }
    }

    private void checkTry(TrainingRecord record, Unit unit, List<String> problems) {
        var earlier = Achievements.standing(before).stream()
                .filter(other -> other.person().equals(record.person())
                        && other.unit().equals(record.unit())
                        && other.number() != record.corrects())
                .toList();
        boolean repeated = earlier.stream()
                .anyMatch(
                        other -> other.session() == record.session() && other.result() != TrainingRecord.Result.MISSED);
        if (repeated) {
            problems.add("session " + record.session() + " of " + unit.id() + " is recorded for " + record.person()
                    + " already: correct that record, or name the next session");
        }
        long failed = earlier.stream()
                .filter(other -> other.result() == TrainingRecord.Result.FAILED)
                .count();
        if (record.session() > unit.sessions() + failed) {
            problems.add(unit.id() + " has " + unit.sessions() + " sessions"
                    + (failed > 0 ? " and " + failed + " to be taken again" : "") + ", not " + record.session());
        }
        unit.particulars().examination().ifPresent(rule -> {
            if (failed > rule.resits()) {
                problems.add(unit.id() + " can be taken again " + rule.resits() + " times, and was failed " + failed
                        + " times: the board decides");
            }
            earlier.stream()
                    .filter(other -> other.result() == TrainingRecord.Result.FAILED)
                    .map(TrainingRecord::on)
                    .max(LocalDate::compareTo)
                    .filter(last -> record.on().isBefore(last.plusDays(rule.waitDays())))
                    .ifPresent(last ->
                            problems.add(unit.id() + " can be taken again from " + last.plusDays(rule.waitDays())
                                    + " on, " + rule.waitDays() + " days after it was failed"));
        });
    }

    private void checkExaminer(TrainingRecord record, Unit unit, List<String> problems) {
        setting.people().stream()
                .filter(member -> member.id().equals(record.by()))
                .filter(member -> member.part() == Member.Part.INSTRUCTOR
                        && !unit.instructorSkill().isEmpty()
                        && !member.skills().contains(unit.instructorSkill()))
                .forEach(member -> problems.add("'" + member.id() + "' is no instructor of " + unit.instructorSkill()
                        + ", which " + unit.id() + " asks for"));
    }

    private Optional<Unit> unit(String id) {
        return syllabus.units().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }
}
