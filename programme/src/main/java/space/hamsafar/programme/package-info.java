/** The domain: agreement, selection, training, flight. */
@NullMarked
package space.hamsafar.programme;

import org.jspecify.annotations.NullMarked;
