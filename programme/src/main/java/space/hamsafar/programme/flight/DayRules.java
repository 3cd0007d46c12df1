package space.hamsafar.programme.flight;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.setting.Figure;

/**
 * How a day on board is built. Clock times are on-board time.
 *
 * @param zone on-board time
 * @param wake end of sleep
 * @param sleep begin of sleep
 * @param postSleepMinutes after waking, before any work
 * @param preSleepMinutes before sleeping, after all work
 * @param meals hours in which each meal must lie, in order of the day
 * @param mealMinutes length of a meal
 * @param exerciseMinutes length of a day's exercise
 * @param exerciseSessions sessions that this is split into
 * @param exerciseGapMinutes least time between a meal and exercise
 * @param exercisers how many can exercise at a time
 * @param morningConference start of the morning conference of all
 * @param eveningConference start of the evening conference of all
 * @param conferenceMinutes length of a conference
 * @param workHours most work of a person on a day, in hours
 * @param hostHours most time of the whole host crew for the visitor's work on a day, in hours
 * @param powerW power for experiments
 * @param newcomerFactors duration factor of a visitor's work on flight days 1, 2, 3 …; 1 after the last
 * @param handoverMinutes length of the handover talks of both crews on each working day; 0 for none
 * @param house what was agreed beyond the clock of a day
 */
public record DayRules(
        ZoneId zone,
        LocalTime wake,
        LocalTime sleep,
        int postSleepMinutes,
        int preSleepMinutes,
        List<ClockSpan> meals,
        int mealMinutes,
        int exerciseMinutes,
        int exerciseSessions,
        int exerciseGapMinutes,
        int exercisers,
        LocalTime morningConference,
        LocalTime eveningConference,
        int conferenceMinutes,
        Figure workHours,
        Figure hostHours,
        Figure powerW,
        List<Double> newcomerFactors,
        int handoverMinutes,
        HouseRules house) {

    public DayRules {
        meals = List.copyOf(meals);
        newcomerFactors = List.copyOf(newcomerFactors);
    }
}
