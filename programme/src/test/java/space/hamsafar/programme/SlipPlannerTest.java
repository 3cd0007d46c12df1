package space.hamsafar.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.folder.ProgrammeFolder;
import space.hamsafar.programme.folder.Reading;

/** Slips of the example's steps. */
class SlipPlannerTest {

    private final Programme example = read();

    @Test
    void aLandingSlipsByALongerStay() {
        var slip = slip("landing", 3);
        var before = slip.before().flight();
        var after = slip.after().flight();
        assertThat(after.launch()).isEqualTo(before.launch());
        assertThat(Duration.between(
                        before.undocking().orElseThrow(), after.undocking().orElseThrow()))
                .isBetween(Duration.ofDays(2), Duration.ofDays(4));
        assertThat(slip.to()).isAfterOrEqualTo(slip.from().plusDays(3));
        assertThat(slip.moves()).extracting(Slip.Move::what).contains("landing", "sample-return");
        assertThat(slip.newConflicts()).isEmpty();
    }

    @Test
    void whatIsOnRecordIsNeverToldToComeEarlierAndWhatDoesNotHangOnItStays() {
        var slip = slip("preliminary-selection", 30);
        assertThat(slip.moves()).allMatch(move -> move.days() > 0);
        assertThat(slip.after().training()).isEqualTo(slip.before().training());
        assertThat(slip.after().flight()).isEqualTo(slip.before().flight());
    }

    private static Programme read() {
        var reading = ProgrammeFolder.read(Path.of("..", "examples", "pakistan-china"));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).programme();
    }

    private Slip slip(String step, int days) {
        return SlipPlanner.plan(example, step, days, new PlanOptions(1, 50, Optional.empty()), PlanProgress.NONE);
    }
}
