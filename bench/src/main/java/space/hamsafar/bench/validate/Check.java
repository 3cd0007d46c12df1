package space.hamsafar.bench.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A named check of results against an outside truth.
 *
 * @param name by which the check is asked for, such as {@code passes}
 * @param about what is checked against what, in a sentence
 * @param measures from the folder of public data; throws {@link space.hamsafar.bench.BenchException} where the data are
 *     missing or unreadable
 */
public record Check(String name, String about, Function<Path, List<Measure>> measures) {}
