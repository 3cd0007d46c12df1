package space.hamsafar.exchange.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.altitude.AltitudeSample;

/** The station's mean altitude over time against the band in which it is kept. */
public final class AltitudeChart {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 260;
    private static final int LEFT = 64;
    private static final int RIGHT = 690;
    private static final int TOP = 18;
    private static final int BOTTOM = 220;

    private final AltitudeReport report;
    private final Instant from;
    private final Instant to;
    private final double lowKm;
    private final double highKm;

    private AltitudeChart(AltitudeReport report) {
        List<AltitudeSample> samples = report.samples();
        this.report = report;
        this.from = samples.getFirst().epoch();
        this.to = samples.getLast().epoch();
        double[] altitudes = samples.stream()
                .mapToDouble(AltitudeSample::meanAltitudeKm)
                .sorted()
                .toArray();
        this.lowKm = Math.min(report.band().floorKm(), altitudes[0]) - 12;
        this.highKm = Math.max(report.band().ceilingKm(), altitudes[altitudes.length - 1]) + 12;
    }

    /** The drawing; nothing for a report without samples. */
    public static Optional<Svg> draw(AltitudeReport report, Label title, Label description) {
        return report.samples().isEmpty()
                ? Optional.empty()
                : Optional.of(new AltitudeChart(report).draw(title, description));
    }

    private Svg draw(Label title, Label description) {
        Svg svg = new Svg("altitude-chart", WIDTH, HEIGHT, title, description);
        double floor = y(report.band().floorKm());
        double ceiling = y(report.band().ceilingKm());
        svg.rect(LEFT, ceiling, RIGHT - LEFT, floor - ceiling, "band");
        limit(svg, report.band().floorKm());
        limit(svg, report.band().ceilingKm());
        for (int i = 0; i <= 4; i++) {
            Instant instant =
                    from.plus(Duration.between(from, to).multipliedBy(i).dividedBy(4));
            double x = x(instant);
            svg.line(x, BOTTOM, x, BOTTOM + 5, "grid strong");
            svg.text(x, BOTTOM + 22, WorldTime.UTC.day(instant).toString(), "axis middle");
        }
        StringBuilder line = new StringBuilder();
        for (AltitudeSample sample : report.samples()) {
            line.append(line.isEmpty() ? 'M' : 'L');
            line.append(Svg.number(x(sample.epoch()))).append(' ').append(Svg.number(y(sample.meanAltitudeKm())));
        }
        svg.path(line.toString(), "curve");
        for (AltitudeSample end :
                List.of(report.samples().getFirst(), report.samples().getLast())) {
            boolean last = end.equals(report.samples().getLast());
            svg.circle(x(end.epoch()), y(end.meanAltitudeKm()), 3.5, "dot");
            String value = String.format(Locale.ROOT, "%.1f km", end.meanAltitudeKm());
            svg.text(x(end.epoch()) + (last ? 8 : 0), y(end.meanAltitudeKm()) + (last ? 4 : -10), value, "value small");
        }
        return svg;
    }

    private void limit(Svg svg, double altitudeKm) {
        svg.line(LEFT, y(altitudeKm), RIGHT, y(altitudeKm), "limit");
        svg.text(LEFT - 8, y(altitudeKm) + 4, String.format(Locale.ROOT, "%.0f km", altitudeKm), "axis end");
    }

    private double x(Instant instant) {
        double total = Math.max(1, Duration.between(from, to).toSeconds());
        return LEFT + (RIGHT - LEFT) * Duration.between(from, instant).toSeconds() / total;
    }

    private double y(double altitudeKm) {
        return BOTTOM - (BOTTOM - TOP) * (altitudeKm - lowKm) / (highKm - lowKm);
    }
}
