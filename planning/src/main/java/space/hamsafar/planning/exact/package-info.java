/**
 * An exact engine: lazy clause generation for scheduling. Finds shortest schedules, proves that none is shorter, and
 * proves that there is none at all. (Ohrimenko, Stuckey, Codish: Propagation via lazy clause generation, Constraints 14,
 * 2009; Schutt, Feydy, Stuckey, Wallace: Explaining the cumulative propagator, Constraints 16, 2011.)
 *
 * <p>Every integer variable has two sides, itself and its negative, and each side a bound that only rises on the way
 * down a branch. A {@link space.hamsafar.planning.exact.Literal} says that a side is at least a value; propagators and
 * learnt clauses speak of nothing else. {@link space.hamsafar.planning.exact.ExactModel} turns a project into variables
 * and propagators, {@link space.hamsafar.planning.exact.ExactSearch} is what callers use. May use the model in the
 * parent package and the JDK.
 */
@NullMarked
package space.hamsafar.planning.exact;

import org.jspecify.annotations.NullMarked;
