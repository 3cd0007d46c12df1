/** Projects for tests, shared by the tests of the search, the checker and the explainer. */
@NullMarked
package space.hamsafar.planning.testing;

import org.jspecify.annotations.NullMarked;
