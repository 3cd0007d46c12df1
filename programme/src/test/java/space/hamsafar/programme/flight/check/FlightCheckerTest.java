package space.hamsafar.programme.flight.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static space.hamsafar.programme.flight.FlightFixture.VISITOR;
import static space.hamsafar.programme.flight.FlightFixture.figure;
import static space.hamsafar.programme.flight.FlightFixture.flight;
import static space.hamsafar.programme.flight.FlightFixture.mission;
import static space.hamsafar.programme.flight.FlightFixture.rules;
import static space.hamsafar.programme.flight.FlightFixture.setting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.window.LandingOpportunity;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.LaunchWindow;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.programme.flight.ExperimentResult;
import space.hamsafar.programme.flight.FlightFixture;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.HostTime;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.Spaceflight;
import space.hamsafar.programme.flight.StationFacts;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;

/** A sound plan is spoilt in one way, and the checker must name the rule. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FlightCheckerTest {

    private FlightPlan sound = Corruption.empty();

    @BeforeAll
    void plan() {
        sound = FlightFixture.plan(mission());
        assertThat(FlightChecker.check(mission(), setting(), sound)).isEmpty();
    }

    @Test
    void launchOutOfThePlane() {
        LaunchOpportunity w = sound.launch().orElseThrow();
        expect("flight.plane", Corruption.launch(sound, later(w, Duration.ofMinutes(10))));
        var backups = List.of(later(sound.backups().getFirst(), Duration.ofMinutes(10)));
        expect("flight.plane", Corruption.backups(sound, backups));
    }

    @Test
    void backupBeforeTheLaunch() {
        expect(
                "flight.backup-order",
                Corruption.backups(sound, List.of(sound.launch().orElseThrow())));
    }

    @Test
    void dockingTooSoon() {
        var docking = sound.docking().orElseThrow().minusSeconds(600);
        expect("flight.rendezvous", Corruption.docking(sound, docking));
    }

    @Test
    void undockingAtAnotherTime() {
        var undocking = sound.undocking().orElseThrow().plusSeconds(300);
        expect("flight.undocking", Corruption.undocking(sound, undocking));
    }

    @Test
    void landingAfterAnotherNumberOfOrbits() {
        RankedLanding ranked = sound.landing().orElseThrow();
        LandingOpportunity l = ranked.opportunity();
        var other = new LandingOpportunity(
                l.undocking(), l.landing(), 4, l.crossTrackKm(), l.sunElevationDeg(), l.reason());
        expect("flight.undocking", Corruption.landing(sound, ranked(ranked, other)));
    }

    @Test
    void landingFarFromTheSiteAndInTheNight() {
        RankedLanding ranked = sound.landing().orElseThrow();
        LandingOpportunity l = ranked.opportunity();
        var late = new LandingOpportunity(
                l.undocking(),
                l.landing().plus(Duration.ofHours(12)),
                l.orbits(),
                l.crossTrackKm(),
                l.sunElevationDeg(),
                l.reason());
        expect("flight.cross-range", Corruption.landing(sound, ranked(ranked, late)));
        expect("flight.landing-light", Corruption.landing(sound, ranked(ranked, late)));
    }

    @Test
    void stayOfAnotherLength() {
        Spaceflight f = flight();
        var longer = new Spaceflight(
                f.vehicle(),
                f.launchStep(),
                f.landingStep(),
                f.pad(),
                f.planeOffsetDeg(),
                f.planeToleranceDeg(),
                f.searchDays(),
                f.backups(),
                f.rendezvousHours(),
                figure(9),
                f.landingSite(),
                f.crossRangeKm(),
                f.orbitsAfterUndocking(),
                f.landingSearchDays(),
                f.landingLimits(),
                f.profiles(),
                f.provenance());
        var mission = mission(longer, rules(), FlightFixture.experiments());
        assertThat(FlightChecker.check(mission, setting(), sound))
                .extracting(Finding::rule)
                .contains("flight.stay-length");
    }

    @Test
    void planWithHalfATrip() {
        expect("flight.incomplete", Corruption.landing(sound, Optional.empty()));
        expect("flight.incomplete", Corruption.empty());
    }

    @Test
    void dockingWithoutItsEntry() {
        expect("flight.gate", without(of(Kind.DOCKING)));
        expect("flight.gate", change(of(Kind.UNDOCKING), e -> Corruption.crew(e, List.of(VISITOR))));
    }

    @Test
    void welcomeThatIsCutShortOrFillsTheDay() {
        expect("flight.gate", change(of(Kind.DOCKING), e -> Corruption.end(e, -10)));
        expect("flight.gate", change(of(Kind.DOCKING), e -> Corruption.end(e, 600)));
    }

    @Test
    void nightThatIsNotMadeUpForAfterADockingInIt() {
        expect("flight.sleep", change(e -> e.id().equals("sleep#0"), e -> Corruption.end(e, -300)));
    }

    @Test
    void shortNight() {
        expect("flight.sleep", change(e -> e.id().equals("sleep#2"), e -> Corruption.end(e, -60)));
        expect("flight.sleep-margin", without(e -> e.id().equals("post-sleep#3")));
        expect("flight.sleep-margin", without(e -> e.id().equals("pre-sleep#2")));
    }

    @Test
    void mealLeftOutOrAtAnotherHour() {
        expect("flight.meal", without(e -> e.id().equals("meal-2#2-" + VISITOR)));
        expect("flight.meal", change(e -> e.id().equals("meal-2#2-" + VISITOR), e -> Corruption.move(e, 180)));
    }

    @Test
    void tooLittleExercise() {
        expect("flight.exercise", change(of(Kind.EXERCISE), e -> Corruption.end(e, -10)));
    }

    @Test
    void exerciseRightAfterAMeal() {
        var meal = first(e -> e.id().equals("meal-2#2-" + VISITOR));
        expect(
                "flight.exercise-gap",
                change(
                        e -> e.kind() == Kind.EXERCISE && e.crew().contains(VISITOR),
                        e -> Corruption.move(
                                e, Duration.between(e.start(), meal.end()).toMinutes())));
    }

    @Test
    void exerciseRightBeforeAMeal() {
        var meal = first(e -> e.id().equals("meal-2#2-" + VISITOR));
        expect(
                "flight.exercise-gap",
                change(
                        e -> e.kind() == Kind.EXERCISE && e.crew().contains(VISITOR),
                        e -> Corruption.move(
                                e, Duration.between(e.end(), meal.start()).toMinutes())));
    }

    @Test
    void moreExercisersThanMachines() {
        var everybody = new ArrayList<>(FlightFixture.HOSTS);
        everybody.add(VISITOR);
        expect("flight.exercisers", change(of(Kind.EXERCISE), e -> Corruption.crew(e, everybody)));
    }

    @Test
    void conferenceOrHandoverWithoutSomebody() {
        expect("flight.conference", change(of(Kind.CONFERENCE), e -> Corruption.crew(e, FlightFixture.HOSTS)));
        expect("flight.handover", change(of(Kind.HANDOVER), e -> Corruption.crew(e, FlightFixture.HOSTS)));
    }

    @Test
    void strangerOnBoard() {
        expect("flight.unknown-person", change(isWork(), e -> Corruption.crew(e, List.of("spare"))));
    }

    @Test
    void twoThingsAtOnce() {
        var call = first(e -> e.experiment().equals("call"));
        var moved = change(
                e -> e.experiment().equals("haze"),
                e -> Corruption.move(
                        e, Duration.between(e.start(), call.start()).toMinutes()));
        expect("flight.double-booking", moved);
    }

    @Test
    void tooMuchWorkForAPersonAndForTheHosts() {
        expect("flight.work-hours", change(e -> e.experiment().equals("photo"), e -> Corruption.end(e, 400)));
        expect("flight.host-hours", change(e -> e.experiment().equals("blood"), e -> Corruption.end(e, 200)));
    }

    @Test
    void experimentThatNobodyAskedFor() {
        expect("flight.unknown-experiment", change(isWork(), e -> Corruption.experiment(e, "telepathy")));
        expect("flight.unknown-experiment", change(of(Kind.MEAL), e -> Corruption.experiment(e, "diary")));
    }

    @Test
    void contactShownAsAnExperiment() {
        expect("flight.kind", change(e -> e.experiment().equals("radio"), e -> Corruption.kind(e, Kind.EXPERIMENT)));
    }

    @Test
    void durationWithoutTheNewcomersFactor() {
        expect("flight.duration", change(e -> e.id().equals("diary#1"), e -> Corruption.end(e, -10)));
        expect("flight.duration", change(e -> e.experiment().equals("photo"), e -> Corruption.end(e, 30)));
    }

    @Test
    void wrongNumberOrSkillsOfPeople() {
        expect("flight.crew-need", change(e -> e.experiment().equals("diary"), e -> Corruption.crew(e, List.of())));
        var unskilled = List.of(VISITOR, "host-b");
        expect("flight.crew-need", change(e -> e.experiment().equals("blood"), e -> Corruption.crew(e, unskilled)));
    }

    @Test
    void anotherFlightDay() {
        var day = change(e -> e.experiment().equals("call"), e -> Corruption.move(e, 3 * 24 * 60));
        expect("flight.flight-day", day);
    }

    @Test
    void outsideTheWorkingHours() {
        var pre = first(of(Kind.PRE_SLEEP));
        var late = change(
                e -> e.experiment().equals("photo"),
                e -> Corruption.move(e, Duration.between(e.start(), pre.start()).toMinutes()));
        expect("flight.working-hours", late);
    }

    @Test
    void outsideEachKindOfWindow() {
        for (String id : List.of("radio", "fields")) {
            // Half an orbit later no site that was in sight is so any more.
            expect("flight.window", change(e -> e.experiment().equals(id), e -> Corruption.move(e, 46)));
        }
        expect("flight.window", change(e -> e.experiment().equals("haze"), e -> moveInto(e, Light.NIGHT)));
        expect("flight.window", change(e -> e.experiment().equals("lights"), e -> moveInto(e, Light.DAY)));
    }

    private TimelineEntry moveInto(TimelineEntry entry, Light light) {
        var phase = sound.bands().orElseThrow().light().stream()
                .filter(p -> p.light() == light && p.interval().isAfter(entry.start()))
                .findFirst()
                .orElseThrow();
        long minutes =
                Duration.between(entry.start(), phase.interval().getStart()).toMinutes();
        return Corruption.move(entry, minutes + 5);
    }

    @Test
    void outsideCoverage() {
        var m = mission();
        var deaf = new StationFacts(
                m.station().name(),
                m.station().elements(),
                m.station().band(),
                List.of(),
                m.station().groundSites(),
                m.station().data(),
                m.station().provenance());
        var mission = new Mission(
                m.flight(), m.prime(), List.of(), m.backup(), m.hosts(), m.rules(), m.experiments(), List.of(), deaf);
        assertThat(FlightChecker.check(mission, setting(), sound))
                .extracting(Finding::rule, Finding::subject)
                .contains(tuple("flight.window", "call#1"));
    }

    @Test
    void sessionsTooNearTooFewOrTooMany() {
        var firstDiary = first(e -> e.id().equals("diary#1"));
        var near = change(
                e -> e.id().equals("diary#2"),
                e -> Corruption.move(
                        e, Duration.between(e.start(), firstDiary.end()).toMinutes() + 60));
        expect("flight.spacing", near);
        expect("flight.mandatory", without(e -> e.id().equals("diary#2")));
        var twice = new ArrayList<>(sound.timeline());
        twice.add(Corruption.id(first(e -> e.experiment().equals("photo")), "photo#2"));
        expect("flight.sessions", Corruption.timeline(sound, twice));
    }

    @Test
    void rackTakenTwice() {
        expect("flight.rack", crystalAndMeltTogether());
    }

    @Test
    void powerExceeded() {
        expect("flight.power", crystalAndMeltTogether());
    }

    private FlightPlan crystalAndMeltTogether() {
        var crystal = first(e -> e.experiment().equals("crystal"));
        return change(
                e -> e.experiment().equals("melt"),
                e -> Corruption.move(
                        e, Duration.between(e.start(), crystal.start()).toMinutes()));
    }

    @Test
    void exerciseDuringAQuietRun() {
        var exercise = first(of(Kind.EXERCISE));
        var shaken = change(
                e -> e.experiment().equals("drops"),
                e -> Corruption.move(
                        e, Duration.between(e.start(), exercise.start()).toMinutes()));
        expect("flight.quiet", shaken);
    }

    @Test
    void entryTwiceOrOutsideTheStay() {
        expect("flight.duplicate-id", change(isWork(), e -> Corruption.id(e, "docking")));
        expect("flight.outside-stay", change(of(Kind.UNDOCKING), e -> Corruption.end(e, 60)));
    }

    @Test
    void sumsThatDoNotTally() {
        var results = new ArrayList<>(sound.experiments());
        ExperimentResult r = results.getFirst();
        results.set(
                0,
                new ExperimentResult(r.experiment(), r.wanted(), r.placed(), r.value() + 1, r.reason(), r.changes()));
        expect("flight.results", Corruption.results(sound, results));
        results.removeFirst();
        expect("flight.results", Corruption.results(sound, results));
        var hostTime = sound.hostTime().stream()
                .map(t -> new HostTime(t.day(), t.usedMinutes() + 30, t.budgetMinutes()))
                .toList();
        expect("flight.host-time", Corruption.hostTime(sound, hostTime));
        expect("flight.host-time", Corruption.hostTime(sound, List.of()));
    }

    private void expect(String rule, FlightPlan spoilt) {
        assertThat(FlightChecker.check(mission(), setting(), spoilt))
                .extracting(Finding::rule)
                .contains(rule);
    }

    private static Predicate<TimelineEntry> of(Kind kind) {
        return entry -> entry.kind() == kind;
    }

    private static Predicate<TimelineEntry> isWork() {
        return entry -> !entry.experiment().isEmpty();
    }

    private TimelineEntry first(Predicate<TimelineEntry> which) {
        return sound.timeline().stream().filter(which).findFirst().orElseThrow();
    }

    /** The plan with the first such entry changed. */
    private FlightPlan change(Predicate<TimelineEntry> which, UnaryOperator<TimelineEntry> how) {
        var entry = first(which);
        var entries = new ArrayList<>(sound.timeline());
        entries.set(entries.indexOf(entry), how.apply(entry));
        return Corruption.timeline(sound, entries);
    }

    private FlightPlan without(Predicate<TimelineEntry> which) {
        var entries = new ArrayList<>(sound.timeline());
        entries.remove(first(which));
        return Corruption.timeline(sound, entries);
    }

    private static RankedLanding ranked(RankedLanding of, LandingOpportunity opportunity) {
        return new RankedLanding(opportunity, of.isWithinLimits(), of.score(), of.reasons(), of.source());
    }

    private static LaunchOpportunity later(LaunchOpportunity found, Duration by) {
        LaunchWindow w = found.window();
        var moved = new LaunchWindow(
                w.opens(),
                w.liftOff().plus(by),
                w.closes(),
                w.planeOffsetDeg(),
                w.sunElevationDeg(),
                w.elementsAge(),
                w.phaseAngleDeg(),
                w.reason());
        return new LaunchOpportunity(
                moved,
                found.crossing(),
                found.inertialAzimuthDeg(),
                found.offPlaneDeg(),
                found.rendezvous(),
                found.planeSeconds(),
                found.ruleSeconds(),
                found.phaseUncertaintyDeg(),
                found.source());
    }
}
