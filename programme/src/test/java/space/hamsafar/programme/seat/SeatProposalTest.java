package space.hamsafar.programme.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.qualification.Qualification;
import space.hamsafar.programme.qualification.QualificationMatrix;
import space.hamsafar.programme.qualification.Standing;
import space.hamsafar.programme.setting.Provenance;

class SeatProposalTest {

    private static final LocalDate LAUNCH = LocalDate.of(2026, 10, 24);
    private static final LocalDate LANDING = LAUNCH.plusDays(8);
    private static final List<String> PEOPLE = List.of("ayla", "bilal");

    @Test
    void whoIsReadyFirstComesFirst() {
        var proposal = proposal(held("ayla", 20, 100), held("bilal", 30, 100), Optional.empty());
        assertThat(proposal.prime()).contains("bilal");
        assertThat(proposal.backup()).contains("ayla");
        assertThat(proposal.reasons()).singleElement().asString().contains("bilal is ready on 2026-09-24");
    }

    @Test
    void onTheSameDayTheBetterGradesCount() {
        assertThat(proposal(held("ayla", 20, 100), held("bilal", 20, 100), Optional.of(90.0))
                        .prime())
                .contains("bilal");
        assertThat(proposal(held("ayla", 20, 100), held("bilal", 20, 100), Optional.empty())
                        .prime())
                .contains("ayla");
    }

    @Test
    void whatLapsesBeforeTheLandingForbidsTheFlight() {
        var proposal = proposal(held("ayla", 20, 3), held("bilal", 20, 100), Optional.empty());
        assertThat(proposal.prime()).contains("bilal");
        assertThat(proposal.backup()).isEmpty();
        assertThat(proposal.candidates().getLast().lacking())
                .singleElement()
                .asString()
                .contains("before the landing");
    }

    @Test
    void whatIsNotGainedForbidsTheFlight() {
        var none = new Standing(
                "ayla", "ship", Standing.State.IN_TRAINING, Optional.empty(), Optional.empty(), List.of("exam"));
        var proposal = proposal(none, none("bilal"), Optional.empty());
        assertThat(proposal.prime()).isEmpty();
        assertThat(proposal.reasons()).hasSize(2).first().asString().contains("exam");
    }

    @Test
    void theBackupCanTakeTheSeatUntilItsDaysBeforeTheLaunch() {
        var swap = SeatSwap.of(LAUNCH, 42, List.of(held("bilal", 60, 100)));
        assertThat(swap.lastDay()).contains(LocalDate.of(2026, 9, 12));
        assertThat(SeatSwap.of(LAUNCH, 42, List.of(none("bilal"))).lastDay()).isEmpty();
    }

    private static Standing none(String person) {
        return new Standing(person, "ship", Standing.State.NONE, Optional.empty(), Optional.empty(), List.of("exam"));
    }

    private static Standing held(String person, int daysBefore, int daysAfter) {
        return new Standing(
                person,
                "ship",
                Standing.State.HELD,
                Optional.of(LAUNCH.minusDays(daysBefore)),
                Optional.of(LAUNCH.plusDays(daysAfter)),
                List.of());
    }

    private static SeatProposal proposal(Standing ayla, Standing bilal, Optional<Double> gradeOfBilal) {
        var ship = new Qualification(
                "ship", "Seat", "", List.of("exam"), List.of(), OptionalInt.empty(), 0, true, Provenance.unknown());
        return SeatProposal.of(new SeatProposal.Grounds(
                List.of(ship),
                PEOPLE,
                new QualificationMatrix(LAUNCH, PEOPLE, List.of(ayla, bilal)),
                new QualificationMatrix(LANDING, PEOPLE, List.of(later(ayla), later(bilal))),
                List.of(Optional.empty(), gradeOfBilal)));
    }

    private static Standing later(Standing then) {
        return then.until().filter(LANDING::isAfter).isEmpty()
                ? then
                : new Standing(
                        then.person(),
                        then.qualification(),
                        Standing.State.LAPSED,
                        then.since(),
                        then.until(),
                        List.of());
    }
}
