package space.hamsafar.programme.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of a step that follow from the network. A step of no duration has equal start and finish; otherwise the
 * finish is the first day after the work.
 *
 * @param step id of the step
 * @param earliestStart first possible day
 * @param earliestFinish when it is over at the earliest
 * @param latestStart last day of start that moves neither the last step nor a hard date
 * @param latestFinish the same for the finish
 * @param floatDays calendar days between earliest and latest start; negative where a date cannot be met
 * @param critical whether it lies on the longest path to the last step
 * @param lateDays days by which the earliest finish misses the due date, if it does
 * @param driver id of the step that sets its earliest start, if one does
 */
public record StepDates(
        String step,
        LocalDate earliestStart,
        LocalDate earliestFinish,
        LocalDate latestStart,
        LocalDate latestFinish,
        int floatDays,
        boolean critical,
        Optional<Integer> lateDays,
        Optional<String> driver) {}
