/**
 * The scheduling model: a {@link space.hamsafar.planning.Project} of activities, people and resources, and the
 * {@link space.hamsafar.planning.Schedule} that answers it.
 *
 * <p>All values are immutable records. Time is an integer tick of a grid that the caller chooses (a minute, a quarter
 * of an hour, a day); tick 0 is the start of the project and every interval is half-open. Things are named by text
 * identifiers, unique per kind. PSPLIB's resource-constrained projects, RCPSP/max, multi-mode and multi-skill projects
 * are special cases.
 *
 * <p>The search lives in {@code search}, the independent judge in {@code check}; both know this package, and this
 * package knows neither. It uses the JDK only.
 */
@NullMarked
package space.hamsafar.planning;

import org.jspecify.annotations.NullMarked;
