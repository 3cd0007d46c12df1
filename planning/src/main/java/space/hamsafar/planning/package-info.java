/** The scheduling engine: project in, schedule out; the independent checker. */
@NullMarked
package space.hamsafar.planning;

import org.jspecify.annotations.NullMarked;
