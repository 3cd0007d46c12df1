package space.hamsafar.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarMenderTest {

    @Test
    void brokenCentrifugeMovesItsOwnTestsAndHardlyAnybodyElse() {
        Slot hit = ExampleDays.slotOf("A-4", "centrifuge");
        var outage = new CalendarEvent.Outage("centrifuge", hit.start(), ExampleDays.endOfDay(hit.start()));
        var mended = mend(outage);

        assertThat(mended.changes())
                .anyMatch(
                        change -> change.slot().equals(hit.id()) && change.why().equals("centrifuge is out of order"));
        assertThat(mended.changes())
                .as("%s", mended.changes())
                .allMatch(change -> change.station().equals("centrifuge"));
        assertUntouchedBefore(hit.start(), mended.slots());
    }

    @Test
    void absentApplicantMakesUpAloneAndTheOthersStay() {
        Slot missed = ExampleDays.slotOf("A-5", "clinic");
        var absence = new CalendarEvent.NoShow("A-5", missed.start(), ExampleDays.endOfDay(missed.start()));
        var mended = mend(absence);

        assertThat(mended.slots())
                .anyMatch(slot -> slot.station().equals("clinic")
                        && slot.applicants().equals(List.of("A-5"))
                        && !slot.start().isBefore(absence.until()));
        Slot group = mended.slots().stream()
                .filter(slot -> slot.id().equals(missed.id()))
                .findFirst()
                .orElseThrow();
        assertThat(group).isEqualTo(missed.without("A-5"));
        assertThat(mended.disturbed(Set.of("A-5"))).as("%s", mended.changes()).isEmpty();
    }

    @Test
    void memberOfAPanelIsReplacedWithoutMovingAnybody() {
        Slot sitting = ExampleDays.slotOf("A-1", "psychology");
        String ill = sitting.panel().getFirst();
        var mended = mend(new CalendarEvent.Absence(ill, sitting.start(), sitting.end()));

        assertThat(mended.changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.from()).isEqualTo(change.to());
            assertThat(change.panelBefore()).isNotEqualTo(change.panel());
        });
        assertThat(mended.disturbed(Set.of())).isEmpty();
    }

    @Test
    void testThatWasBrokenOffIsHeldAgain() {
        Slot broken = ExampleDays.slotOf("A-1", "chair");
        Instant middle = broken.start().plusSeconds(3_600);
        var mended = mend(new CalendarEvent.Outage("chair", middle, ExampleDays.endOfDay(middle)));

        assertThat(mended.slots())
                .filteredOn(slot -> slot.id().equals(broken.id()))
                .singleElement()
                .satisfies(slot -> assertThat(slot.start()).isAfter(middle));
    }

    @Test
    void eachStationCanBreakOnEachDayAndTheCheckerFindsNothing() {
        for (var station : ExampleDays.SITE.stations()) {
            Slot first = ExampleDays.slotOf("A-1", station.id());
            mend(new CalendarEvent.Outage(station.id(), first.start(), ExampleDays.endOfDay(first.start())));
        }
    }

    @Test
    void eachApplicantCanStayAwayForADayAndTheCheckerFindsNothing() {
        for (String applicant : ExampleDays.APPLICANTS) {
            Slot slot = ExampleDays.slotOf(applicant, "physiology");
            mend(new CalendarEvent.NoShow(applicant, slot.start(), ExampleDays.endOfDay(slot.start())));
        }
    }

    @Test
    void slotsSurviveTheirLines() {
        assertThat(ExampleDays.SLOTS)
                .allSatisfy(slot ->
                        assertThat(SlotLines.slot(SlotLines.cells(slot))).isEqualTo(slot));
    }

    /** Mends, and holds the result against the checker. */
    private static CalendarMender.Mended mend(CalendarEvent event) {
        var mended = CalendarMender.mend(ExampleDays.SITE, ExampleDays.SLOTS, List.of(event));
        assertThat(mended.unplaced()).isEmpty();
        assertThat(CalendarChecker.check(ExampleDays.SITE, mended.slots(), ExampleDays.APPLICANTS, List.of(event)))
                .as("%s", event)
                .isEmpty();
        return mended;
    }

    private static void assertUntouchedBefore(Instant at, List<Slot> after) {
        Map<String, Slot> now = new HashMap<>();
        after.forEach(slot -> now.put(slot.id(), slot));
        assertThat(ExampleDays.SLOTS)
                .filteredOn(slot -> slot.start().isBefore(at))
                .isNotEmpty()
                .allSatisfy(slot -> assertThat(now).containsEntry(slot.id(), slot));
    }
}
