/**
 * The week sheet of the training: a page to print for each trainee.
 *
 * <p>{@link space.hamsafar.exchange.week.WeekSheet} is the page. It may use {@code label} and what is in the root package.
 */
@NullMarked
package space.hamsafar.exchange.week;

import org.jspecify.annotations.NullMarked;
