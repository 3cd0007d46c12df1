package space.hamsafar.programme.flight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import space.hamsafar.planning.Role;

/**
 * All options of an experiment.
 *
 * <p>The visitor's work takes longer on the first flight days. Days of one factor form a class, and each class has its
 * own options: with the visitor for the longer time, without for the plain one. Where the factor is 1, or does not count
 * because a live contact lasts as long as it lasts, one option leaves open who does it.
 */
final class Options {

    /** Ids of activities that are sessions of experiments begin with this. */
    static final String WORK = "work:";

    private final Stay stay;
    private final Crew crew;
    private final Opportunities opportunities;

    Options(Stay stay, Crew crew, Opportunities opportunities) {
        this.stay = stay;
        this.crew = crew;
        this.opportunities = opportunities;
    }

    /**
     * What can be done for an experiment.
     *
     * @param options of all its sessions; empty where nothing can be done
     * @param obstacle why nothing can be done, in a sentence without a full stop
     */
    record Offer(List<Option> options, String obstacle) {}

    Offer of(Experiment experiment) {
        var staffing = new Staffing(crew, experiment);
        String lack = staffing.lack();
        if (!lack.isEmpty()) {
            return new Offer(List.of(), lack);
        }
        var options = new ArrayList<Option>();
        for (Draft draft : drafts(experiment, staffing)) {
            var times = opportunities.of(experiment, draft.length(), draft.days());
            if (!times.windows().isEmpty()) {
                for (int session = 1; session <= experiment.sessions(); session++) {
                    String id = WORK + experiment.id() + ":" + session + ":" + draft.id();
                    options.add(new Option(
                            id,
                            experiment,
                            session,
                            draft.length(),
                            times.ticks(),
                            draft.roles(),
                            times.windows(),
                            times.exact()));
                }
            }
        }
        return new Offer(options, options.isEmpty() ? noTime(experiment) : "");
    }

    private record Draft(String id, Duration length, Predicate<BoardDay> days, List<Role> roles) {}

    private List<Draft> drafts(Experiment experiment, Staffing staffing) {
        var drafts = new ArrayList<Draft>();
        Predicate<BoardDay> plain = day -> day.newcomerFactor() == 1 || experiment.isLiveContact();
        drafts.add(new Draft("anybody", minutes(experiment, 1), plain, staffing.anybody()));
        for (List<Role> hosts : staffing.hostsAlone()) {
            drafts.add(new Draft("hosts", minutes(experiment, 1), plain.negate(), hosts));
        }
        var factors = new TreeMap<Double, Boolean>();
        stay.days().stream().filter(plain.negate()).forEach(day -> factors.put(day.newcomerFactor(), true));
        List<List<Role>> ways = staffing.withVisitor();
        for (double factor : factors.keySet()) {
            for (int way = 0; way < ways.size(); way++) {
                drafts.add(new Draft(
                        "visitor-" + (way + 1) + "-x" + factor,
                        minutes(experiment, factor),
                        day -> day.newcomerFactor() == factor && plain.negate().test(day),
                        ways.get(way)));
            }
        }
        return drafts;
    }

    private static Duration minutes(Experiment experiment, double factor) {
        return Duration.ofSeconds((long) Math.ceil(experiment.minutes() * factor * 60 - 1e-6));
    }

    private static String noTime(Experiment experiment) {
        String days = "flight days " + experiment.firstFlightDay() + "–" + experiment.lastFlightDay();
        String what = switch (experiment.window()) {
            case WORK -> "no free stretch";
            case PASS -> "no pass over " + experiment.site();
            case LIT_PASS -> "no daylight pass over " + experiment.site();
            case COVERAGE -> "no stretch of relay coverage";
            case DAYLIGHT -> "no stretch of sunlight";
            case NIGHT -> "no stretch of orbital night";
        };
        return what + " of " + experiment.minutes() + " min lies in the working hours of " + days;
    }

    /** All options of all experiments that have any. */
    static Stream<Option> all(List<Offer> offers) {
        return offers.stream().flatMap(offer -> offer.options().stream());
    }
}
