/** Bounds on what a schedule can be worth, found without searching for one. */
@NullMarked
package space.hamsafar.planning.bound;

import org.jspecify.annotations.NullMarked;
