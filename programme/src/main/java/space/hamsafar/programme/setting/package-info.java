/**
 * What every phase stands on: parties, people, sites, facilities, working calendars, and where a figure comes from.
 *
 * <p>Dates are local dates of a calendar, instants are UTC. It knows no phase.
 */
@NullMarked
package space.hamsafar.programme.setting;

import org.jspecify.annotations.NullMarked;
