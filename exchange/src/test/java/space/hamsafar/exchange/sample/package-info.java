/** A made-up programme and a complete plan for it, for the tests of this module. */
@NullMarked
package space.hamsafar.exchange.sample;

import org.jspecify.annotations.NullMarked;
