package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.window.LightPhase;
import space.hamsafar.orbit.window.OrbitLight;
import space.hamsafar.orbit.window.Pass;
import space.hamsafar.orbit.window.Passes;
import space.hamsafar.orbit.window.RelayContact;
import space.hamsafar.programme.flight.DayRules;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.Step;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.setting.Finding;

/** Rules of when experiments can be done, held against the orbit itself. */
final class WindowRules {

    /** Rise and set are good to a second in the orbit's own roots. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private static final double SUN_MARGIN_DEG = 0.05;

    private final FlightFacts facts;
    private final List<Finding> findings;
    private final Interval period;
    private final Map<String, List<Interval>> stretches = new HashMap<>();

    private WindowRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
        // A pass or a contact may be under way at docking: begin before it.
        this.period = Interval.of(
                facts.docking().minus(Duration.ofHours(2)), facts.undocking().plus(Duration.ofHours(2)));
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new WindowRules(facts, findings);
        Map<String, Experiment> experiments = ExperimentFacts.byId(facts.mission());
        for (TimelineEntry entry : facts.work()) {
            Experiment experiment = experiments.get(entry.experiment());
            if (experiment != null) {
                rules.working(entry);
                ExperimentFacts.step(experiment, entry).ifPresent(step -> rules.window(entry, experiment, step));
                rules.attitude(entry, experiment);
            }
        }
    }

    private void working(TimelineEntry entry) {
        DayRules rules = facts.rules();
        boolean held = false;
        for (LocalDate date : facts.dates()) {
            Instant from = facts.wake(date).plus(Duration.ofMinutes(rules.postSleepMinutes()));
            Instant to = facts.bed(date).minus(Duration.ofMinutes(rules.preSleepMinutes()));
            held |= !entry.start().isBefore(from) && !entry.end().isAfter(to);
        }
        if (!held) {
            String message = FlightFacts.text(entry) + " lies outside the working hours of a day on board";
            findings.add(new Finding("flight.working-hours", entry.id(), message));
        }
    }

    private void attitude(TimelineEntry entry, Experiment experiment) {
        String wanted = experiment.protocol().attitude();
        if (wanted.isEmpty() || !ExperimentFacts.stepId(entry).isEmpty()) {
            return;
        }
        LocalDate first = facts.date(facts.docking());
        boolean flown = facts.rules().house().attitudes().stream()
                .filter(span -> span.attitude().equals(wanted))
                .anyMatch(span -> {
                    var day = first.plusDays(span.flightDay() - 1L);
                    var from = day.atTime(span.hours().from())
                            .atZone(facts.rules().zone())
                            .toInstant();
                    var to = day.atTime(span.hours().to())
                            .atZone(facts.rules().zone())
                            .toInstant();
                    return !entry.start().isBefore(from) && !entry.end().isAfter(to);
                });
        if (!flown) {
            String message = FlightFacts.text(entry) + " needs attitude " + wanted + ", which is not flown then";
            findings.add(new Finding("flight.attitude", entry.id(), message));
        }
    }

    private void window(TimelineEntry entry, Experiment experiment, Step step) {
        if (step.window() == Experiment.Window.WORK) {
            return;
        }
        boolean held = stretches(experiment, step).stream()
                .anyMatch(stretch -> !entry.start().isBefore(stretch.getStart().minus(MARGIN))
                        && !entry.end().isAfter(stretch.getEnd().plus(MARGIN)));
        boolean lit = step.window() != Experiment.Window.LIT_PASS || isDay(step.site(), entry);
        if (!held || !lit) {
            int least = experiment.protocol().minElevationDeg();
            String message = FlightFacts.text(entry) + " does not lie wholly in one " + step.window()
                    + (step.site().isEmpty() ? "" : " of " + step.site())
                    + (least == 0 ? "" : " from " + least + "° on");
            findings.add(new Finding("flight.window", entry.id(), message));
        }
    }

    private List<Interval> stretches(Experiment experiment, Step step) {
        int least = experiment.protocol().minElevationDeg();
        String key = step.window() + " " + step.site() + " " + least;
        return stretches.computeIfAbsent(key, any -> switch (step.window()) {
            case WORK -> List.of();
            case PASS, LIT_PASS ->
                Passes.over(facts.orbit(), site(step.site(), least), period).stream()
                        .map(Pass::interval)
                        .toList();
            case COVERAGE ->
                RelayContact.over(facts.orbit(), facts.mission().station().relays(), period);
            case DAYLIGHT -> light(Light.DAY);
            case NIGHT -> light(Light.NIGHT);
        });
    }

    private List<Interval> light(Light wanted) {
        return OrbitLight.over(facts.orbit(), period).stream()
                .filter(phase -> phase.light() == wanted)
                .map(LightPhase::interval)
                .toList();
    }

    private boolean isDay(String site, TimelineEntry entry) {
        return SunPosition.elevationDeg(site(site), entry.start(), facts.orbit().orientation()) > -SUN_MARGIN_DEG
                && SunPosition.elevationDeg(
                                site(site), entry.end(), facts.orbit().orientation())
                        > -SUN_MARGIN_DEG;
    }

    private GroundSite site(String id) {
        return site(id, 0);
    }

    private GroundSite site(String id, int leastDeg) {
        var site = ExperimentFacts.ground(facts.setting().site(id));
        return new GroundSite(
                id,
                site.latitudeDeg(),
                site.longitudeDeg(),
                site.altitudeM(),
                Math.max(leastDeg, site.minElevationDeg()));
    }
}
