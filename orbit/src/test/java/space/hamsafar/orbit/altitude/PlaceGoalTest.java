package space.hamsafar.orbit.altitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.Tianhe;
import space.hamsafar.orbit.window.LandingOpportunity;
import space.hamsafar.orbit.window.LandingSite;
import space.hamsafar.orbit.window.Landings;
import space.hamsafar.orbit.window.LaunchOpportunities;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.LaunchRequest;
import space.hamsafar.orbit.window.PlaneRule;
import space.hamsafar.orbit.window.RendezvousProfile;

class PlaceGoalTest {
    private static final PlaneRule RULE = new PlaneRule(104.4, 0.35, "flown");

    /** Short waves of the station's own place, and the plane that leans a little from the mean one. */
    private static final double A_FIFTH_OF_A_DEGREE = 0.2;

    private final StationOrbit orbit = Tianhe.orbit();

    @Test
    void theStationIsAheadOfThePadByThePhaseAngle() {
        RendezvousProfile profile = RendezvousProfile.KNOWN.getFirst();
        double middle = (profile.fromPhaseDeg() + profile.toPhaseDeg()) / 2;
        for (LaunchOpportunity launch :
                LaunchOpportunities.into(orbit, LaunchRequest.of(Tianhe.JIUQUAN, RULE), Tianhe.days(0, 5))) {
            OrbitGoal wanted = PlaceGoal.launch(orbit, Tianhe.JIUQUAN, launch, profile, 393, 10);
            OrbitGoal asItIs = PlaceGoal.landing(orbit, launch.liftOff(), 393, 10);

            double ahead =
                    asItIs.argumentDeg().getAsDouble() - wanted.argumentDeg().getAsDouble() + middle;
            assertThat(Math.IEEEremainder(ahead - launch.window().phaseAngleDeg(), 360))
                    .isCloseTo(0, within(A_FIFTH_OF_A_DEGREE));
        }
    }

    @Test
    void overALandingSiteTheStationIsAtTheSitesOwnPlaceOfTheOrbit() {
        LandingSite site = new LandingSite(Tianhe.JIUQUAN, 50);
        List<LandingOpportunity> landings = Landings.to(orbit, site, List.of(3), Tianhe.days(1, 15));
        assertThat(landings).isNotEmpty();
        for (LandingOpportunity landing : landings) {
            double station = PlaceGoal.landing(orbit, landing.landing(), 393, 10)
                    .argumentDeg()
                    .getAsDouble();
            double place = PlaceGoal.argumentDeg(orbit, Tianhe.JIUQUAN, landing.landing());
            assertThat(Math.IEEEremainder(station - place, 360)).isCloseTo(0, within(1.0));
        }
    }
}
