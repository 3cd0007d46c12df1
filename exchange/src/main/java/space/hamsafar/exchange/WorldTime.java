package space.hamsafar.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One of the three times that everything is shown in, with the way to print an instant in it. */
public enum WorldTime {
    /** Coordinated universal time. */
    UTC(ZoneOffset.UTC),
    /** Time in China, UTC+8; also kept on board. */
    BEIJING(ZoneId.of("Asia/Shanghai")),
    /** Time in Pakistan, UTC+5. */
    PAKISTAN(ZoneId.of("Asia/Karachi"));

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ZoneId zone;

    WorldTime(ZoneId zone) {
        this.zone = zone;
    }

    /** The zone. */
    public ZoneId zone() {
        return zone;
    }

    /** The local day. */
    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** Day and time to the minute, rounded down, as {@code 2026-10-31 15:44}. */
    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** Day and time to the second, rounded down, as {@code 2026-10-31 15:44:08}. */
    public String second(Instant instant) {
        return SECOND.format(instant.atZone(zone));
    }

    /** Time of day to the minute, rounded down, as {@code 15:44}. */
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }
}
