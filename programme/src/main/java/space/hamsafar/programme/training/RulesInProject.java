package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.grid.TickGrid;

/**
 * Rules between kinds of lesson, in the project.
 *
 * <p>An evening off is an activity of its own: the trainee is busy with rest from the hour on to midnight, on the day
 * before the lesson.
 */
final class RulesInProject {

    private final Syllabus syllabus;
    private final TickGrid grid;
    private final int days;
    private final List<Lesson> lessons;

    RulesInProject(Syllabus syllabus, TickGrid grid, int days, List<Lesson> lessons) {
        this.syllabus = syllabus;
        this.grid = grid;
        this.days = days;
        this.lessons = lessons;
    }

    void addTo(Project.Builder builder) {
        for (var trainee : syllabus.trainees()) {
            syllabus.rules().spacings().forEach(rule -> addSpacing(builder, rule, trainee));
        }
        for (var rule : syllabus.rules().eveningsOff()) {
            for (var lesson : lessons) {
                if (rule.kinds().contains(lesson.unit().kind())) {
                    lesson.trainees().forEach(trainee -> addEvening(builder, rule, lesson, trainee));
                }
            }
        }
    }

    /** The evenings off that a timetable holds, for a project that asks for them. */
    List<Assignment> evenings(List<Assignment> placed) {
        var evenings = new ArrayList<Assignment>();
        for (var rule : syllabus.rules().eveningsOff()) {
            for (var lesson : lessons) {
                if (rule.kinds().contains(lesson.unit().kind())) {
                    placed.stream()
                            .filter(one -> one.activity().equals(lesson.id()))
                            .filter(one -> grid.day(one.start()).isAfter(grid.firstDay()))
                            .forEach(one -> lesson.trainees()
                                    .forEach(trainee -> evenings.add(new Assignment(
                                            evening(rule, lesson, trainee),
                                            "only",
                                            evening(rule, grid.day(one.start()).minusDays(1))
                                                    .start(),
                                            evening(rule, grid.day(one.start()).minusDays(1))
                                                    .end(),
                                            Map.of(trainee, List.of(trainee))))));
                }
            }
        }
        return evenings;
    }

    private void addSpacing(Project.Builder builder, TrainingRules.KindSpacing rule, String trainee) {
        int gap = grid.ticks(60L * rule.minHours());
        var some = ofKinds(rule.kinds(), trainee);
        var id = rule.id() + "/" + trainee;
        if (rule.withKinds().isEmpty()) {
            if (some.size() > 1) {
                builder.add(new Spacing(id, some, gap));
            }
            return;
        }
        for (var one : some) {
            for (var other : ofKinds(rule.withKinds(), trainee)) {
                if (!one.equals(other)) {
                    builder.add(new Spacing(id + "/" + one + "/" + other, List.of(one, other), gap));
                }
            }
        }
    }

    private List<String> ofKinds(Set<Unit.Kind> kinds, String trainee) {
        return lessons.stream()
                .filter(lesson -> kinds.contains(lesson.unit().kind())
                        && lesson.trainees().contains(trainee))
                .map(Lesson::id)
                .toList();
    }

    private void addEvening(Project.Builder builder, TrainingRules.EveningOff rule, Lesson lesson, String trainee) {
        var windows = grid.firstDay()
                .datesUntil(grid.firstDay().plusDays(days))
                .map(day -> evening(rule, day))
                .toList();
        int length = windows.getFirst().length();
        var id = evening(rule, lesson, trainee);
        builder.add(new Activity(
                id,
                List.of(Mode.of(length, List.of(), List.of(Role.of(trainee)))),
                0,
                grid.midnight(grid.firstDay().plusDays(days)),
                Optional.empty(),
                lesson.unit().mandatory() ? Presence.mandatory() : Presence.optional(0),
                Windows.of(windows),
                "",
                Set.of()));
        builder.add(new Requirement(lesson.id(), id));
        builder.add(new TimeLag(id, Point.END, lesson.id(), Point.START, 0, grid.ticks(24 * 60) - 1));
    }

    private Span evening(TrainingRules.EveningOff rule, LocalDate day) {
        int end = grid.midnight(day.plusDays(1));
        return new Span(end - grid.ticks((24 * 60) - rule.after().toSecondOfDay() / 60), end);
    }

    private static String evening(TrainingRules.EveningOff rule, Lesson lesson, String trainee) {
        return "evening/" + rule.id() + "/" + lesson.id() + "/" + trainee;
    }
}
