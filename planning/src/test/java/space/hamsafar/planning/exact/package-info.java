/** Tests of the exact engine against every schedule there is. */
@org.jspecify.annotations.NullMarked
package space.hamsafar.planning.exact;
