/**
 * The calendar of a stage as it is held: which applicants are at which station when, and before which panel.
 *
 * <p>{@link space.hamsafar.campaign.calendar.CalendarPlanner} makes it by the planning engine, {@link
 * space.hamsafar.campaign.calendar.CalendarMender} mends it with as little change as it can when somebody or something
 * fails, and {@link space.hamsafar.campaign.calendar.CalendarChecker} judges both, by code of its own. It knows {@code
 * policy}; the engine, the stations and the working calendars are those of the plan.
 */
@NullMarked
package space.hamsafar.campaign.calendar;

import org.jspecify.annotations.NullMarked;
