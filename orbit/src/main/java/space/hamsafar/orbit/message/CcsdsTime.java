package space.hamsafar.orbit.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as CCSDS 301.0-B writes them in ASCII, calendar or day of year; UTC. */
final class CcsdsTime {
    private static final Pattern TIME =
            Pattern.compile("(\\d{4})-(?:(\\d{2})-(\\d{2})|(\\d{3}))T(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,18}))?Z?");
    private static final DateTimeFormatter CALENDAR = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private CcsdsTime() {}

    /** The instant of a text, to a nanosecond, or nothing if the text is not a time; a leap second is not one. */
    static @Nullable Instant parse(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            LocalDateTime day = matcher.group(4) == null
                    ? LocalDateTime.of(
                            year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)), 0, 0)
                    : Year.of(year).atDay(Integer.parseInt(matcher.group(4))).atStartOfDay();
            String fraction = matcher.group(8) == null ? "" : matcher.group(8);
            return day.withHour(Integer.parseInt(matcher.group(5)))
                    .withMinute(Integer.parseInt(matcher.group(6)))
                    .withSecond(Integer.parseInt(matcher.group(7)))
                    .withNano(Integer.parseInt((fraction + "000000000").substring(0, 9)))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Calendar form to a microsecond, the rest cut off. */
    static String format(Instant instant) {
        return CALENDAR.format(instant);
    }
}
