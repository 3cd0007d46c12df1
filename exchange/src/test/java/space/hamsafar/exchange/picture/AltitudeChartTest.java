package space.hamsafar.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.orbit.altitude.AltitudeBand;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.altitude.AltitudeSample;
import space.hamsafar.orbit.altitude.Crossing;
import space.hamsafar.orbit.altitude.Reboost;

class AltitudeChartTest {
    private static final Instant NOW = Instant.parse("2026-10-06T00:00:00Z");
    private static final Label TITLE = Label.same("altitude");

    @Test
    void showsTheObservedPastWithItsRaisesAndTheForecastWithItsBand() {
        AltitudeReport report = report(new AltitudeBand(340, 450));
        var marks = List.of(new AltitudeChart.Mark(NOW.plus(Duration.ofDays(10)), Label.same("Lift-off")));

        String svg = AltitudeChart.draw(report, Optional.empty(), marks, TITLE, TITLE)
                .orElseThrow()
                .markup();

        assertThat(svg).contains("class=\"curve observed\"", "class=\"forecast\"", ">+4.2<", ">Lift-off<");
        assertThat(svg).doesNotContain("class=\"limit\"");
    }

    @Test
    void drawsALimitThatIsNear() {
        String svg = AltitudeChart.draw(report(new AltitudeBand(382, 450)), Optional.empty(), List.of(), TITLE, TITLE)
                .orElseThrow()
                .markup();

        assertThat(svg).containsOnlyOnce("class=\"limit\"");
    }

    @Test
    void aDateOutOfThePictureIsLeftOut() {
        var marks = List.of(new AltitudeChart.Mark(NOW.plus(Duration.ofDays(900)), Label.same("Later")));

        assertThat(AltitudeChart.draw(report(new AltitudeBand(340, 450)), Optional.empty(), marks, TITLE, TITLE)
                        .orElseThrow()
                        .markup())
                .doesNotContain("Later");
    }

    private static AltitudeReport report(AltitudeBand band) {
        List<AltitudeSample> history = new ArrayList<>();
        for (int day = -40; day <= 0; day++) {
            history.add(sample(day, day < -20 ? 384 - 0.1 * (day + 40) : 386.2 - 0.1 * (day + 20), 0));
        }
        List<AltitudeSample> samples = new ArrayList<>();
        for (int day = 0; day <= 30; day++) {
            samples.add(sample(day, 384.2 - 0.1 * day, 0.03 * day));
        }
        Instant before = NOW.minus(Duration.ofDays(21));
        Reboost raise = new Reboost(before, before.plus(Duration.ofHours(9)), NOW.minus(Duration.ofDays(20)), 4.2, 2.4);
        return new AltitudeReport(
                history,
                samples,
                List.of(raise),
                100,
                band,
                Optional.empty(),
                new Crossing(Optional.empty(), Optional.empty(), Optional.empty()),
                "as made up");
    }

    private static AltitudeSample sample(int day, double altitudeKm, double spreadKm) {
        return new AltitudeSample(
                NOW.plus(Duration.ofDays(day)), altitudeKm, altitudeKm - spreadKm, altitudeKm + spreadKm);
    }
}
