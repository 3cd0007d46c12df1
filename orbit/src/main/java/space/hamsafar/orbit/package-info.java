/** Station state in, windows and ephemerides out. */
@NullMarked
package space.hamsafar.orbit;

import org.jspecify.annotations.NullMarked;
