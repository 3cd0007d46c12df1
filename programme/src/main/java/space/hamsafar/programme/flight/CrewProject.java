package space.hamsafar.programme.flight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.setting.Member;

/**
 * The crew's stay as a planning project.
 *
 * <p>What leaves no choice is not in it: people are available between the blocks of their routine. {@link ExperimentWork}
 * says how sessions become activities.
 *
 * @param project what the engine solves
 * @param tasks its activities that are no experiments
 * @param options its activities that are
 */
record CrewProject(Project project, List<RoutineWork.Task> tasks, List<Option> options) {

    static final String VISITOR_WORK = "visitor-work";

    static CrewProject of(Mission mission, Outline outline, Crew crew, List<Option> options) {
        Stay stay = outline.stay();
        var builder = Project.builder(Math.max(1, stay.horizon()));
        for (Member member : crew.members()) {
            var gaps = Routine.gaps(stay, outline.blocks(), member.id());
            builder.add(new Person(member.id(), member.skills(), Windows.of(gaps)));
        }
        var quiet = Equipment.add(mission, builder);
        var tasks = RoutineWork.add(stay, crew, quiet, builder);
        days(stay, crew, builder);
        weeks(stay, crew, builder);
        new ExperimentWork(mission, stay, crew, builder).add(options);
        return new CrewProject(builder.build(), tasks, options);
    }

    private static void days(Stay stay, Crew crew, Project.Builder builder) {
        var hosts = Set.copyOf(crew.ids(Group.HOSTS));
        for (BoardDay day : stay.days()) {
            int from = Math.max(0, stay.floor(day.wake()));
            int to = Math.min(
                    stay.horizon(), stay.floor(stay.day(day.number() + 1).wake()));
            if (from < to) {
                var period = new Span(from, to);
                for (String person : crew.ids()) {
                    String id = "work-" + person + "#" + day.number();
                    int limit = ticks(WorkHours.of(stay, crew, day, person));
                    builder.add(new Budget(id, Set.of(person), period, Set.of(RoutineWork.WORK), limit));
                }
                String id = "host-hours#" + day.number();
                int limit = ticks(stay.rules().hostHours().value());
                builder.add(new Budget(id, hosts, period, Set.of(VISITOR_WORK), limit));
            }
        }
    }

    /** From waking on Monday to waking on the next. */
    private static void weeks(Stay stay, Crew crew, Project.Builder builder) {
        double hours = stay.rules().house().week().hours();
        if (hours == 0) {
            return;
        }
        var weeks = new TreeMap<LocalDate, Span>();
        for (BoardDay day : stay.days()) {
            int from = Math.max(0, stay.floor(day.wake()));
            int to = Math.min(
                    stay.horizon(), stay.floor(stay.day(day.number() + 1).wake()));
            if (from < to) {
                LocalDate monday = day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                weeks.merge(monday, new Span(from, to), (a, b) -> new Span(a.start(), b.end()));
            }
        }
        weeks.forEach((monday, period) -> crew.ids()
                .forEach(person -> builder.add(new Budget(
                        "week-" + person + "#" + monday,
                        Set.of(person),
                        period,
                        Set.of(RoutineWork.WORK),
                        ticks(hours)))));
    }

    private static int ticks(double hours) {
        return (int) Math.floor(hours * 60 / Stay.TICK_MINUTES + 1e-9);
    }
}
