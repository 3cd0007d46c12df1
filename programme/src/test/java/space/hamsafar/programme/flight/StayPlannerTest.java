package space.hamsafar.programme.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static space.hamsafar.programme.flight.FlightFixture.setting;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.flight.check.FlightChecker;

/** Stays that are moved: what follows is a sound plan for the new windows, and the differences are told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StayPlannerTest {

    private final Mission mission = FlightFixture.mission();
    private FlightPlan before = FlightFixture.plan(mission);

    @BeforeAll
    void plan() {
        before = FlightFixture.plan(mission);
    }

    private StayMove move(StayChange change) {
        var move = StayPlanner.plan(
                mission, setting(), before, change, Limits.ofWork(FlightFixture.WORK, FlightFixture.SEED));
        // A shorter stay may not hold all mandatory work; then the plan says so.
        assertThat(FlightChecker.check(StayPlanner.mission(mission, before, change), setting(), move.after()))
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo("flight.mandatory");
                    assertThat(move.after().problems()).anyMatch(problem -> problem.contains(finding.subject()));
                });
        return move;
    }

    @Test
    void launchSlipMovesEverythingToLaterWindows() {
        var move = move(new StayChange.LaunchSlip(2));
        assertThat(move.after().launch().orElseThrow().liftOff())
                .isAfter(before.launch().orElseThrow().liftOff().plus(Duration.ofDays(1)));
        assertThat(move.days()).isPositive();
        assertThat(move.asks()).anyMatch(ask -> ask.startsWith("Recovery at meadow for a landing"));
    }

    @Test
    void longerStayKeepsTheLaunchAndAddsNights() {
        var move = move(new StayChange.Length(1));
        assertThat(move.after().launch()).isEqualTo(before.launch());
        assertThat(move.after().undocking().orElseThrow())
                .isAfter(before.undocking().orElseThrow());
        assertThat(move.days()).isZero();
        assertThat(move.diff().added()).isNotEmpty();
        assertThat(move.lost()).isEmpty();
    }

    @Test
    void earlyReturnLeavesOnTheDayAfterTheInstantAndTellsWhatIsLost() {
        Instant at = before.docking().orElseThrow().plus(Duration.ofHours(20));
        var move = move(new StayChange.Return(at));
        assertThat(move.after().undocking().orElseThrow()).isBetween(at, at.plus(Duration.ofHours(24)));
        assertThat(move.lost()).isNotEmpty();
        assertThat(move.diff().lost()).isNotEmpty();
    }

    @Test
    void changesThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() -> new StayChange.LaunchSlip(0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> new StayChange.Length(0)).hasMessageContaining("changes nothing");
        assertThatThrownBy(() -> move(new StayChange.Length(-3))).hasMessageContaining("at least 1 day");
        assertThatThrownBy(() -> move(new StayChange.Return(Instant.EPOCH))).hasMessageContaining("outside the stay");
    }
}
