package space.hamsafar.bench;

import space.hamsafar.planning.Project;

/**
 * A benchmark instance.
 *
 * @param name of the file without its ending, as in {@code j301_1}
 * @param family the library it comes from, as in {@code psplib}
 * @param project its activities are named by the job numbers of the file, dummy jobs included
 */
public record Instance(String name, String family, Project project) {}
