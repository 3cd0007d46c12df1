package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.threeten.extra.Interval;
import space.hamsafar.planning.Role;

/**
 * The ways to do a step.
 *
 * <p>A visitor's work takes longer on the first flight days. Days of one factor form a class, and each class has its own
 * ways: with a visitor for the longer time, without for the plain one. Where the factor is 1, or does not count because a
 * live contact lasts as long as it lasts, one way leaves open who does it.
 *
 * <p>Somebody who must fast works so long after the hours of a meal, and before the next meal of the day; each stretch
 * between two meals is a way of its own, so that this meal can be made to wait.
 */
final class Drafts {

    private final Stay stay;
    private final Crew crew;
    private final Opportunities opportunities;

    Drafts(Stay stay, Crew crew, Opportunities opportunities) {
        this.stay = stay;
        this.crew = crew;
        this.opportunities = opportunities;
    }

    /** A way before its times are known. */
    private record Way(String id, double factor, Predicate<BoardDay> days, List<Role> roles) {}

    List<Draft> of(Experiment experiment, Step step) {
        var drafts = new ArrayList<Draft>();
        var staffing = new Staffing(crew, experiment, step);
        if (step.isMain() && experiment.protocol().fastingHours() > 0) {
            for (String subject : staffing.subjects()) {
                for (Way way : ways(experiment, staffing.withSubject(subject))) {
                    fasting(experiment, step, way, subject, drafts);
                }
            }
            return drafts;
        }
        for (Way way : ways(experiment, staffing)) {
            Duration length = minutes(step, way.factor());
            var times = opportunities.of(experiment, step, length, way.days());
            if (!times.windows().isEmpty()) {
                drafts.add(new Draft(way.id(), step, length, way.roles(), times, List.of()));
            }
        }
        return drafts;
    }

    private List<Way> ways(Experiment experiment, Staffing staffing) {
        var ways = new ArrayList<Way>();
        Predicate<BoardDay> plain = day -> day.newcomerFactor() == 1 || experiment.isLiveContact();
        ways.add(new Way("anybody", 1, plain, staffing.anybody()));
        for (List<Role> hosts : staffing.hostsAlone()) {
            ways.add(new Way("hosts", 1, plain.negate(), hosts));
        }
        var factors = new TreeMap<Double, Boolean>();
        stay.days().stream().filter(plain.negate()).forEach(day -> factors.put(day.newcomerFactor(), true));
        List<List<Role>> withVisitor = staffing.withVisitor();
        for (double factor : factors.keySet()) {
            for (int way = 0; way < withVisitor.size(); way++) {
                ways.add(new Way(
                        "visitor-" + (way + 1) + "-x" + factor,
                        factor,
                        day -> day.newcomerFactor() == factor && plain.negate().test(day),
                        withVisitor.get(way)));
            }
        }
        return ways;
    }

    private static Duration minutes(Step step, double factor) {
        return Duration.ofSeconds((long) Math.ceil(step.minutes() * factor * 60 - 1e-6));
    }

    private void fasting(Experiment experiment, Step step, Way way, String subject, List<Draft> drafts) {
        Duration length = minutes(step, way.factor());
        Duration fast = Duration.ofSeconds(Math.round(experiment.protocol().fastingHours() * 3600));
        int meals = stay.rules().meals().size();
        for (BoardDay day : stay.days()) {
            Predicate<BoardDay> today =
                    other -> other.number() == day.number() && way.days().test(other);
            for (int next = 0; next <= meals; next++) {
                Instant from = endOfMeal(day, next - 1).plus(fast);
                Instant to = next == meals ? day.sleep() : endOfMeal(day, next);
                if (from.isBefore(to)) {
                    var times =
                            opportunities.of(experiment, step, length, today).within(stay, Interval.of(from, to));
                    boolean due = next < meals && RoutineWork.isMealDue(stay, day, next);
                    List<String> waiting = due ? List.of(RoutineWork.mealId(next, day, subject)) : List.of();
                    if (!times.windows().isEmpty()) {
                        String id = way.id() + "-" + subject + "-fd" + day.number() + "-" + (next + 1);
                        drafts.add(new Draft(id, step, length, way.roles(), times, waiting));
                    }
                }
            }
        }
    }

    /** When the hours of a meal end; before the first one those of the last one of the day before. */
    private Instant endOfMeal(BoardDay day, int meal) {
        var meals = stay.rules().meals();
        return meal < 0
                ? stay.day(day.number() - 1).at(meals.getLast().to())
                : day.at(meals.get(meal).to());
    }
}
