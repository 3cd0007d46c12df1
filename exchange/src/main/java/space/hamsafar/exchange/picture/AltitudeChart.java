package space.hamsafar.exchange.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.altitude.AltitudeSample;
import space.hamsafar.orbit.altitude.PlannedReboost;
import space.hamsafar.orbit.altitude.Reboost;
import space.hamsafar.orbit.altitude.ReboostCalendar;

/**
 * The station's mean altitude over time: as observed, with the raises found in it, and as foreseen between low and high,
 * with the dates of the programme. The limits of the altitude band are drawn where they are near.
 */
public final class AltitudeChart {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 300;
    private static final int LEFT = 64;
    private static final int RIGHT = 690;
    private static final int TOP = 58;
    private static final int BOTTOM = 258;
    private static final Duration LONGEST_HISTORY = Duration.ofDays(220);
    private static final Duration LONGEST_STEP = Duration.ofDays(20);
    private static final double LEAST_HEIGHT_KM = 6;
    private static final int MOST_LINES = 6;
    private static final double NAME_WIDTH = 70;

    private final AltitudeReport report;
    private final Optional<ReboostCalendar> calendar;
    private final List<AltitudeSample> history;
    private final Instant from;
    private final Instant to;
    private final double lowKm;
    private final double highKm;

    /**
     * A date of the programme.
     *
     * @param at when
     * @param name what happens then
     */
    public record Mark(Instant at, Label name) {}

    private AltitudeChart(AltitudeReport report, Optional<ReboostCalendar> calendar) {
        List<AltitudeSample> samples = report.samples();
        this.report = report;
        this.calendar = calendar;
        Instant oldest = samples.getFirst().epoch().minus(LONGEST_HISTORY);
        this.history = report.history().stream()
                .filter(sample -> !sample.epoch().isBefore(oldest))
                .toList();
        this.from = history.isEmpty()
                ? samples.getFirst().epoch()
                : history.getFirst().epoch();
        this.to = samples.getLast().epoch();
        List<AltitudeSample> all = new ArrayList<>(history);
        all.addAll(samples);
        calendar.ifPresent(plan -> all.addAll(plan.samples()));
        double low = all.stream().mapToDouble(AltitudeSample::lowKm).min().orElseThrow();
        double high = all.stream().mapToDouble(AltitudeSample::highKm).max().orElseThrow();
        double pad = Math.max(0.1 * (high - low), (LEAST_HEIGHT_KM - (high - low)) / 2);
        this.lowKm = low - pad;
        this.highKm = high + pad;
    }

    /** The drawing, with the raises to come if there is a calendar of them; nothing for a report without samples. */
    public static Optional<Svg> draw(
            AltitudeReport report,
            Optional<ReboostCalendar> calendar,
            List<Mark> marks,
            Label title,
            Label description) {
        return report.samples().isEmpty()
                ? Optional.empty()
                : Optional.of(new AltitudeChart(report, calendar).draw(marks, title, description));
    }

    private Svg draw(List<Mark> marks, Label title, Label description) {
        Svg svg = new Svg("altitude-chart", WIDTH, HEIGHT, title, description);
        band(svg);
        heights(svg);
        dates(svg);
        marks(svg, marks);
        svg.path(forecastArea(), "forecast");
        if (history.size() > 1) {
            svg.path(observed(), "curve observed");
        }
        svg.path(line(report.samples(), AltitudeSample::meanAltitudeKm, 'M'), "curve");
        reboosts(svg);
        calendar.ifPresent(plan -> planned(svg, plan));
        ends(svg);
        return svg;
    }

    private void band(Svg svg) {
        double floor = Math.min(BOTTOM, y(report.band().floorKm()));
        double ceiling = Math.max(TOP, y(report.band().ceilingKm()));
        if (floor > ceiling) {
            svg.rect(LEFT, ceiling, RIGHT - LEFT, floor - ceiling, "band");
        }
        for (double limit : List.of(report.band().floorKm(), report.band().ceilingKm())) {
            if (limit > lowKm && limit < highKm) {
                svg.line(LEFT, y(limit), RIGHT, y(limit), "limit");
            }
        }
    }

    private void heights(Svg svg) {
        double step = 1;
        for (int i = 0; (highKm - lowKm) / step > MOST_LINES; i++) {
            step *= i % 3 == 1 ? 2.5 : 2;
        }
        for (double height = Math.ceil(lowKm / step) * step; height <= highKm; height += step) {
            svg.line(LEFT, y(height), RIGHT, y(height), "grid");
            svg.text(LEFT - 8, y(height) + 4, String.format(Locale.ROOT, "%.0f km", height), "axis end");
        }
    }

    private void dates(Svg svg) {
        for (int i = 0; i <= 4; i++) {
            Instant instant =
                    from.plus(Duration.between(from, to).multipliedBy(i).dividedBy(4));
            double x = x(instant);
            svg.line(x, BOTTOM, x, BOTTOM + 5, "grid strong");
            svg.text(x, BOTTOM + 22, WorldTime.UTC.day(instant).toString(), "axis middle");
        }
    }

    /** Names in two rows above the drawing, so that launch and docking on one day can both be read. */
    private void marks(Svg svg, List<Mark> marks) {
        int row = 0;
        double[] last = {-NAME_WIDTH, -NAME_WIDTH};
        for (Mark mark : marks) {
            if (!mark.at().isBefore(from) && !mark.at().isAfter(to)) {
                double x = x(mark.at());
                double top = TOP - 8 - 18 * row;
                svg.line(x, top, x, BOTTOM, "event");
                // Beside a name that ends where this one would begin, there is room on the other side only.
                boolean crowded = x - last[row] < NAME_WIDTH;
                svg.text(crowded ? x + 5 : x - 5, top, mark.name(), crowded ? "axis" : "axis end");
                last[row] = x;
                row = 1 - row;
            }
        }
    }

    private String forecastArea() {
        List<AltitudeSample> samples = report.samples();
        return line(samples, AltitudeSample::highKm, 'M') + line(samples.reversed(), AltitudeSample::lowKm, 'L') + "Z";
    }

    private String line(List<AltitudeSample> samples, ToDoubleFunction<AltitudeSample> altitudeKm, char start) {
        StringBuilder line = new StringBuilder();
        for (AltitudeSample sample : samples) {
            line.append(line.isEmpty() ? start : 'L');
            line.append(Svg.number(x(sample.epoch()))).append(' ');
            line.append(Svg.number(y(altitudeKm.applyAsDouble(sample))));
        }
        return line.toString();
    }

    /** The history as a line, broken where element sets are missing for weeks. */
    private String observed() {
        StringBuilder lines = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= history.size(); i++) {
            boolean broken = i == history.size()
                    || Duration.between(
                                            history.get(i - 1).epoch(),
                                            history.get(i).epoch())
                                    .compareTo(LONGEST_STEP)
                            > 0;
            if (broken) {
                lines.append(line(history.subList(from, i), AltitudeSample::meanAltitudeKm, 'M'));
                from = i;
            }
        }
        return lines.toString();
    }

    private void planned(Svg svg, ReboostCalendar plan) {
        if (!plan.reboosts().isEmpty()) {
            svg.path(line(plan.samples(), AltitudeSample::meanAltitudeKm, 'M'), "curve planned");
        }
        for (PlannedReboost reboost : plan.reboosts()) {
            double height = y(reboost.altitudeKm() + reboost.raiseKm());
            svg.diamond(x(reboost.at()), height, 5, "planned-raise");
            String gain = String.format(Locale.ROOT, "+%.1f", reboost.raiseKm());
            svg.text(x(reboost.at()), height - 9, gain, "value small");
        }
    }

    private void reboosts(Svg svg) {
        for (Reboost reboost : report.reboosts()) {
            if (!reboost.latest().isBefore(from) && reboost.isRaise()) {
                AltitudeSample after = history.stream()
                        .filter(sample -> !sample.epoch().isBefore(reboost.latest()))
                        .findFirst()
                        .orElse(report.samples().getFirst());
                String gain = String.format(Locale.ROOT, "+%.1f", reboost.gainKm());
                svg.diamond(x(after.epoch()), y(after.meanAltitudeKm()) - 5, 5, "milestone");
                svg.text(x(after.epoch()), y(after.meanAltitudeKm()) - 12, gain, "value small");
            }
        }
    }

    private void ends(Svg svg) {
        AltitudeSample first = report.samples().getFirst();
        AltitudeSample last = report.samples().getLast();
        svg.circle(x(first.epoch()), y(first.meanAltitudeKm()), 3.5, "dot");
        // The past of a sinking station lies above to the left, its future below to the right.
        svg.text(x(first.epoch()) - 8, y(first.meanAltitudeKm()) + 16, kilometres(first), "value small end");
        svg.circle(x(last.epoch()), y(last.meanAltitudeKm()), 3.5, "dot");
        svg.text(x(last.epoch()) + 8, y(last.meanAltitudeKm()) + 4, kilometres(last), "value small");
    }

    private static String kilometres(AltitudeSample sample) {
        return String.format(Locale.ROOT, "%.1f km", sample.meanAltitudeKm());
    }

    private double x(Instant instant) {
        double total = Math.max(1, Duration.between(from, to).toSeconds());
        return LEFT + (RIGHT - LEFT) * Duration.between(from, instant).toSeconds() / total;
    }

    private double y(double altitudeKm) {
        return BOTTOM - (BOTTOM - TOP) * (altitudeKm - lowKm) / (highKm - lowKm);
    }
}
