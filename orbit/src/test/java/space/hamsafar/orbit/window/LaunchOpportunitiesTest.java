package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Tianhe;

class LaunchOpportunitiesTest {
    private static final PlaneRule FLOWN = new PlaneRule(104.4, 0.5, "flown");

    private final List<LaunchOpportunity> both =
            LaunchOpportunities.into(Tianhe.orbit(), LaunchRequest.of(Tianhe.JIUQUAN, FLOWN), Tianhe.days(1, 6));

    /** Validation: azimuths of 83° and 97° and two crossings some 86 minutes apart are published of Jiuquan. */
    @Test
    void twoCrossingsADayAreSomeHourAndAHalfApart() {
        assertThat(both).hasSizeBetween(11, 13);
        assertThat(both).anyMatch(found -> found.crossing() == PlaneCrossing.ASCENDING);
        for (LaunchOpportunity found : both) {
            double expected = found.crossing() == PlaneCrossing.ASCENDING ? 83 : 97;
            assertThat(found.inertialAzimuthDeg()).isCloseTo(expected, within(0.5));
        }
        for (int i = 1; i < both.size(); i++) {
            LaunchOpportunity before = both.get(i - 1);
            LaunchOpportunity found = both.get(i);
            if (before.crossing() == PlaneCrossing.ASCENDING && found.crossing() == PlaneCrossing.DESCENDING) {
                Duration apart = Duration.between(
                        before.window().liftOff(), found.window().liftOff());
                assertThat(apart.toMinutes()).isBetween(80L, 105L);
            }
        }
    }

    @Test
    void theFlownRuleHoldsForTheSouthEastwardCrossing() {
        assertThat(both.stream().filter(found -> found.crossing() == PlaneCrossing.DESCENDING))
                .allSatisfy(found -> assertThat(found.window().planeOffsetDeg()).isCloseTo(104.4, within(1e-4)))
                .allSatisfy(found -> assertThat(found.reason()).contains("south-eastward", "±"));
        assertThat(both.stream()
                        .map(found -> Math.round(found.offPlaneDeg() * 1000))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void azimuthLimitsAndCrossingsAreKept() {
        LaunchRequest all = LaunchRequest.of(Tianhe.JIUQUAN, FLOWN);
        LaunchRequest north = new LaunchRequest(
                all.pad(), FLOWN, Set.of(PlaneCrossing.values()), 0, 90, all.profiles(), all.uncertainty());
        LaunchRequest none = new LaunchRequest(
                all.pad(), FLOWN, Set.of(PlaneCrossing.DESCENDING), 0, 90, all.profiles(), all.uncertainty());

        assertThat(LaunchOpportunities.into(Tianhe.orbit(), north, Tianhe.days(1, 6)))
                .hasSizeBetween(5, 7)
                .allMatch(found -> found.crossing() == PlaneCrossing.ASCENDING);
        assertThat(LaunchOpportunities.into(Tianhe.orbit(), none, Tianhe.days(1, 6)))
                .isEmpty();
    }

    @Test
    void aPadTooFarNorthIsNeverInThePlane() {
        GroundSite north = new GroundSite("north", 62.9, 40.6, 100, 0);

        assertThat(LaunchOpportunities.into(Tianhe.orbit(), LaunchRequest.of(north, FLOWN), Tianhe.days(1, 3)))
                .isEmpty();
    }

    @Test
    void aWindowFartherAheadIsKnownLessWell() {
        LaunchOpportunity near = both.getFirst();
        LaunchOpportunity far = LaunchOpportunities.into(
                        Tianhe.orbit(), LaunchRequest.of(Tianhe.JIUQUAN, FLOWN), Tianhe.days(60, 1))
                .getFirst();

        assertThat(near.planeSeconds()).isLessThan(2);
        assertThat(far.planeSeconds()).isBetween(100.0, 300.0);
        assertThat(far.phaseUncertaintyDeg()).isEqualTo(180);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0", "352, 0", "6, -1", "350, 2", "180, 172", "170, -165"})
    void aProfileTellsHowFarTheStationMustMove(double phase, double move) {
        RendezvousProfile fast = new RendezvousProfile("fast", Duration.ofMinutes(210), -8, 5, "flown");

        assertThat(fast.missDeg(phase)).isCloseTo(move, within(1e-9));
        assertThat(fast.fits(phase)).isEqualTo(move == 0);
    }

    @Test
    void dockingFollowsLiftOffByTheProfile() {
        for (LaunchOpportunity found : both) {
            assertThat(found.rendezvous()).hasSameSizeAs(RendezvousProfile.KNOWN);
            for (Rendezvous way : found.rendezvous()) {
                assertThat(Duration.between(found.window().liftOff(), way.docking()))
                        .isEqualTo(way.profile().duration());
            }
        }
    }

    @Test
    void aProfileWithoutDurationIsRefused() {
        assertThatThrownBy(() -> new RendezvousProfile("none", Duration.ZERO, 0, 1, "made up"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("duration of profile none");
    }
}
