/**
 * The plan as calendars that people subscribe to or import: iCalendar, RFC 5545.
 *
 * <p>{@link space.hamsafar.exchange.calendar.PersonCalendar} gives one person's. Uses ical4j.
 */
@NullMarked
package space.hamsafar.exchange.calendar;

import org.jspecify.annotations.NullMarked;
