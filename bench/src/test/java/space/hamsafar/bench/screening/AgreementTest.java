package space.hamsafar.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;
import space.hamsafar.bench.screening.PlainScreening.Found;
import space.hamsafar.bench.screening.PlainScreening.Minimum;
import space.hamsafar.orbit.conjunction.Approach;
import space.hamsafar.orbit.conjunction.Catalogue;
import space.hamsafar.orbit.conjunction.CatalogueObject;
import space.hamsafar.orbit.conjunction.Screening;
import space.hamsafar.orbit.sgp4.Sgp4Elements;

class AgreementTest {
    private static final Instant START = Instant.parse("2026-08-22T00:00:00Z");
    private static final Interval DAY = Interval.of(START, Duration.ofDays(1));

    @Test
    void pairsApproachesOfTheSameObjectOnce() {
        List<Approach> own = List.of(approach(1, 100, 5), approach(1, 400, 6), approach(2, 100, 7));
        Found peer = new Found(
                List.of(new Minimum(1, 100.25, 5.002), new Minimum(1, 101, 5), new Minimum(2, 100.001, 7.0005)), 3, 9);

        Agreement agreement = Agreement.of(own, peer, DAY, 12, 1.5);

        assertThat(agreement.matched()).isEqualTo(2);
        assertThat(agreement.onlyOurs()).containsExactly("object 1 after 400.000 s at 6.000000 km");
        assertThat(agreement.onlyPeer()).containsExactly("object 1 after 101.000 s at 5.000000 km");
        assertThat(agreement.worstSeconds()).isCloseTo(0.25, within(1e-9));
        assertThat(agreement.worstMetres()).isCloseTo(2, within(1e-6));
        assertThat(agreement.worstObject()).isEqualTo(1);
        assertThat(agreement.nextMetres()).isCloseTo(0.5, within(1e-6));
        assertThat(agreement.withinMetre()).isEqualTo(1);
    }

    /** Validation: Orekit's SGP4, every object, against the project's screening; the unit of our instants is a millisecond. */
    @Test
    void plainScreeningFindsTheSameApproaches() {
        CatalogueObject station = object(1, 15.6, 41.47, 5);
        List<CatalogueObject> others = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            others.add(object(100 + i, 15.55 + 0.0025 * i, 53 + i, 9.0 * i));
        }
        var report = Screening.of(station, new Catalogue(others, List.of()), DAY, 150);

        Found found = PlainScreening.of(station, others, DAY, 150, Set.of());
        Agreement agreement = Agreement.of(report.approaches(), found, DAY, others.size(), 0);

        assertThat(agreement.matched()).isGreaterThan(10);
        assertThat(agreement.onlyOurs()).isEmpty();
        assertThat(agreement.onlyPeer()).isEmpty();
        assertThat(agreement.worstSeconds()).isLessThan(0.002);
        assertThat(agreement.worstMetres()).isLessThan(0.1);
    }

    private static CatalogueObject object(int number, double motion, double inclinationDeg, double raanDeg) {
        return new CatalogueObject(
                "object " + number,
                number,
                new Sgp4Elements(
                        START,
                        motion * 2 * Math.PI / 1440,
                        0.0007,
                        Math.toRadians(inclinationDeg),
                        Math.toRadians(raanDeg),
                        Math.toRadians(70),
                        Math.toRadians(3.0 * number % 360),
                        1e-4));
    }

    private static Approach approach(int number, double seconds, double km) {
        return new Approach("", number, START.plusMillis(Math.round(seconds * 1000)), km, 10, 0, 0, 0, 1);
    }
}
