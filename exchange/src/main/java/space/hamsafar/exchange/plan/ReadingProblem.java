package space.hamsafar.exchange.plan;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Words a failure to read JSON as {@code FILE:LINE:COLUMN: what is wrong, at which key}. */
final class ReadingProblem {
    private static final int MOST_CHARACTERS = 200;

    private ReadingProblem() {}

    static String describe(Path file, JacksonException problem) {
        return file + place(problem.getLocation()) + ": " + brief(what(problem)) + key(problem);
    }

    /** A text that somebody else wrote, without control characters and not too long. */
    static String brief(String text) {
        String clean = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.length() <= MOST_CHARACTERS ? clean : clean.substring(0, MOST_CHARACTERS) + "…";
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ":" + location.getLineNr() + ":" + location.getColumnNr();
    }

    private static String what(JacksonException problem) {
        return switch (problem) {
            case UnrecognizedPropertyException unknown -> "unknown key \"" + brief(unknown.getPropertyName()) + '"';
            case InvalidFormatException format ->
                "\"%s\" is not a %s".formatted(brief(String.valueOf(format.getValue())), type(format.getTargetType()));
            case ValueInstantiationException value -> cause(value);
            case JacksonException other -> other.getOriginalMessage();
        };
    }

    private static String type(@Nullable Class<?> type) {
        return type == null ? "value that is allowed here" : "valid " + type.getSimpleName();
    }

    private static String cause(ValueInstantiationException problem) {
        Throwable cause = problem.getCause();
        return cause == null || cause.getMessage() == null ? "the value is not allowed here" : cause.getMessage();
    }

    private static String key(JacksonException problem) {
        String path = problem.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        return path.isEmpty() ? "" : " (at " + brief(path) + ")";
    }
}
