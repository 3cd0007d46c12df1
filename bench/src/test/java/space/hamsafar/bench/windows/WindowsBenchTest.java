package space.hamsafar.bench.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsBenchTest {
    private final Workload work = Workload.of(2, 6);

    /** Validation: Orekit's detectors on the same elements; a millisecond is the rounding of our instants. */
    @ParameterizedTest
    @ValueSource(strings = {"pass", "light", "relay", "target"})
    void eventsAreThoseOfOrekit(String kind) {
        Events.Match match = OwnWindows.all(work).against(OrekitWindows.all(work), kind, 2 * 86_400.0);

        assertThat(match.matched()).isGreaterThan(3);
        assertThat(match.missedByOwn()).isZero();
        // A hump shorter than Orekit's check interval of a minute may escape it.
        assertThat(match.missedByPeer()).isLessThanOrEqualTo(4);
        assertThat(match.worstSeconds()).isLessThan(0.02);
    }

    @Test
    void culminationsStandAsHighAsForOrekit() {
        assertThat(OrekitWindows.worstElevationDeg(work, OwnWindows.passes(work)))
                .isCloseTo(0, within(0.001));
    }

    @Test
    void eventsMatchWithinASecondAndOnce() {
        Events own = new Events(new ArrayList<>(List.of(10.0, 50.0, 90.0)), new ArrayList<>());
        Events peer = new Events(new ArrayList<>(List.of(10.5, 10.6, 88.0)), new ArrayList<>());

        assertThat(own.against(peer, 100)).isEqualTo(new Events.Match(1, 2, 2, 0.5));
    }

    @Test
    void anEndWithoutABeginIsDropped() {
        Events events = new Events(new ArrayList<>(List.of(20.0)), new ArrayList<>(List.of(5.0, 30.0)));
        events.dropUnbegun();

        assertThat(events.ends()).containsExactly(30.0);
    }

    @Test
    void theElementsAreTheSameForAll() {
        assertThat(work.tle().getLine1()).startsWith("1 48274U 21035A   26279.66863779");
        assertThat(work.elements().meanMotionRevPerDay()).isCloseTo(15.60381928, within(1e-9));
        assertThat(work.elements().raanDeg()).isCloseTo(4.9680, within(1e-9));
    }
}
