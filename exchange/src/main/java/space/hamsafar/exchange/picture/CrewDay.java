package space.hamsafar.exchange.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.threeten.extra.Interval;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.label.Language;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.window.LightPhase;
import space.hamsafar.orbit.window.Pass;
import space.hamsafar.programme.flight.Bands;
import space.hamsafar.programme.flight.TimelineEntry;

/**
 * One day on board as a strip of 24 hours: clock axes in three times, bands of light and relay coverage, passes, and a
 * row for each person. The heights are public for the names beside the drawing.
 */
public final class CrewDay {
    /** Height of the three axes. */
    public static final int AXES = 48;
    /** Height of a band. */
    public static final int BAND = 14;
    /** Height of the row of passes. */
    public static final int PASSES = 20;
    /** Height of the band of power. */
    public static final int POWER = 22;
    /** Height of a person's row. */
    public static final int ROW = 36;

    private static final int HOUR = 43;
    private static final int WIDTH = 24 * HOUR;
    private static final int ATTITUDE_TOP = AXES + 2 * BAND + PASSES;
    private static final int POWER_TOP = ATTITUDE_TOP + BAND;
    private static final double FONT = 10;
    private static final double DIGIT = 7;

    private final Svg svg;
    private final Style style;
    private final Interval day;

    private CrewDay(Svg svg, Style style, Interval day) {
        this.svg = svg;
        this.style = style;
        this.day = day;
    }

    /**
     * What the strips of all days have in common.
     *
     * @param zone on-board time, by which days are cut
     * @param crew ids of the people, a row each
     * @param kinds names the kinds of entry
     * @param sites names the sites
     * @param loads attitudes and the power of entries
     */
    public record Style(
            ZoneId zone,
            List<String> crew,
            Function<TimelineEntry.Kind, Label> kinds,
            Function<String, String> sites,
            StationLoads loads) {
        public Style {
            crew = List.copyOf(crew);
        }

        /** The day from midnight to midnight. */
        public Interval interval(LocalDate date) {
            return Interval.of(
                    date.atStartOfDay(zone).toInstant(),
                    date.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    /** The drawing of one day; entries and bands outside it are left out. */
    public static Svg draw(
            Style style, LocalDate date, List<TimelineEntry> timeline, Bands bands, Label title, Label description) {
        int height = rowTop(style.crew.size()) + 2;
        Svg svg = new Svg("crew-" + date, WIDTH, height, title, description);
        CrewDay strip = new CrewDay(svg, style, style.interval(date));
        strip.axes(height);
        strip.bands(bands);
        strip.loads(timeline);
        int number = 0;
        for (TimelineEntry entry : timeline) {
            boolean listed = !entry.experiment().isEmpty() && strip.begins(entry);
            number += listed ? 1 : 0;
            strip.entry(entry, listed ? Integer.toString(number) : "");
        }
        return svg;
    }

    private void axes(int height) {
        for (int row = 0; row < style.crew.size(); row += 2) {
            svg.rect(0, rowTop(row), WIDTH, ROW, "stripe");
        }
        for (int hour = 0; hour < 24; hour++) {
            int x = hour * HOUR;
            Instant instant = day.getStart().plus(Duration.ofHours(hour));
            svg.line(x, hour % 2 == 0 ? 4 : AXES - 6, x, height, "grid");
            if (hour % 2 == 0) {
                svg.text(x + 4, 13, WorldTime.BEIJING.clock(instant), "axis bold");
                svg.text(x + 4, 27, WorldTime.UTC.clock(instant), "axis");
                svg.text(x + 4, 41, WorldTime.PAKISTAN.clock(instant), "axis");
            }
        }
    }

    private void bands(Bands bands) {
        for (LightPhase phase : bands.light()) {
            if (phase.interval().overlaps(day) && phase.light() != Light.PENUMBRA) {
                String light = phase.light() == Light.DAY ? "sun" : "shade";
                span(phase.interval(), AXES + 2, BAND - 5, light);
            }
        }
        for (Interval contact : bands.coverage()) {
            if (contact.overlaps(day)) {
                span(contact, AXES + BAND + 2, BAND - 5, "contact");
            }
        }
        List<Pass> passes = bands.passes().stream()
                .filter(pass -> pass.interval().overlaps(day))
                .toList();
        for (int i = 0; i < passes.size(); i++) {
            double limit = i + 1 < passes.size() ? x(passes.get(i + 1).rise()) : WIDTH;
            pass(passes.get(i), limit);
        }
    }

    /** Attitudes as a band, and the power that experiments take as steps up to what there is. */
    private void loads(List<TimelineEntry> timeline) {
        for (StationLoads.Attitude attitude : style.loads.attitudes()) {
            if (attitude.during().overlaps(day)) {
                span(attitude.during(), ATTITUDE_TOP + 2, BAND - 5, "attitude", attitude.name());
            }
        }
        for (StationLoads.Level level : style.loads.power(timeline)) {
            if (level.during().overlaps(day)) {
                double height = (POWER - 4) * Math.min(1, level.watts() / Math.max(1, style.loads.powerW()));
                span(level.during(), POWER_TOP + POWER - 2 - height, height, "power", level.watts() + " W");
            }
        }
    }

    private void span(Interval interval, double top, double height, String look, String hint) {
        double x = x(interval.getStart());
        svg.rect(x, top, x(interval.getEnd()) - x, height, look, hint);
    }

    private void pass(Pass pass, double limit) {
        int top = AXES + 2 * BAND;
        String name = style.sites.apply(pass.siteId());
        double x = x(pass.rise());
        double width = Math.max(3, x(pass.set()) - x);
        String hint = "%s %s–%s UTC, %s°"
                .formatted(
                        name,
                        WorldTime.UTC.clock(pass.rise()),
                        WorldTime.UTC.clock(pass.set()),
                        Math.round(pass.maxElevationDeg()));
        svg.rect(x, top + 3, width, 12, pass.lit() ? "pass lit" : "pass", hint);
        svg.text(x + width + 3, top + 13, TextFit.fit(name, FONT, limit - x - width - 6), "axis");
    }

    private void span(Interval interval, double top, double height, String look) {
        double x = x(interval.getStart());
        svg.rect(x, top, x(interval.getEnd()) - x, height, look);
    }

    private boolean begins(TimelineEntry entry) {
        return day.contains(entry.start());
    }

    private void entry(TimelineEntry entry, String number) {
        if (!entry.start().isBefore(day.getEnd()) || !entry.end().isAfter(day.getStart())) {
            return;
        }
        double x = x(entry.start()) + 0.5;
        double width = x(entry.end()) - x - 0.5;
        String kind = entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String hint = "%s, %s–%s UTC"
                .formatted(entry.title(), WorldTime.UTC.clock(entry.start()), WorldTime.UTC.clock(entry.end()));
        for (String person : entry.crew()) {
            int row = style.crew.indexOf(person);
            if (row >= 0) {
                svg.rect(x, rowTop(row) + 3, width, ROW - 6, "k-" + kind + " block", hint);
                caption(entry, number, x + 4, rowTop(row), width - 7);
            }
        }
    }

    /** Work shows its number in the day's list and as much of its title as there is room for; the rest its kind. */
    private void caption(TimelineEntry entry, String number, double x, double top, double room) {
        if (entry.experiment().isEmpty()) {
            Label name = style.kinds.apply(entry.kind());
            for (Language language : Language.values()) {
                if (TextFit.width(name.in(language), FONT) <= room) {
                    svg.text(x, top + 22, name.in(language), "in-block t-" + language.code());
                }
            }
            return;
        }
        number(number, x, top, room);
        if (room > 110) {
            List<String> lines = TextFit.twoLines(entry.title(), FONT, room - 16);
            for (int i = 0; i < lines.size(); i++) {
                svg.text(x + 16, top + 16 + 12 * i, lines.get(i), "in-block");
            }
        } else {
            svg.text(x, top + 28, TextFit.fit(entry.title(), FONT, room), "in-block");
        }
    }

    /** The number of a narrow block stands in its middle; one too narrow for it has none, but its hint. */
    private void number(String number, double x, double top, double room) {
        double width = DIGIT * number.length();
        if (width <= room) {
            svg.text(x, top + 16, number, "in-block bold");
        } else if (width <= room + 6) {
            svg.text(x - 4 + (room + 7) / 2, top + 16, number, "in-block bold middle");
        }
    }

    private static int rowTop(int row) {
        return POWER_TOP + POWER + ROW * row;
    }

    private double x(Instant instant) {
        double minutes = Duration.between(day.getStart(), instant).toMillis() / 60_000.0;
        return Math.clamp(minutes * HOUR / 60, 0, WIDTH);
    }
}
