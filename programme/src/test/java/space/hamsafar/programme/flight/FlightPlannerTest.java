package space.hamsafar.programme.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.flight.FlightFixture.EARLIEST;
import static space.hamsafar.programme.flight.FlightFixture.SEED;
import static space.hamsafar.programme.flight.FlightFixture.WORK;
import static space.hamsafar.programme.flight.FlightFixture.experiment;
import static space.hamsafar.programme.flight.FlightFixture.figure;
import static space.hamsafar.programme.flight.FlightFixture.flight;
import static space.hamsafar.programme.flight.FlightFixture.guest;
import static space.hamsafar.programme.flight.FlightFixture.mission;
import static space.hamsafar.programme.flight.FlightFixture.on;
import static space.hamsafar.programme.flight.FlightFixture.plan;
import static space.hamsafar.programme.flight.FlightFixture.rules;
import static space.hamsafar.programme.flight.FlightFixture.setting;
import static space.hamsafar.programme.flight.FlightFixture.with;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.altitude.Propulsion;
import space.hamsafar.orbit.conjunction.Approach;
import space.hamsafar.orbit.conjunction.Catalogue;
import space.hamsafar.orbit.conjunction.CatalogueObject;
import space.hamsafar.orbit.window.EmergencyLandings;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.TargetRule;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.flight.Experiment.CrewNeed;
import space.hamsafar.programme.flight.Experiment.Window;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.flight.check.FlightChecker;

final class FlightPlannerTest {

    @Test
    void checkerAcceptsAMissionWithEveryKindOfRequirement() {
        var plan = plan(mission());
        assertThat(FlightChecker.check(mission(), setting(), plan)).isEmpty();
        assertThat(plan.experiments())
                .allSatisfy(result ->
                        assertThat(result.placed()).as(result.toString()).isEqualTo(result.wanted()));
    }

    @Test
    void sameInputsAndSeedGiveTheSamePlan() {
        assertThat(plan(mission())).isEqualTo(plan(mission()));
    }

    @Test
    void launchIsNotBeforeTheEarliestDayAndBackupsFollow() {
        var plan = plan(mission());
        var launch = plan.launch().orElseThrow();
        var earliest = EARLIEST.atStartOfDay(FlightFixture.BEIJING).toInstant();
        assertThat(launch.liftOff()).isAfterOrEqualTo(earliest);
        assertThat(plan.backups()).hasSize(2);
        assertThat(plan.backups()).extracting(LaunchOpportunity::liftOff).isSorted();
        assertThat(plan.backups().getFirst().liftOff()).isAfter(launch.liftOff());
        assertThat(plan.docking()).contains(launch.liftOff().plus(Duration.ofMinutes(210)));
    }

    @Test
    void bandsCoverTheStay() {
        var plan = plan(mission());
        var bands = plan.bands().orElseThrow();
        assertThat(bands.light().getFirst().interval().getStart())
                .isEqualTo(plan.docking().orElseThrow());
        assertThat(bands.light().getLast().interval().getEnd())
                .isEqualTo(plan.undocking().orElseThrow());
        assertThat(bands.groundTrack()).hasSize(24 * 60 + 1);
        assertThat(bands.passes())
                .isNotEmpty()
                .allSatisfy(pass -> assertThat(pass.siteId()).isEqualTo("city"));
        assertThat(plan.altitude().orElseThrow().leavesBand()).isEmpty();
    }

    @Test
    void tellsReboostsTargetsAndNeighboursOfTheStayWhereTheFolderKnowsThem() {
        var known = mission().station();
        var upkeep = new Upkeep(390, 10, new Propulsion(100_000, 290, "assumed"));
        var city = TripWindows.ground(setting().site("city"));
        var neighbour = new CatalogueObject("NEAR", 90_001, known.elements().sgp4());
        var station = new StationFacts(
                known.name(),
                known.elements(),
                known.band(),
                known.relays(),
                known.groundSites(),
                new StationData(
                        List.of(),
                        EarthOrientation.BUILT_IN,
                        Optional.empty(),
                        Optional.of(upkeep),
                        List.of(new TargetRule(city, -90, 70, 10)),
                        List.of(city),
                        Optional.of(new StationData.Neighbours(new Catalogue(List.of(neighbour), List.of()), 10))),
                known.provenance());
        var m = mission();
        var plan = plan(new Mission(
                m.flight(),
                m.prime(),
                m.companions(),
                m.backup(),
                m.hosts(),
                m.rules(),
                m.experiments(),
                m.tasks(),
                station));

        var outlook = plan.outlook().orElseThrow();
        var calendar = outlook.reboosts().orElseThrow();
        assertThat(calendar.goals())
                .extracting(outcome -> outcome.goal().at())
                .containsExactly(
                        plan.launch().orElseThrow().liftOff(),
                        plan.landing().orElseThrow().landing());
        assertThat(calendar.samples())
                .allSatisfy(sample -> assertThat(known.band().contains(sample.meanAltitudeKm()))
                        .isTrue());
        assertThat(outlook.targets())
                .isNotEmpty()
                .allSatisfy(window -> assertThat(window.targetId()).isEqualTo("city"));
        assertThat(outlook.anomaly()).isNotEmpty();
        assertThat(outlook.emergency().overflights())
                .extracting(EmergencyLandings.Overflight::siteId)
                .contains("city", m.flight().landingSite());
        assertThat(outlook.screening().orElseThrow().companions())
                .extracting(Approach::name)
                .containsExactly("NEAR");
    }

    @Test
    void withoutEmergencySitesOrUpkeepOnlyTheLandingSiteCountsAndNoReboostIsPlanned() {
        var m = mission();
        var alone = plan(m).outlook().orElseThrow();

        assertThat(alone.emergency().overflights())
                .extracting(EmergencyLandings.Overflight::siteId)
                .containsOnly(m.flight().landingSite());
        assertThat(alone.reboosts()).isEmpty();
    }

    @Test
    void afterADockingInTheNightTheCrewSleepsAWholeNightAndHasAnEasyDay() {
        var plan = plan(mission());
        assertThat(plan.docking().orElseThrow().atZone(FlightFixture.BEIJING).getHour())
                .isLessThan(6);
        var night = plan.timeline().stream()
                .filter(entry -> entry.kind() == Kind.SLEEP)
                .findFirst()
                .orElseThrow();
        assertThat(Duration.between(night.start(), night.end())).isEqualTo(Duration.ofMinutes(510));
        var bedtime = night.end().plus(Duration.ofHours(10));
        assertThat(plan.timeline())
                .filteredOn(entry -> entry.start().isBefore(bedtime))
                .extracting(TimelineEntry::kind)
                .contains(Kind.MEAL)
                .doesNotContain(Kind.EXERCISE, Kind.HANDOVER);
    }

    @Test
    void withoutAReachableLandingThereIsNoLaunchAndAReason() {
        Spaceflight f = flight();
        var narrow = new Spaceflight(
                f.vehicle(),
                f.launchStep(),
                f.landingStep(),
                f.pad(),
                f.planeOffsetDeg(),
                f.planeToleranceDeg(),
                2,
                f.backups(),
                f.rendezvousHours(),
                f.stayDays(),
                f.landingSite(),
                figure(0.001),
                f.orbitsAfterUndocking(),
                f.landingSearchDays(),
                f.landingLimits(),
                f.profiles(),
                f.provenance());
        var mission = mission(narrow, rules(), FlightFixture.experiments());
        var plan = plan(mission);
        assertThat(plan.launch()).isEmpty();
        assertThat(plan.timeline()).isEmpty();
        assertThat(plan.problems()).singleElement().asString().contains("landing", "cross-range");
        assertThat(FlightChecker.check(mission, setting(), plan)).isEmpty();
    }

    @Test
    void elementsThatDoNotReachTheLaunchAreAProblemNotAnError() {
        var plan = FlightPlanner.plan(mission(), setting(), LocalDate.of(2030, 1, 1), Limits.ofWork(WORK, SEED));
        assertThat(plan.launch()).isEmpty();
        assertThat(plan.problems()).singleElement().asString().contains("element sets");
    }

    @Test
    void newcomerTakesLongerAndHostsDoNot() {
        var guestOnly = on(experiment("slow", Window.WORK, ""), 2, 2);
        var hostOnly = with(
                on(experiment("fast", Window.WORK, ""), 2, 2),
                List.of(new CrewNeed(Set.copyOf(FlightFixture.HOSTS), "", 1)),
                30);
        var plan = plan(mission(flight(), rules(), List.of(guestOnly, hostOnly)));
        assertThat(minutes(plan, "slow")).isEqualTo(45);
        assertThat(minutes(plan, "fast")).isEqualTo(30);
    }

    @Test
    void contactInAPassTakesItsExactTimeOnAnyDay() {
        var radio = on(with(experiment("radio", Window.PASS, "city"), List.of(guest()), 6), 2, 2);
        var plan = plan(mission(flight(), rules(), List.of(radio)));
        assertThat(minutes(plan, "radio")).isEqualTo(6);
        var entry = entries(plan, "radio").getFirst();
        assertThat(entry.kind()).isEqualTo(Kind.LIVE_CONTACT);
        assertThat(entry.reason()).startsWith("pass over city");
    }

    @Test
    void hostHoursLimitTheVisitorsHelp() {
        var host = List.of(new CrewNeed(Set.copyOf(FlightFixture.HOSTS), "", 1));
        var help = on(with(experiment("help", Window.WORK, ""), host, 100), 3, 3);
        var more = on(with(experiment("more", Window.WORK, ""), host, 100), 3, 3);
        var plan = plan(mission(flight(), rules(), List.of(help, more)));
        assertThat(plan.experiments().stream()
                        .mapToInt(ExperimentResult::placed)
                        .sum())
                .isEqualTo(1);
        assertThat(plan.experiments())
                .extracting(ExperimentResult::reason)
                .anySatisfy(reason -> assertThat(reason).contains("host crew's hours"));
        assertThat(plan.hostTime())
                .allSatisfy(time -> assertThat(time.usedMinutes()).isLessThanOrEqualTo(time.budgetMinutes()));
    }

    @Test
    void experimentThatNobodyAboardCanDoSaysSo() {
        var expert = with(experiment("expert", Window.WORK, ""), List.of(new CrewNeed(Set.of(), "surgery", 1)), 30);
        var plan = plan(mission(flight(), rules(), List.of(expert)));
        assertThat(plan.experiments().getFirst().reason()).contains("skill surgery", "0 aboard");
    }

    @Test
    void missingMandatoryWorkIsAProblem() {
        var many = with(on(experiment("many", Window.WORK, ""), 2, 2), true, 2, 30);
        var plan = plan(mission(flight(), rules(), List.of(many)));
        assertThat(plan.problems()).anySatisfy(problem -> assertThat(problem).contains("Mandatory experiment many"));
        assertThat(FlightChecker.check(mission(flight(), rules(), List.of(many)), setting(), plan))
                .extracting("rule")
                .containsExactly("flight.mandatory");
    }

    @Test
    void quietRunsAndExerciseExcludeEachOtherButQuietRunsMayGoTogether() {
        var first = with(on(experiment("q1", Window.WORK, ""), 3, 3), 0, "", true);
        var hosts = List.of(new CrewNeed(Set.copyOf(FlightFixture.HOSTS), "", 1));
        var second = with(with(on(experiment("q2", Window.WORK, ""), 3, 3), hosts, 30), 0, "", true);
        var plan = plan(mission(flight(), rules(), List.of(first, second)));
        assertThat(plan.experiments()).extracting(ExperimentResult::placed).containsExactly(1, 1);
        assertThat(FlightChecker.check(mission(flight(), rules(), List.of(first, second)), setting(), plan))
                .isEmpty();
    }

    private static List<TimelineEntry> entries(FlightPlan plan, String experiment) {
        return plan.timeline().stream()
                .filter(entry -> entry.experiment().equals(experiment))
                .toList();
    }

    private static long minutes(FlightPlan plan, String experiment) {
        var entry = entries(plan, experiment).getFirst();
        return Duration.between(entry.start(), entry.end()).toMinutes();
    }
}
