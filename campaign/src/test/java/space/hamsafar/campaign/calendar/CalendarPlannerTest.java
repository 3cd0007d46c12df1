package space.hamsafar.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;

class CalendarPlannerTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-12-01");

    @Test
    void everybodyPassesEveryStationAndTheCheckerFindsNothing() {
        for (int applicants : List.of(1, 2, 7, 15)) {
            List<String> ids = IntStream.rangeClosed(1, applicants)
                    .mapToObj(number -> "A-" + number)
                    .toList();
            var planned = CalendarPlanner.plan(ExampleDays.SITE, ids, 3, FIRST, Limits.ofWork(40, 1));

            assertThat(planned.unplaced()).isEmpty();
            assertThat(CalendarChecker.check(ExampleDays.SITE, planned.slots(), ids, List.of()))
                    .as("%d applicants", applicants)
                    .isEmpty();
        }
    }

    @Test
    void noMoreAreAskedToComeOnADayThanCanBeSeen() {
        var zone = ExampleDays.SITE.calendar().zone();
        var documents = ExampleDays.SLOTS.stream()
                .filter(slot -> slot.station().equals("documents"))
                .toList();

        assertThat(documents).isNotEmpty();
        for (Slot slot : documents) {
            LocalDate day = slot.start().atZone(zone).toLocalDate();
            long before = documents.stream()
                    .filter(one -> !one.start().atZone(zone).toLocalDate().isAfter(day))
                    .mapToLong(one -> one.applicants().size())
                    .sum();
            long workingDays = FIRST.datesUntil(day.plusDays(1))
                    .filter(ExampleDays.SITE.calendar()::isWorkingDay)
                    .count();
            // A group comes on the day of its first member, so it can bring a group's size more.
            assertThat(before).isLessThanOrEqualTo(3 * workingDays + 5);
        }
    }

    @Test
    void sameApplicantsGiveTheSameCalendar() {
        var again = CalendarPlanner.plan(ExampleDays.SITE, ExampleDays.APPLICANTS, 3, FIRST, Limits.ofWork(40, 1));

        assertThat(again.slots()).isEqualTo(ExampleDays.SLOTS);
    }

    @Test
    void nobodyNeedsNoCalendar() {
        assertThat(CalendarPlanner.plan(ExampleDays.SITE, List.of(), 3, FIRST, Limits.ofWork(40, 1))
                        .slots())
                .isEmpty();
    }
}
