package space.hamsafar.bench;

import java.util.Arrays;
import java.util.stream.Collectors;
import space.hamsafar.planning.Project;

/** The text formats of benchmark instances, which are also the families that they come in. */
public enum Format {
    /** PSPLIB's projects with one mode. */
    PSPLIB("psplib", ".sm"),
    /** Projects with minimum and maximum time lags, from ProGen/max. */
    MAX("max", ".sch"),
    /** Projects with several modes and non-renewable resources, from PSPLIB and MMLIB. */
    MULTI_MODE("mm", ".mm"),
    /** Projects with one mode in Patterson's format. */
    PATTERSON("patterson", ".rcp"),
    /** Projects whose activities consume and produce, from Koné and others. */
    RESERVOIR("reservoir", ".rcp"),
    /** Projects with people of several skills, from Young and others, as MiniZinc data. */
    MSPSP("mspsp", ".dzn"),
    /** Projects with everything that the engine knows, as JSON; docs/project-json.md describes it. */
    JSON("json", ".json");

    private final String word;
    private final String ending;

    Format(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    /**
     * The format called by a word such as {@code psplib}.
     *
     * @throws BenchException naming all words, if it is none of them
     */
    public static Format parse(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new BenchException("format '" + word + "' is unknown: it must be " + words()));
    }

    /** Its word, as in {@code psplib}. */
    public String word() {
        return word;
    }

    /** How its files end, as in {@code .sm}. */
    public String ending() {
        return ending;
    }

    /**
     * The instance in a file's text.
     *
     * @param file its name, for messages and for the name of the instance
     * @throws BenchException naming the file and the line, if something is wrong
     */
    public Instance read(String file, String text) {
        return switch (this) {
            case PSPLIB -> PsplibReader.read(file, text);
            case MAX -> RcpspMaxReader.read(file, text);
            case MULTI_MODE -> MultiModeReader.read(file, text);
            case PATTERSON -> PattersonReader.read(file, text);
            case RESERVOIR -> ReservoirReader.read(file, text);
            case MSPSP -> MspspReader.read(file, text);
            case JSON -> JSON.instance(file, ProjectJson.read(file, text));
        };
    }

    /** The instance named after a file. */
    Instance instance(String file, Project project) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
        return new Instance(stem(last), word, project);
    }

    /** A file's name without the ending of this format. */
    String stem(String name) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static String words() {
        return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
    }
}
