package space.hamsafar.programme.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class WorkingCalendarTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final List<ClockSpan> LONG = List.of(span("08:30", "12:00"), span("14:00", "18:00"));
    private static final List<ClockSpan> SHORT = List.of(span("10:00", "13:00"));
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void aWeekendIsOffAndAWeekdayIsWorked() {
        var calendar = calendar(List.of(), Set.of(), List.of());
        assertThat(calendar.hours(MONDAY)).isEqualTo(LONG);
        assertThat(calendar.isWorkingDay(MONDAY.plusDays(5))).isFalse();
        assertThat(calendar.workingDayFrom(MONDAY.plusDays(5))).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void aHolidayIsOffFromItsFirstToItsLastDay() {
        var calendar = calendar(List.of(holiday(MONDAY, MONDAY.plusDays(1))), Set.of(), List.of());
        assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
        assertThat(calendar.isWorkingDay(MONDAY.plusDays(1))).isFalse();
        assertThat(calendar.isWorkingDay(MONDAY.plusDays(2))).isTrue();
    }

    @Test
    void aMakeUpSaturdayHasMondaysHoursAndWinsOverAHoliday() {
        var saturday = MONDAY.plusDays(5);
        var calendar = calendar(List.of(holiday(saturday, saturday)), Set.of(saturday), List.of());
        assertThat(calendar.hours(saturday)).isEqualTo(LONG);
    }

    @Test
    void aMakeUpDayInASeasonHasTheSeasonsHours() {
        var saturday = MONDAY.plusDays(5);
        var season = season(Map.of(DayOfWeek.MONDAY, SHORT));
        assertThat(calendar(List.of(), Set.of(saturday), List.of(season)).hours(saturday))
                .isEqualTo(SHORT);
    }

    @Test
    void aMakeUpDayWhereMondaysAreOffHasTheHoursOfTheFirstDayWorked() {
        var week = Map.of(DayOfWeek.THURSDAY, LONG, DayOfWeek.TUESDAY, SHORT);
        var sunday = MONDAY.plusDays(6);
        var calendar = new WorkingCalendar("c", "C", BEIJING, week, List.of(), Set.of(sunday), List.of());
        assertThat(calendar.hours(sunday)).isEqualTo(SHORT);
    }

    @Test
    void aDayThatASeasonLeavesOutIsOff() {
        var season = season(Map.of(DayOfWeek.MONDAY, SHORT));
        var calendar = calendar(List.of(), Set.of(), List.of(season));
        assertThat(calendar.hours(MONDAY)).isEqualTo(SHORT);
        assertThat(calendar.isWorkingDay(MONDAY.plusDays(1))).isFalse();
    }

    @Test
    void aDayThatMayBecomeAHolidayIsOffUnlessTheRiskIsTaken() {
        var kept = new Firmness(true, Optional.of(MONDAY.plusDays(1)), false);
        var holiday = new Holiday("Eid", MONDAY, MONDAY, kept, Provenance.unknown());
        var calendar = calendar(List.of(holiday), Set.of(), List.of());
        assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
        assertThat(calendar.isWorkingDay(MONDAY.plusDays(1))).isFalse();
        assertThat(calendar.isWorkingDay(MONDAY.plusDays(2))).isTrue();
        assertThat(calendar.asTold().isWorkingDay(MONDAY.plusDays(1))).isTrue();
        var moved = calendar.withMoved("Eid", MONDAY, MONDAY.plusDays(1));
        assertThat(moved.isWorkingDay(MONDAY)).isTrue();
        assertThat(moved.isWorkingDay(MONDAY.plusDays(1))).isFalse();

        var risk = new Firmness(true, Optional.of(MONDAY.plusDays(1)), true);
        var risked = new Holiday("Eid", MONDAY, MONDAY, risk, Provenance.unknown());
        assertThat(calendar(List.of(risked), Set.of(), List.of()).isWorkingDay(MONDAY.plusDays(1)))
                .isTrue();
    }

    @Test
    void aDayThatMayLieInASeasonHasTheHoursThatAreWorkedEitherWay() {
        var week = Map.of(DayOfWeek.MONDAY, SHORT, DayOfWeek.TUESDAY, SHORT, DayOfWeek.WEDNESDAY, SHORT);
        var firmness = new Firmness(true, Optional.of(MONDAY.plusDays(1)), false);
        var season = new SpecialHours("Ramadan", MONDAY, MONDAY.plusDays(1), week, firmness, Provenance.unknown());
        var calendar = calendar(List.of(), Set.of(), List.of(season));
        var common = List.of(span("10:00", "12:00"));
        assertThat(calendar.hours(MONDAY)).isEqualTo(common);
        assertThat(calendar.hours(MONDAY.plusDays(1))).isEqualTo(SHORT);
        assertThat(calendar.hours(MONDAY.plusDays(2))).isEqualTo(common);
        assertThat(calendar.hours(MONDAY.plusDays(3))).isEqualTo(LONG);
    }

    @Test
    void aFallbackBelongsToATentativeDate() {
        assertThatThrownBy(() -> new Firmness(false, Optional.of(MONDAY), false))
                .hasMessageContaining("not tentative");
        assertThatThrownBy(() -> new Firmness(true, Optional.empty(), true)).hasMessageContaining("no fallback");
    }

    @Test
    void shiftsAreInstantsInTheCalendarsZone() {
        assertThat(calendar(List.of(), Set.of(), List.of()).shifts(MONDAY))
                .containsExactly(
                        Interval.of(Instant.parse("2026-05-04T00:30:00Z"), Instant.parse("2026-05-04T04:00:00Z")),
                        Interval.of(Instant.parse("2026-05-04T06:00:00Z"), Instant.parse("2026-05-04T10:00:00Z")));
    }

    @Test
    void hoursThatAClockChangeSkipsAreNotWorked() {
        var week = Map.of(DayOfWeek.SUNDAY, List.of(span("02:00", "03:00")));
        var calendar = new WorkingCalendar("c", "C", ZoneId.of("Europe/Paris"), week, List.of(), Set.of(), List.of());
        assertThat(calendar.shifts(LocalDate.of(2026, 3, 29))).isEmpty();
        assertThat(calendar.shifts(LocalDate.of(2026, 4, 5))).hasSize(1);
    }

    @Test
    void hoursAreInOrderWhateverTheOrderGiven() {
        var week = Map.of(DayOfWeek.MONDAY, List.of(LONG.get(1), LONG.get(0)));
        var calendar = new WorkingCalendar("c", "C", BEIJING, week, List.of(), Set.of(), List.of());
        assertThat(calendar.hours(MONDAY)).isEqualTo(LONG);
    }

    @Test
    void changingTheListsGivenChangesNothing() {
        var spans = new ArrayList<>(LONG);
        var calendar =
                new WorkingCalendar("c", "C", BEIJING, Map.of(DayOfWeek.MONDAY, spans), List.of(), Set.of(), List.of());
        spans.clear();
        assertThat(calendar.hours(MONDAY)).isEqualTo(LONG);
    }

    @Test
    void makeUpDaysAndWeekdaysAreListedInOrder() {
        var days = Set.of(MONDAY.plusDays(40), MONDAY.plusDays(5), MONDAY.plusDays(12));
        var calendar = calendar(List.of(), days, List.of());
        assertThat(calendar.makeUpDays()).containsExactly(MONDAY.plusDays(5), MONDAY.plusDays(12), MONDAY.plusDays(40));
        assertThat(List.copyOf(calendar.week().keySet())).isSorted();
    }

    @Test
    void overlappingHoursAndAnEmptyWeekAreRefused() {
        var overlapping = Map.of(DayOfWeek.MONDAY, List.of(span("08:00", "12:00"), span("11:00", "13:00")));
        assertThatThrownBy(() -> new WorkingCalendar("c", "C", BEIJING, overlapping, List.of(), Set.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlapping hours on MONDAY");
        assertThatThrownBy(() -> new WorkingCalendar(
                        "c", "C", BEIJING, Map.of(DayOfWeek.MONDAY, List.of()), List.of(), Set.of(), List.of()))
                .hasMessageContaining("no working day");
    }

    private static WorkingCalendar calendar(
            List<Holiday> holidays, Set<LocalDate> makeUpDays, List<SpecialHours> seasons) {
        var week = new EnumMap<DayOfWeek, List<ClockSpan>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, LONG);
            }
        }
        return new WorkingCalendar("c", "C", BEIJING, week, holidays, makeUpDays, seasons);
    }

    private static Holiday holiday(LocalDate from, LocalDate to) {
        return new Holiday("holiday", from, to, Firmness.FIRM, Provenance.unknown());
    }

    private static SpecialHours season(Map<DayOfWeek, List<ClockSpan>> week) {
        return new SpecialHours("season", MONDAY, MONDAY.plusDays(20), week, Firmness.FIRM, Provenance.unknown());
    }

    private static ClockSpan span(String from, String to) {
        return new ClockSpan(LocalTime.parse(from), LocalTime.parse(to));
    }
}
