package space.hamsafar.programme.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a stage is held.
 *
 * @param stage id of the stage
 * @param invited candidates who are tested
 * @param firstDay first day of tests, in local time of the site
 * @param lastDay last day of tests
 * @param resultDay day of the result
 * @param testDays working days on which tests are held
 * @param slots the calendar of the stage: who is tested where and when
 * @param finalistDays for each finalist's application the day of their tests, by application id
 */
public record StagePlan(
        String stage,
        int invited,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate resultDay,
        int testDays,
        List<Slot> slots,
        Map<String, LocalDate> finalistDays) {

    public StagePlan {
        slots = List.copyOf(slots);
        finalistDays = Collections.unmodifiableMap(new TreeMap<>(finalistDays));
    }

    /**
     * A group at a station.
     *
     * @param station id of the station
     * @param group number of the group within the stage, from 1
     * @param size candidates in it
     * @param start first instant
     * @param end first instant after it
     */
    public record Slot(String station, int group, int size, Instant start, Instant end) {}
}
