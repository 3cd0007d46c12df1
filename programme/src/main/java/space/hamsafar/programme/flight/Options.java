package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All options of an experiment.
 *
 * <p>Each step can be done in some ways ({@link Draft}); a chain is a way for each step, such that each can follow the one
 * before in time. Every session has every chain to choose from.
 */
final class Options {

    /** Ids of activities that are sessions of experiments begin with this. */
    static final String WORK = "work:";

    private final Crew crew;
    private final Drafts drafts;

    Options(Stay stay, Crew crew, Opportunities opportunities) {
        this.crew = crew;
        this.drafts = new Drafts(stay, crew, opportunities);
    }

    /**
     * What can be done for an experiment.
     *
     * @param options of all its sessions; empty where nothing can be done
     * @param obstacle why nothing can be done, in a sentence without a full stop
     */
    record Offer(List<Option> options, String obstacle) {

        /** The main steps of a session. */
        List<Option> mains(int session) {
            return ways(session, "");
        }

        /** The ways to do a step of a session; of the main work, the empty id. */
        List<Option> ways(int session, String step) {
            return options.stream()
                    .filter(option ->
                            option.session() == session && option.step().id().equals(step))
                    .toList();
        }
    }

    Offer of(Experiment experiment) {
        String lack = experiment.steps().stream()
                .map(step -> new Staffing(crew, experiment, step).lack())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (!lack.isEmpty()) {
            return new Offer(List.of(), lack);
        }
        List<List<Draft>> chains = List.of(List.of());
        for (Step step : experiment.steps()) {
            List<Draft> ways = drafts.of(experiment, step);
            if (ways.isEmpty()) {
                return new Offer(List.of(), noTime(experiment, step));
            }
            chains = continued(chains, ways);
        }
        var options = new ArrayList<Option>();
        for (int session = 1; session <= experiment.sessions(); session++) {
            for (List<Draft> chain : chains) {
                add(experiment, session, chain, options);
            }
        }
        String obstacle = chains.isEmpty() ? "its steps cannot follow one another as they must in this stay" : "";
        return new Offer(options, obstacle);
    }

    private static List<List<Draft>> continued(List<List<Draft>> chains, List<Draft> ways) {
        var longer = new ArrayList<List<Draft>>();
        for (List<Draft> chain : chains) {
            for (Draft way : ways) {
                if (chain.isEmpty()) {
                    longer.add(List.of(way));
                } else {
                    way.after(chain.getLast())
                            .flatMap(then -> chain.getLast().before(then).map(first -> joined(chain, first, then)))
                            .ifPresent(longer::add);
                }
            }
        }
        return longer;
    }

    /** A chain whose last way was narrowed, and one more. */
    private static List<Draft> joined(List<Draft> chain, Draft last, Draft next) {
        var joined = new ArrayList<>(chain.subList(0, chain.size() - 1));
        joined.add(last);
        joined.add(next);
        return joined;
    }

    private static void add(Experiment experiment, int session, List<Draft> chain, List<Option> options) {
        String id = WORK + experiment.id() + ":" + session + ":"
                + chain.stream().map(Draft::id).collect(Collectors.joining("+"));
        for (Draft way : chain) {
            String activity = way.step().isMain() ? id : id + "/" + way.step().id();
            options.add(new Option(
                    activity,
                    experiment,
                    way.step(),
                    session,
                    id,
                    way.length(),
                    way.times().ticks(),
                    way.roles(),
                    way.times().windows(),
                    way.times().exact(),
                    way.mealsAfter()));
        }
    }

    private static String noTime(Experiment experiment, Step step) {
        String days = "flight days " + experiment.firstFlightDay() + "–" + experiment.lastFlightDay();
        String what = switch (step.window()) {
            case WORK ->
                experiment.protocol().fastingHours() > 0 && step.isMain()
                        ? "no free stretch after fasting"
                        : "no free stretch";
            case PASS -> "no pass over " + step.site();
            case LIT_PASS -> "no daylight pass over " + step.site();
            case COVERAGE -> "no stretch of relay coverage";
            case DAYLIGHT -> "no stretch of sunlight";
            case NIGHT -> "no stretch of orbital night";
        };
        String attitude = experiment.protocol().attitude();
        return what + " of " + step.minutes() + " min lies in the working hours of " + days
                + (attitude.isEmpty() || !step.isMain() ? "" : " in attitude " + attitude);
    }

    /** All options of all experiments that have any. */
    static Stream<Option> all(List<Offer> offers) {
        return offers.stream().flatMap(offer -> offer.options().stream());
    }
}
