package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Tianhe;

class LandingRankingTest {
    private final LandingSite site = new LandingSite(new GroundSite("dongfeng", 41.3, 100.2, 1000, 0), 150);
    private final Interval period = Tianhe.days(0, 5);
    private final SampledTrack track = SampledTrack.of(Tianhe.orbit(), period);

    private List<RankedLanding> ranked(LandingLimits limits, List<SiteWeather> weather) {
        return new LandingRanking(site, List.of(3, 5), limits, weather).of(track, period);
    }

    @Test
    void withoutLimitsTheScoreOrdersAndEachSaysWhy() {
        List<RankedLanding> ranked = ranked(LandingLimits.DONGFENG, List.of());

        assertThat(ranked).hasSizeGreaterThan(4).allMatch(RankedLanding::isWithinLimits);
        for (int i = 1; i < ranked.size(); i++) {
            assertThat(ranked.get(i - 1).score())
                    .isGreaterThanOrEqualTo(ranked.get(i).score());
        }
        assertThat(ranked.getFirst().opportunity().orbits()).isEqualTo(3);
        assertThat(ranked.getFirst().reasons()).contains("no weather forecast");
    }

    @Test
    void nightBreaksTheLimitOnlyWhereDaylightIsWanted() {
        LandingLimits byDay = LandingLimits.DONGFENG.withDaylight(true);

        for (RankedLanding landing : ranked(byDay, List.of())) {
            boolean day = landing.opportunity().sunElevationDeg() > 0;
            assertThat(landing.isWithinLimits()).isEqualTo(day);
            assertThat(landing.reasons().getFirst()).startsWith(day ? "by daylight" : "at night");
        }
    }

    @Test
    void windOverTheLimitPutsALandingLast() {
        Instant best = ranked(LandingLimits.DONGFENG, List.of())
                .getFirst()
                .opportunity()
                .landing();
        SiteWeather storm = new SiteWeather(
                Interval.of(best.minusSeconds(60), Duration.ofMinutes(2)),
                Optional.of(18.0),
                Optional.empty(),
                Optional.of(5.0));
        List<RankedLanding> ranked = ranked(LandingLimits.DONGFENG, List.of(storm));

        assertThat(ranked.getLast().opportunity().landing()).isEqualTo(best);
        assertThat(ranked.getLast().isWithinLimits()).isFalse();
        assertThat(ranked.getLast().reasons().getFirst()).isEqualTo("surface wind 18 m/s (at most 15)");
    }

    @Test
    void moreSitesLeaveShorterGaps() {
        LandingSite other = new LandingSite(new GroundSite("other", 30, -100, 300, 0), 150);
        EmergencyLandings one = EmergencyLandings.over(track, List.of(site), period);
        EmergencyLandings two = EmergencyLandings.over(track, List.of(site, other), period);

        assertThat(two.overflights()).hasSizeGreaterThan(one.overflights().size());
        assertThat(two.longestGap().toDuration()).isLessThan(one.longestGap().toDuration());
        assertThat(EmergencyLandings.over(track, List.of(), period).longestGap())
                .isEqualTo(period);
        assertThat(one.overflights())
                .noneMatch(over -> one.longestGap().contains(over.at())
                        && !over.at().equals(one.longestGap().getStart()));
    }
}
