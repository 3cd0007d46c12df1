package space.hamsafar.programme.flight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;

/**
 * Settles early which chain of a mandatory session is taken, where the chains are many and each fits in few places: work
 * after fasting, and sessions of several steps.
 *
 * <p>They are chosen while nothing but mandatory work is aboard, which takes little time; then they are mandatory
 * themselves, and the search for value need not find them again among work that is worth more for its time.
 */
final class MandatoryChains {

    private static final long SHARE = 4;

    /** Schedules of mandatory work alone take little time. */
    private static final long LEAST = 400;

    private final Mission mission;
    private final Outline outline;
    private final Crew crew;
    private final Limits limits;

    MandatoryChains(Mission mission, Outline outline, Crew crew, Limits limits) {
        this.mission = mission;
        this.outline = outline;
        this.crew = crew;
        this.limits = limits;
    }

    /** The options without those chains of settled sessions that are not taken. */
    List<Option> settle(List<Option> options) {
        if (options.stream().noneMatch(MandatoryChains::isTight)) {
            return options;
        }
        var mandatory = options.stream().filter(MandatoryChains::isMust).toList();
        var problem = CrewProject.of(mission, outline, crew, mandatory);
        var some = new Limits(
                Math.max(LEAST, limits.schedules() / SHARE),
                limits.wallTime().map(time -> time.dividedBy(SHARE)),
                limits.islands(),
                limits.seed(),
                limits.threads());
        var schedule = Planner.solve(problem.project(), some, Progress.NONE).schedule();
        var taken = new HashMap<String, Set<String>>();
        for (Option option : mandatory) {
            if (isTight(option) && schedule.find(option.activity()).isPresent()) {
                taken.computeIfAbsent(session(option), id -> new HashSet<>()).add(option.chain());
            }
        }
        return options.stream()
                .filter(option -> taken.getOrDefault(session(option), Set.of(option.chain()))
                        .contains(option.chain()))
                .toList();
    }

    private static String session(Option option) {
        return option.experiment().id() + ":" + option.session();
    }

    private static boolean isMust(Option option) {
        return option.experiment().mandatory()
                && option.session() <= option.experiment().leastSessions();
    }

    private static boolean isTight(Option option) {
        var protocol = option.experiment().protocol();
        return isMust(option)
                && (protocol.fastingHours() > 0 || !protocol.further().isEmpty());
    }
}
