package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Angles;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Horizon;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.Tianhe;
import space.hamsafar.orbit.Track;

class ContactAndLandingTest {
    @Nested
    class Contact {
        private final List<Relay> three =
                List.of(new Relay("west", 17), new Relay("middle", 77), new Relay("east", 177));

        /** Validation: relays at 17°, 77° and 177° E saw the whole orbit, as published of the Chinese relay system. */
        @Test
        void threeRelaysSeeTheWholeOrbit() {
            assertThat(RelayContact.over(Tianhe.orbit(), three, Tianhe.days(0, 3)))
                    .containsExactly(Tianhe.days(0, 3));
        }

        @Test
        void aHigherLineOfSightLeavesGaps() {
            List<Interval> contact = RelayContact.over(Tianhe.orbit(), three, Tianhe.days(0, 3), 150);

            assertThat(contact.size()).isGreaterThan(10);
            for (int i = 1; i < contact.size(); i++) {
                assertThat(contact.get(i - 1).getEnd()).isBefore(contact.get(i).getStart());
            }
        }

        /** One relay is in sight over 2 × 100.7° of the circle if the station were in the equator's plane. */
        @Test
        void oneRelaySeesAboutHalfTheOrbit() {
            List<Interval> contact = RelayContact.over(Tianhe.orbit(), three.subList(1, 2), Tianhe.days(0, 3));
            double share = contact.stream()
                            .mapToLong(stretch -> stretch.toDuration().toMillis())
                            .sum()
                    / (3 * 86_400_000.0);

            assertThat(share).isBetween(0.5, 0.6);
        }

        @Test
        void contactIsWhereTheSightLineClearsTheEarth() {
            Interval period = Tianhe.days(0, 1);
            List<Interval> contact = RelayContact.over(Tianhe.orbit(), three.subList(0, 1), period);
            for (int minute = 0; minute < 1440; minute++) {
                Instant at = period.getStart().plus(Duration.ofMinutes(minute));
                StationState state = Tianhe.orbit().stateAt(at, StationFrame.ITRF);
                double height = leastHeightKm(state, 17);
                if (Math.abs(height) > 25) {
                    assertThat(contact.stream().anyMatch(stretch -> stretch.contains(at)))
                            .as("%s, %.0f km", at, height)
                            .isEqualTo(height > 0);
                }
            }
        }

        @Test
        void withoutRelaysThereIsNoContact() {
            assertThat(RelayContact.over(Tianhe.orbit(), List.of(), Tianhe.days(0, 1)))
                    .isEmpty();
            assertThatThrownBy(() -> RelayContact.over(Tianhe.orbit(), three, Tianhe.days(0, 1), -1))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        /** Least height over a sphere of the equator's radius on the way to the relay, by walking along it. */
        private double leastHeightKm(StationState from, double longitudeDeg) {
            double x = 42_164.17 * Math.cos(Math.toRadians(longitudeDeg));
            double y = 42_164.17 * Math.sin(Math.toRadians(longitudeDeg));
            double least = Double.MAX_VALUE;
            for (double share = 0; share <= 1; share += 1e-4) {
                double px = from.xKm() + share * (x - from.xKm());
                double py = from.yKm() + share * (y - from.yKm());
                double pz = from.zKm() * (1 - share);
                least = Math.min(least, Math.sqrt(px * px + py * py + pz * pz));
            }
            return least - 6378.137;
        }
    }

    @Nested
    class Landing {
        private final LandingSite dongfeng = new LandingSite(new GroundSite("dongfeng", 41.35, 100.2, 1000, 0), 100);

        @Test
        void trackPassesTheSiteWithinTheCrossRange() {
            List<LandingOpportunity> found = Landings.to(Tianhe.orbit(), dongfeng, List.of(3, 5), Tianhe.days(0, 10));

            assertThat(found).isNotEmpty();
            for (LandingOpportunity opportunity : found) {
                GroundPoint point = Tianhe.orbit().groundPointAt(opportunity.landing());
                double north = (point.latitudeDeg() - 41.35) * 111.1;
                double east = Angles.signedDeg(point.longitudeDeg() - 100.2) * 111.3 * Math.cos(Math.toRadians(41.35));
                assertThat(Math.hypot(north, east)).isCloseTo(Math.abs(opportunity.crossTrackKm()), within(5.0));
                assertThat(opportunity.crossTrackKm()).isBetween(-100.0, 100.0);
                assertThat(Math.signum(opportunity.crossTrackKm())).isEqualTo(Math.signum(north));
                assertThat(Duration.between(opportunity.undocking(), opportunity.landing()))
                        .isCloseTo(Tianhe.orbit().period().multipliedBy(opportunity.orbits()), Duration.ofMillis(1));
                assertThat(opportunity.reason()).contains("dongfeng");
            }
        }

        /** No other minute of the period is nearer than an opportunity's cross range without one close by. */
        @Test
        void noNearPassIsMissed() {
            Interval period = Tianhe.days(0, 10);
            List<LandingOpportunity> found = Landings.to(Tianhe.orbit(), dongfeng, List.of(1), period);
            Track track = Tianhe.orbit().trackOver(period);
            var over = Horizon.of(dongfeng.site()).place().normalize();
            for (int t = 7200; t < 10 * 86_400 - 600; t += 5) {
                double away = 6371 * Vector3D.angle(over, track.fixedPositionAt(t));
                if (away < 95) {
                    Instant at = track.instantAt(t);
                    assertThat(found)
                            .anySatisfy(opportunity -> assertThat(Duration.between(at, opportunity.landing())
                                            .abs())
                                    .isLessThan(Duration.ofSeconds(20)));
                }
            }
        }

        @Test
        void eachNumberOfOrbitsGivesItsOwnUndocking() {
            List<LandingOpportunity> both = Landings.to(Tianhe.orbit(), dongfeng, List.of(5, 3), Tianhe.days(0, 10));
            List<LandingOpportunity> five = Landings.to(Tianhe.orbit(), dongfeng, List.of(5), Tianhe.days(0, 10));

            assertThat(both).containsAll(five);
            assertThat(both.get(0).landing()).isEqualTo(both.get(1).landing());
            assertThat(both.get(0).orbits()).isEqualTo(3);
            assertThat(both)
                    .allMatch(opportunity ->
                            !opportunity.undocking().isBefore(Tianhe.days(0, 10).getStart()));
        }

        @Test
        void noOrbitsAreRefused() {
            assertThatThrownBy(() -> Landings.to(Tianhe.orbit(), dongfeng, List.of(0), Tianhe.days(0, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("orbitsAfterUndocking");
        }
    }
}
