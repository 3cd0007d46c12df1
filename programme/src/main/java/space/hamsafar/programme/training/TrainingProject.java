package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.StartTarget;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.TravelTime;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.grid.TickGrid;
import space.hamsafar.programme.grid.WorkWindows;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.WorkingCalendar;

/**
 * A syllabus as a planning project: lessons are activities, trainees and instructors people, facilities resources.
 *
 * <p>Hours a day and a week are budgets of the lessons within a day. A lesson over days takes the trainee's whole days,
 * so that nothing else lies on them; what it takes of the week's hours is told from outside.
 */
final class TrainingProject {

    /** Tag of the lessons that lie within a day. */
    static final String WITHIN_A_DAY = "within-a-day";

    /** Role of the instructors of a lesson. */
    static final String INSTRUCTORS = "instructors";

    /** Length of a tick. */
    static final int MINUTES_PER_TICK = 15;

    private final Syllabus syllabus;
    private final Setting setting;
    private final TickGrid grid;
    private final int days;
    private final WorkWindows windows;
    private final UnitOrder order;
    private final List<Lesson> lessons;
    private final Staff staff;
    private final FixedDays fixedDays;
    private final SkillBudgets skills;
    private final int longestDayTicks;
    private final Map<String, Windows> windowsByNeed = new HashMap<>();

    TrainingProject(Syllabus syllabus, Setting setting, LocalDate earliest) {
        this.syllabus = syllabus;
        this.setting = setting;
        this.grid = new TickGrid(earliest, setting.site(syllabus.site()).zone(), MINUTES_PER_TICK);
        this.days = (int) syllabus.lastDay().value() + 1;
        this.windows = new WorkWindows(grid, days);
        this.order = new UnitOrder(syllabus);
        this.lessons = Lesson.all(syllabus);
        this.staff = new Staff(syllabus, setting);
        this.fixedDays = new FixedDays(syllabus, setting, grid, days);
        this.skills = new SkillBudgets(syllabus.rules());
        this.longestDayTicks = longestDayTicks();
    }

    TickGrid grid() {
        return grid;
    }

    List<Lesson> lessons() {
        return lessons;
    }

    /** Last day on which there can be a session. */
    LocalDate lastDay() {
        return grid.firstDay().plusDays(days - 1L);
    }

    /**
     * The project.
     *
     * @param bounds ticks within which lessons must lie, by lesson; those that are absent may lie anywhere
     * @param hours limits on the hours of trainees
     */
    Project build(Map<String, Span> bounds, HourBudgets hours) {
        int horizon = grid.midnight(lastDay().plusDays(1));
        var builder = Project.builder(horizon);
        staff.addTo(builder, grid, days);
        new Facilities(syllabus, setting, grid).addTo(builder);
        for (var lesson : lessons) {
            builder.add(activity(lesson, bounds.getOrDefault(lesson.id(), new Span(0, horizon))));
        }
        rules().addTo(builder);
        hours.budgets(grid, days).forEach(builder::add);
        skills.budgets(grid, days).forEach(builder::add);
        addOrder(builder);
        addTravel(builder);
        addPace(builder);
        return builder.build();
    }

    private Activity activity(Lesson lesson, Span bounds) {
        var unit = lesson.unit();
        int ticks = ticks(lesson);
        var demands = unit.facility().isEmpty() ? List.<Demand>of() : List.of(new Demand(unit.facility(), 1));
        int release = Math.min(Math.max(bounds.start(), fixedDays.release(lesson, site(unit))), bounds.end());
        return new Activity(
                lesson.id(),
                List.of(Mode.of(ticks, demands, staff.roles(lesson))),
                release,
                bounds.end(),
                Optional.empty(),
                unit.mandatory() ? Presence.mandatory() : Presence.optional(ticks),
                fixedDays.within(
                        lesson, windowsByNeed.computeIfAbsent(unit.id() + lesson.trainees(), key -> windows(lesson))),
                site(unit),
                tags(lesson));
    }

    private Set<String> tags(Lesson lesson) {
        var tags = new TreeSet<>(skills.tags(lesson.unit()));
        if (!lesson.lastsDays()) {
            tags.add(WITHIN_A_DAY);
            tags.add(kindTag(lesson.unit().kind()));
        }
        return tags;
    }

    /** Tag of the lessons of a kind. */
    static String kindTag(Unit.Kind kind) {
        return "kind:" + kind;
    }

    /** Everybody's calendar counts: that of all who attend and of all who might teach. */
    private Windows windows(Lesson lesson) {
        var unit = lesson.unit();
        var people = new TreeSet<String>();
        lesson.trainees().forEach(trainee -> people.add(setting.member(trainee).calendar()));
        staff.candidates(unit).forEach(member -> people.add(member.calendar()));
        List<WorkingCalendar> calendars = people.stream().map(setting::calendar).toList();
        return Windows.of(
                lesson.lastsDays()
                        ? windows.ofWholeDays(unit.days(), calendars)
                        : windows.ofLength(ticks(lesson), calendars));
    }

    private void addOrder(Project.Builder builder) {
        Map<String, List<Lesson>> byUnit = new HashMap<>();
        lessons.forEach(lesson -> byUnit.computeIfAbsent(lesson.unit().id(), id -> new ArrayList<>())
                .add(lesson));
        for (var unit : syllabus.units()) {
            var series = byUnit.getOrDefault(unit.id(), List.of());
            for (int i = 1; i < series.size(); i++) {
                addNext(builder, series, i);
            }
            for (var before : order.before(unit)) {
                int pause = grid.ticks(60L * order.pauseHours(before, unit));
                for (var last : byUnit.getOrDefault(before.id(), List.of())) {
                    series.stream()
                            .filter(first -> first.number() == 1)
                            .filter(first -> last.number() >= before.sessions() && last.shares(first))
                            .forEach(first -> builder.add(TimeLag.endToStart(last.id(), first.id(), pause)));
                }
            }
            series.stream().filter(first -> first.number() == 1).forEach(first -> addLanguage(builder, first, byUnit));
        }
    }

    private void addLanguage(Project.Builder builder, Lesson first, Map<String, List<Lesson>> byUnit) {
        for (var trainee : first.trainees()) {
            order.languageBefore(first.unit(), trainee)
                    .ifPresent(before -> byUnit.getOrDefault(before.id(), List.of()).stream()
                            .filter(last -> last.number() >= before.sessions()
                                    && last.trainees().contains(trainee))
                            .forEach(last -> builder.add(TimeLag.endToStart(last.id(), first.id(), 0))));
        }
    }

    private void addNext(Project.Builder builder, List<Lesson> series, int index) {
        var lesson = series.get(index);
        var before = series.get(index - 1);
        if (lesson.isRetake()) {
            addRetake(builder, series, lesson);
            return;
        }
        if (!before.trainees().equals(lesson.trainees())) {
            return;
        }
        var unit = lesson.unit();
        builder.add(TimeLag.endToStart(before.id(), lesson.id(), grid.ticks(60L * unit.gapHours())));
        if (!unit.mandatory()) {
            builder.add(new Requirement(lesson.id(), before.id()));
        }
        int most = unit.maxPerDay();
        if (most > 0 && !lesson.lastsDays() && lesson.number() > most) {
            int apart = longestDayTicks - 2 * ticks(lesson) + 1;
            if (apart > 0) {
                builder.add(TimeLag.endToStart(series.get(index - most).id(), lesson.id(), apart));
            }
        }
    }

    private void addRetake(Project.Builder builder, List<Lesson> series, Lesson retake) {
        int days = retake.unit()
                .particulars()
                .examination()
                .map(Particulars.Examination::waitDays)
                .orElse(0);
        int pause = grid.ticks(60L * Math.max(24 * days, retake.unit().gapHours()));
        series.stream()
                .filter(before -> before.number() == retake.number() - 1 && before.shares(retake))
                .forEach(before -> builder.add(TimeLag.endToStart(before.id(), retake.id(), pause)));
    }

    /** Two lessons with more than this between their outer ends lie on two days. */
    private int longestDayTicks() {
        return syllabus.trainees().stream()
                .map(trainee -> setting.calendar(setting.member(trainee).calendar()))
                .flatMap(calendar -> grid.firstDay()
                        .datesUntil(lastDay().plusDays(1))
                        .map(day -> Workload.dayLengthMinutes(calendar, day)))
                .mapToInt(grid::ticks)
                .max()
                .orElse(0);
    }

    private void addTravel(Project.Builder builder) {
        var sites = new TreeSet<String>();
        syllabus.units().forEach(unit -> sites.add(site(unit)));
        for (var from : sites) {
            for (var to : sites) {
                int hours = journeyHours(from, to);
                if (hours > 0) {
                    builder.add(new TravelTime(from, to, grid.ticks(60L * hours)));
                }
            }
        }
    }

    private int journeyHours(String from, String to) {
        return syllabus.rules().journeys().stream()
                .filter(journey -> journey.connects(from, to))
                .map(TrainingRules.Journey::hours)
                .findFirst()
                .orElseGet(() -> Distance.isFar(setting.site(from), setting.site(to)) ? 24 : 0);
    }

    private void addPace(Project.Builder builder) {
        var pace = new Pace(syllabus, order);
        var end = new Workload(syllabus, setting).expectedEnd(lessons, grid.firstDay(), lastDay());
        int span = grid.midnight(end);
        int week = grid.ticks(7 * 24 * 60);
        for (var lesson : lessons) {
            fixedDays.wish(lesson).ifPresent(builder::prefer);
            if (order.runsThroughout(lesson.unit())) {
                int wished = (int) (pace.share(lesson) * span);
                builder.prefer(new StartTarget(lesson.id(), Math.max(0, wished - week / 4), wished + week / 4, 1));
            }
        }
    }

    /** The rules between kinds of lesson. */
    RulesInProject rules() {
        return new RulesInProject(syllabus, grid, days, lessons);
    }

    /** How long a lesson lasts. */
    int ticks(Lesson lesson) {
        return grid.ticks(
                lesson.lastsDays()
                        ? lesson.unit().days() * 24L * 60
                        : lesson.unit().minutes());
    }

    private String site(Unit unit) {
        return unit.facility().isEmpty()
                ? syllabus.site()
                : setting.facility(unit.facility()).site();
    }
}
