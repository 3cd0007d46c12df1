/**
 * What goes out of a plan: files that people open, print, import and check.
 *
 * <p>{@code folder} writes a whole output folder at once and stands on the other packages: {@code plan} (the plan as
 * JSON, written and read), {@code table} (CSV), {@code calendar} (iCalendar), {@code report} (one HTML page) with
 * {@code picture} (SVG drawings) and {@code label} (words in three languages). This package holds what all of them
 * share: {@link space.hamsafar.exchange.ExchangeException}. The module may use {@code programme} and what that stands
 * on, Jackson, FastCSV, ical4j and JTE.
 *
 * <p>Everything written depends on the programme and the plan only: no clock, no locale, no machine. Where a format
 * wants a time of creation it gets the epoch of the station's elements.
 */
@NullMarked
package space.hamsafar.exchange;

import org.jspecify.annotations.NullMarked;
