package space.hamsafar.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each rule alone: one slot of a sound calendar is spoiled, and the checker names what it breaks. */
class CalendarCheckerTest {

    @Test
    void soundCalendarHasNoFindings() {
        assertThat(check(ExampleDays.SLOTS, List.of())).isEmpty();
    }

    @Test
    void slotAtNoStation() {
        assertThat(spoiled(slot -> copy(slot, "sauna", slot.applicants(), Duration.ZERO, Duration.ZERO, List.of())))
                .contains("chair/1 is at no station of this stage");
    }

    @Test
    void slotOfAnotherLength() {
        assertThat(spoiled(slot -> copy(
                        slot, slot.station(), slot.applicants(), Duration.ZERO, Duration.ofMinutes(15), List.of())))
                .contains("chair/1 does not last PT2H");
    }

    @Test
    void moreApplicantsThanTheStationTakes() {
        assertThat(spoiled(slot ->
                        copy(slot, slot.station(), List.of("A-1", "A-2"), Duration.ZERO, Duration.ZERO, List.of())))
                .contains("chair/1 has 2 applicants, of 1 at most", "A-2 is at chair twice");
    }

    @Test
    void slotInTheNight() {
        Duration night = Duration.ofHours(12);

        assertThat(spoiled(slot -> copy(slot, slot.station(), slot.applicants(), night, night, List.of())))
                .anyMatch(
                        finding -> finding.startsWith("chair/1 on ") && finding.endsWith("outside the working hours"));
    }

    @Test
    void panelOfTooFewOrOfStrangers() {
        List<Slot> slots = replaced("centrifuge/1", slot -> withPanel(slot, List.of()));
        List<Slot> strangers = replaced("centrifuge/1", slot -> withPanel(slot, List.of("k.javed")));

        assertThat(check(slots, List.of())).contains("centrifuge/1 has the panel [], not 1 of its members");
        assertThat(check(strangers, List.of())).contains("centrifuge/1 has the panel [k.javed], not 1 of its members");
    }

    @Test
    void moreGroupsThanTheStationTakesAndAPanelInTwoPlaces() {
        Slot first = ExampleDays.slot("centrifuge/1");
        List<Slot> slots = replaced(
                "centrifuge/2",
                slot -> new Slot(
                        slot.id(), slot.station(), slot.applicants(), first.start(), first.end(), first.panel()));

        assertThat(check(slots, List.of()))
                .contains("centrifuge has 2 groups at " + first.start() + ", of 1 at most")
                .anyMatch(finding -> finding.endsWith("has a member of the panel who sits elsewhere"));
    }

    @Test
    void stationsInAnotherOrder() {
        Slot clinic = ExampleDays.slot("clinic/1");
        Duration back = Duration.between(ExampleDays.slot("chair/1").start(), clinic.start());

        assertThat(spoiled(slot -> copy(slot, slot.station(), slot.applicants(), back, back, List.of())))
                .anyMatch(finding -> finding.endsWith("before the station before it is over"));
    }

    @Test
    void applicantWhoMissesAStation() {
        List<Slot> slots = ExampleDays.SLOTS.stream()
                .filter(slot -> !slot.id().equals("chair/1"))
                .toList();

        assertThat(check(slots, List.of())).containsExactly("A-1 is at 6 of 7 stations");
    }

    @Test
    void slotThatAnEventForbids() {
        Slot slot = ExampleDays.slot("chair/1");
        List<CalendarEvent> events = List.of(
                new CalendarEvent.Outage("chair", slot.start(), slot.end()),
                new CalendarEvent.NoShow("A-1", slot.start(), slot.end()),
                new CalendarEvent.Absence("li.min", slot.end(), slot.end().plusSeconds(1)));

        assertThat(check(ExampleDays.SLOTS, events))
                .contains(
                        "chair/1 is held though chair is out of order",
                        "chair/1 is held though an applicant did not come");
    }

    private static List<String> spoiled(UnaryOperator<Slot> spoil) {
        return check(replaced("chair/1", spoil), List.of());
    }

    private static List<Slot> replaced(String id, UnaryOperator<Slot> spoil) {
        List<Slot> slots = new ArrayList<>(ExampleDays.SLOTS);
        slots.replaceAll(slot -> slot.id().equals(id) ? spoil.apply(slot) : slot);
        return slots;
    }

    private static List<String> check(List<Slot> slots, List<CalendarEvent> events) {
        return CalendarChecker.check(ExampleDays.SITE, slots, ExampleDays.APPLICANTS, events);
    }

    private static Slot withPanel(Slot slot, List<String> panel) {
        return new Slot(slot.id(), slot.station(), slot.applicants(), slot.start(), slot.end(), panel);
    }

    private static Slot copy(
            Slot slot, String station, List<String> applicants, Duration later, Duration longer, List<String> panel) {
        return new Slot(
                slot.id(),
                station,
                applicants,
                slot.start().plus(later),
                slot.end().plus(longer),
                panel);
    }
}
