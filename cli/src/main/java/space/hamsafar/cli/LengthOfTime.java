package space.hamsafar.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time on the command line, as ISO 8601 writes it. */
final class LengthOfTime implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException fault) {
            throw new TypeConversionException(
                    "'" + text + "' is no length of time; write days, hours, minutes or seconds, such as PT4M or P1D");
        }
    }
}
