/** What goes out: report, calendars, tables, ephemeris. */
@NullMarked
package space.hamsafar.exchange;

import org.jspecify.annotations.NullMarked;
