/** The command hamsafar. */
@NullMarked
package space.hamsafar.cli;

import org.jspecify.annotations.NullMarked;
