package space.hamsafar.programme.agreement;

import java.util.OptionalInt;

/**
 * What a step waits for: {@code minimumDays <= start of this step − from's end (or start) <= maximumDays}, in calendar
 * days.
 *
 * @param step id of the other step
 * @param fromStart whether the time counts from the other's start rather than its end
 * @param minimumDays fewest days between, may be negative
 * @param maximumDays most days between, if there is a limit
 */
public record After(String step, boolean fromStart, int minimumDays, OptionalInt maximumDays) {}
