package space.hamsafar.exchange.plan;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Words a failure to read JSON as {@code FILE:LINE:COLUMN: what is wrong, at which key}. */
public final class ReadingProblem {
    private static final int MOST_CHARACTERS = 200;

    private ReadingProblem() {}

    /** The failure of reading a file, with its place and key. */
    public static String describe(Path file, JacksonException problem) {
        return file + place(problem.getLocation()) + ": " + brief(what(problem)) + key(problem);
    }

    /** A text that somebody else wrote, without control characters and not too long. */
    public static String brief(String text) {
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
            case MismatchedInputException mismatch -> mismatch(mismatch.getOriginalMessage());
            case JacksonException other -> other.getOriginalMessage();
        };
    }

    /** The library's own words name classes of this program, which a reader of the file does not know. */
    private static String mismatch(String message) {
        if (message.startsWith("Missing creator property")) {
            return "a key is missing";
        }
        return message.contains("null") || message.contains("Null")
                ? "null is not allowed here"
                : "a value of another kind is expected here";
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
