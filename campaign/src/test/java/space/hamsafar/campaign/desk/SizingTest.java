package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.campaign.operation.DeskOperation;

class SizingTest {
    private final Rehearsal rehearsal = new Rehearsal(Rehearsal.POLICY);

    @ParameterizedTest
    @ValueSource(strings = {"esa-2008", "esa-2021", "nasa-2017", "nasa-2021", "jaxa-2008", "jaxa-2021", "csa-2016"})
    void everyPresetTellsWhoWouldEnterEachStage(String funnel) {
        Answer answer = rehearsal.done(Rehearsal.SECRETARY, open(funnel, 4_000));

        assertThat(answer.lines()).hasSize(5);
        assertThat(answer.lines().get(2)).startsWith("  stage preliminary: ").contains("working days of");
        assertThat(rehearsal.store.entries().getLast().facts().toString()).contains("Sized", funnel);
    }

    @Test
    void stageThatCannotSeeThemAllIsWarnedOf() {
        Answer small = rehearsal.done(Rehearsal.SECRETARY, open("nasa-2021", 500));

        assertThat(small.warnings()).isEmpty();
        Answer large = new Rehearsal(Rehearsal.POLICY).done(Rehearsal.SECRETARY, open("nasa-2021", 200_000));
        assertThat(large.warnings()).singleElement().asString().startsWith("stage preliminary may be too small");
        assertThat(large.lines().get(3)).contains("15 at most; at 3 a day 5 (5 to 5) working days");
    }

    @Test
    void unknownPresetAndImpossibleNumberOpenNothing() {
        assertThat(rehearsal.perform(Rehearsal.SECRETARY, open("nasa-1959", 500)))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .singleElement()
                                .asString()
                                .contains("there are esa-2008"));
        assertThat(rehearsal.perform(Rehearsal.SECRETARY, open("nasa-2021", 0)))
                .isEqualTo(new Outcome.Invalid(List.of("applications is 0; allowed is 1 to 1000000")));
        assertThat(rehearsal.store.entries()).isEmpty();
    }

    private static DeskOperation open(String funnel, int applications) {
        return new DeskOperation.OpenCampaign(Optional.of(new DeskOperation.Preset(funnel, applications)));
    }
}
